package org.govcat.conformance;

import org.govcat.conformance.Note.Topic;
import org.govcat.finding.Finding;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.govcat.validation.RecordChecker;
import org.jspecify.annotations.Nullable;

/** The standard that judges a catalogue, why it is that one, and its compiled rules. */
final class Judge {
  private final Standard standard;
  private final Note reason;
  private final RecordChecker checker;

  private Judge(RecordChecker checker, Topic reason) {
    this.standard = checker.standard();
    this.reason = Note.of(reason, standard.id());
    this.checker = checker;
  }

  /** The option's standard, else the header's if it is known, else the default. */
  static Judge choose(CheckOptions options, @Nullable CatalogHeader header, LikelyRules likely) {
    if (options.standard() != null) {
      return new Judge(likely.get(), Topic.STANDARD_BY_OPTION);
    }
    String named = standardOf(header);
    return named != null && Standards.builtInIds().contains(named)
        ? new Judge(likely.of(named), Topic.STANDARD_BY_HEADER)
        : new Judge(likely.get(), Topic.STANDARD_BY_DEFAULT);
  }

  /** The standard that a header names, or null. */
  static @Nullable String standardOf(@Nullable CatalogHeader header) {
    String named = header == null ? null : header.standard();
    return named == null || named.isBlank() ? null : named.strip();
  }

  /** Whether a header names its standard in a way that nobody can read. */
  static boolean standardIsMisshapen(CatalogHeader header) {
    return header.extensions().misshapen().containsKey("standard");
  }

  Standard standard() {
    return standard;
  }

  Note reason() {
    return reason;
  }

  RecordChecker checker() {
    return checker;
  }

  /** A session for one thread. */
  RecordChecker.Session newSession(CheckOptions options) {
    return checker.session(options.settings());
  }

  /** Whether a finding is graver for records within the scope of the law. */
  boolean isAdvice(Finding finding, Stage stage) {
    RuleSpec spec = standard.rule(finding.rule());
    return spec != null && finding.severity().compareTo(spec.severityAt(stage)) < 0;
  }

  /** Whether a catalogue is marked secret, by the same rule. */
  boolean isConfidential(CatalogHeader header) {
    return checker.isConfidential(header, InformationResource.builder().build());
  }

  /** Whether the record is marked secret; a mark that cannot be read counts as one. */
  boolean isConfidential(@Nullable CatalogHeader header, InformationResource resource) {
    return checker.isConfidential(header, resource);
  }
}
