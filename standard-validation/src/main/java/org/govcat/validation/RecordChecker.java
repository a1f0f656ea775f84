package org.govcat.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Finding;
import org.govcat.finding.Severity;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.govcat.standard.RuleKind;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Standard;
import org.govcat.validation.kind.Check;
import org.govcat.validation.kind.Inspection;
import org.govcat.validation.kind.Kinds;
import org.govcat.validation.kind.Plan;
import org.govcat.validation.kind.RuleBook;
import org.govcat.validation.kind.Undecided;
import org.jspecify.annotations.Nullable;

/**
 * A standard compiled once to judge single records. Immutable and thread-safe; each thread works
 * through a {@link Session} of its own.
 */
public final class RecordChecker {
  private final Standard standard;
  private final RuleBook book;
  private final List<Check> checks;
  private final List<NotEvaluated> notEvaluated;

  private RecordChecker(Standard standard, RuleBook book, List<Check> checks) {
    this.standard = standard;
    this.book = book;
    this.checks = List.copyOf(checks);
    this.notEvaluated =
        standard.rules().stream()
            .filter(RecordChecker::decidesOnWeakEvidence)
            .map(rule -> new NotEvaluated(rule.id(), NotEvaluated.EVIDENCE, 0))
            .toList();
  }

  /** Compiles a standard. Do it once and keep the checker. */
  public static RecordChecker of(Standard standard) {
    RuleBook book = RuleBook.of(standard);
    return new RecordChecker(standard, book, Kinds.compile(book));
  }

  /** The same checker with further checks: a seam for the test of checks that crash. */
  RecordChecker with(List<Check> more) {
    List<Check> all = new ArrayList<>(checks);
    all.addAll(more);
    return new RecordChecker(standard, book, all);
  }

  /** The standard that judges. */
  public Standard standard() {
    return standard;
  }

  /** A session for one thread; it may judge any number of records, one after the other. */
  public Session session(CheckSettings settings) {
    return new Session(book, checks, settings);
  }

  /**
   * Whether the record is marked secret (涉密属性), by itself or by its catalogue, so that nothing of
   * it may be quoted. A mark that is not known to mean "not secret" counts as one.
   */
  public boolean isConfidential(@Nullable CatalogHeader header, InformationResource resource) {
    return book.isSecret(header, resource);
  }

  /**
   * Whether the record is secret or may be: a mark that was read twice counts as one, whichever of
   * the two is right.
   *
   * @param reading what was found while the record was read
   */
  public boolean isConfidential(
      @Nullable CatalogHeader header, InformationResource resource, List<Finding> reading) {
    for (Finding finding : reading) {
      if (RuleBook.isMarkOfSecrecy(finding.element())) {
        return true;
      }
    }
    return isConfidential(header, resource);
  }

  /** Whether what stands at the path belongs to an item that is marked secret. */
  public boolean isConfidential(InformationResource resource, ElementPath path) {
    return book.isSecret(resource, path);
  }

  /**
   * Obligations that rest on recalled or conflicting evidence alone: they give at most a warning,
   * so a record without findings of error has not been judged by them.
   */
  public List<NotEvaluated> notEvaluated() {
    return notEvaluated;
  }

  private static boolean decidesOnWeakEvidence(RuleSpec rule) {
    return rule.kind() == RuleKind.REQUIRED
        && rule.severity() == Severity.WARNING
        && !rule.clause().evidence().mayBeError();
  }

  /** Judges records one after the other and reuses its memory. Not thread-safe. */
  public static final class Session {
    private final CheckSettings settings;
    private final Plan plan;
    private final Inspection inspection;

    private Session(RuleBook book, List<Check> checks, CheckSettings settings) {
      this.settings = Objects.requireNonNull(settings, "settings");
      this.plan = Plan.of(checks, settings.stage());
      this.inspection =
          new Inspection(book, settings.stage(), settings.date(), settings.calendar());
    }

    /** What the session was told. */
    public CheckSettings settings() {
      return settings;
    }

    /** Rules that could not be judged in some of the records so far, with their number. */
    public List<NotEvaluated> notEvaluated() {
      List<NotEvaluated> open = new ArrayList<>();
      for (Undecided rule : inspection.undecided()) {
        open.add(new NotEvaluated(rule.rule(), rule.reasonKey(), rule.records()));
      }
      return open;
    }

    /**
     * Judges one record. Findings come in the order of the rule book, then of the record; they
     * carry no location and no record reference. A rule that crashes gives the finding {@code
     * rule-failed}.
     *
     * @param header the catalogue's header, which holds for what the resource does not state itself
     * @param resource the record
     * @param out takes the findings
     */
    public void check(
        @Nullable CatalogHeader header, InformationResource resource, Consumer<Finding> out) {
      inspection.begin(header, Objects.requireNonNull(resource, "resource"));
      plan.judge(inspection);
      inspection.finish(out);
    }
  }
}
