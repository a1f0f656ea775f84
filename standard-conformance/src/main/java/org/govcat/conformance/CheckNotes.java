package org.govcat.conformance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.govcat.conformance.Note.Topic;
import org.govcat.finding.SensitiveText;
import org.govcat.model.CatalogHeader;
import org.govcat.standard.Deviation;
import org.govcat.standard.LocalizedText;
import org.govcat.standard.StandardInfo.LaterLaw;
import org.govcat.standard.Standards;
import org.jspecify.annotations.Nullable;

/** Gathers what a reader of the report has to know about the check as a whole. */
final class CheckNotes {
  private final CheckOptions options;
  private final List<Note> notes = new ArrayList<>();
  private @Nullable LocalDate newestIssue;
  private boolean standardDoubtful;
  private long confidential;
  private long advised;
  private long advice;

  CheckNotes(CheckOptions options) {
    this.options = options;
  }

  void record(boolean secret) {
    confidential += secret ? 1 : 0;
  }

  /**
   * A record stands outside the scope of the law.
   *
   * @param softened how many of its findings are advice for that reason alone
   */
  void advised(long softened) {
    advised += softened > 0 ? 1 : 0;
    advice += softened;
  }

  /** An input was read to its end, so that its header is known wherever it stood. */
  void read(Judge judge, String input, @Nullable CatalogHeader header) {
    if (header == null) {
      return;
    }
    Optional<LocalDate> issued = header.issued() == null ? Optional.empty() : header.issued().day();
    if (issued.isPresent() && (newestIssue == null || issued.get().isAfter(newestIssue))) {
      newestIssue = issued.get();
    }
    String named = Judge.standardOf(header);
    standardDoubtful |= options.standard() == null && Judge.standardIsMisshapen(header);
    List<String> unread = judge.isConfidential(header) ? List.of() : HeaderNames.unread(header);
    if (!unread.isEmpty()) {
      notes.add(Note.of(Topic.HEADER_UNREAD, input, String.join(", ", unread)));
    }
    String judging = judge.standard().id();
    if (named != null && !named.equals(judging)) {
      standardDoubtful |= options.standard() == null;
      Topic topic =
          Standards.builtInIds().contains(named) ? Topic.STANDARD_DIFFERS : Topic.STANDARD_UNKNOWN;
      notes.add(Note.of(topic, input, SensitiveText.mask(named), judging));
    }
  }

  /** Whether a header asks for another standard and nobody decided between the two. */
  boolean standardDoubtful() {
    return standardDoubtful;
  }

  void finish(Judge judge, long records) {
    notes.add(0, judge.reason());
    LocalDate asOf = options.rulesAsOf();
    if (asOf != null) {
      rulesAsOf(judge, asOf);
    }
    LocalDate day = asOf == null ? options.date() : asOf;
    if (asOf == null && newestIssue != null && newestIssue.isAfter(day)) {
      day = newestIssue;
    }
    for (LaterLaw law : judge.standard().info().notCovered()) {
      if (!day.isBefore(law.from())) {
        notes.add(Note.of(Topic.NOT_APPLIED, law.note().zh(), law.note().en()));
      }
    }
    for (Deviation deviation : judge.standard().deviations()) {
      LocalizedText reason = deviation.reason();
      notes.add(
          Note.of(
              Topic.DEVIATION,
              deviation.standard(),
              deviation.subject(),
              reason.zh(),
              reason.en()));
    }
    if (records == 0) {
      notes.add(Note.of(Topic.NO_RESOURCE));
    }
    if (options.calendar() != null) {
      notes.add(Note.of(Topic.CALENDAR, options.calendar().id()));
    }
    if (advised > 0) {
      notes.add(Note.of(Topic.ADVICE, Long.toString(advised), Long.toString(advice)));
    }
    if (confidential > 0) {
      notes.add(Note.of(Topic.CONFIDENTIAL, Long.toString(confidential)));
    }
  }

  /** Rules that were not yet in force on that day, or of which nobody knows, judge nothing. */
  private void rulesAsOf(Judge judge, LocalDate day) {
    LocalDate effective = judge.standard().info().effective();
    boolean inForce = effective != null && !day.isBefore(effective);
    standardDoubtful |= !inForce;
    Topic topic = inForce ? Topic.RULES_AS_OF : Topic.RULES_NOT_IN_FORCE;
    String from = effective == null ? "?" : effective.toString();
    notes.add(Note.of(topic, day.toString(), judge.standard().id(), from));
  }

  List<Note> all() {
    return notes;
  }
}
