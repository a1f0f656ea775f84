package org.govcat.validation.corpus;

import java.util.ArrayList;
import java.util.List;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.govcat.standard.Standard;
import org.govcat.validation.CatalogChecker;
import org.govcat.validation.CatalogKeys;
import org.govcat.validation.CheckSettings;
import org.govcat.validation.KnownResources;
import org.govcat.validation.RecordChecker;
import org.jspecify.annotations.Nullable;

/** Judges resources alone and together, as a check run does. */
final class Judge {
  private final Standard standard;
  private final RecordChecker checker;

  Judge(Standard standard) {
    this.standard = standard;
    this.checker = RecordChecker.of(standard);
  }

  /**
   * A finding and its record.
   *
   * @param record position of the record
   * @param finding what is said
   */
  record Said(long record, Finding finding) {
    @Override
    public String toString() {
      return Fixture.line(finding.rule().value(), record, finding.element().toString());
    }
  }

  List<Said> judge(
      CheckSettings settings,
      @Nullable CatalogHeader header,
      List<InformationResource> resources,
      @Nullable List<InformationResource> held) {
    List<Said> said = new ArrayList<>();
    RecordChecker.Session session = checker.session(settings);
    CatalogChecker together = new CatalogChecker(standard, settings, known(held));
    for (int i = 0; i < resources.size(); i++) {
      long record = i;
      session.check(header, resources.get(i), finding -> said.add(new Said(record, finding)));
      together.add(i, header, resources.get(i), false, Location.of("corpus", i + 1, 1, ""));
    }
    together.finish(
        found -> {
          Location place = found.finding().location();
          said.add(new Said(place == null ? -1 : place.line() - 1, found.finding()));
        });
    return said;
  }

  private @Nullable KnownResources known(@Nullable List<InformationResource> held) {
    if (held == null) {
      return null;
    }
    CatalogKeys.Builder keys = CatalogKeys.builder(standard);
    for (int i = 0; i < held.size(); i++) {
      keys.add(null, held.get(i), Location.of("held", i + 1, 1, ""));
    }
    return keys.build();
  }
}
