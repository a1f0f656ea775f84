package org.govcat.conformance;

import java.util.ArrayList;
import java.util.List;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.finding.RecordReference;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.govcat.validation.CatalogChecker;
import org.govcat.validation.KnownResources;
import org.jspecify.annotations.Nullable;

/**
 * Judges one resource at a time, as a system does when somebody saves it: the rules about the
 * resource itself and, where the options know what is already held, whether its code or title is
 * taken. Compile it once and keep it. Immutable and thread-safe.
 */
public final class ResourceCheck {
  private final CheckOptions options;
  private final Judge judge;

  private ResourceCheck(CheckOptions options) {
    this.options = options;
    this.judge = Judge.choose(options, null, new LikelyRules(options.standard()));
  }

  /** A check by the standard of the options, or the default standard where they name none. */
  public static ResourceCheck of(CheckOptions options) {
    return new ResourceCheck(options);
  }

  /** Judges a resource that stands by itself. */
  public List<Finding> check(InformationResource resource) {
    return check(null, resource);
  }

  /**
   * Judges a resource.
   *
   * @param header header of its catalogue, which holds for what the resource does not state itself
   * @param resource the resource
   * @return the findings in the order of the rule book; their pointers start at the resource
   */
  public List<Finding> check(@Nullable CatalogHeader header, InformationResource resource) {
    boolean secret = judge.isConfidential(header, resource);
    RecordReference reference = RecordLabels.of(0, resource, secret);
    List<Finding> findings = new ArrayList<>();
    judge
        .newSession(options)
        .check(header, resource, finding -> findings.add(placed(finding, reference, secret)));
    RegistryJudge registry = RegistryJudge.of(judge.standard(), options);
    if (registry != null) {
      RegistryGaps gaps = new RegistryGaps(judge.standard(), options);
      registry.judge(
          header, resource, gaps, finding -> findings.add(placed(finding, reference, secret)));
    }
    KnownResources known = options.known();
    if (known != null) {
      CatalogChecker outside = new CatalogChecker(judge.standard(), options.settings(), known);
      outside.add(0, header, resource, secret, place(ElementPath.RECORD.then("code")));
      outside.finish(found -> findings.add(placed(found.finding(), reference, secret)));
    }
    return findings;
  }

  private static Finding placed(Finding finding, RecordReference reference, boolean secret) {
    return finding.toBuilder()
        .record(reference)
        .element(RecordLabels.element(finding.element()))
        .location(place(finding.element()))
        .confidential(secret || finding.confidential())
        .build();
  }

  private static Location place(ElementPath path) {
    return Location.of("", 0, 0, path.pointer());
  }
}
