package org.govcat.validation.compare;

import java.util.List;
import java.util.Objects;
import org.govcat.standard.LocalizedText;
import org.govcat.standard.Standard;

/**
 * What one version of a standard changes in another: elements, obligations, types, lengths, code
 * lists, rules, severities and texts. Entries of code lists are compared by concept and not by
 * code, so that a list with new codes is told as such and not as a new list. A rule that follows
 * from an element is not told beside the change of the element. Immutable and thread-safe.
 *
 * <p>Seen from the other side every change is mirrored: what is added is removed, what is tightened
 * is relaxed.
 */
public final class StandardDiff {
  private final Standard from;
  private final Standard to;
  private final List<Change> changes;

  private StandardDiff(Standard from, Standard to, List<Change> changes) {
    this.from = from;
    this.to = to;
    this.changes = changes;
  }

  /** Compares two standards, or two versions of one. */
  public static StandardDiff between(Standard from, Standard to) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    ChangeLog log = new ChangeLog();
    new InfoDiff(from, to, log).compare();
    new ElementDiff(from, to, log).compare();
    new CodeListDiff(from, to, log).compare();
    new RuleDiff(from, to, log).compare();
    return new StandardDiff(from, to, log.changes());
  }

  /** The older one. */
  public Standard from() {
    return from;
  }

  /** The newer one. */
  public Standard to() {
    return to;
  }

  /** All changes: of the standard as a whole, then of elements, code lists and rules. */
  public List<Change> changes() {
    return changes;
  }

  /** The changes with that effect, in order. */
  public List<Change> changes(Effect effect) {
    return changes.stream().filter(change -> change.effect() == effect).toList();
  }

  /** How far the version number has to move. */
  public VersionStep step() {
    VersionStep step = VersionStep.NONE;
    for (Change change : changes) {
      VersionStep own = VersionStep.of(change.effect());
      step = own.compareTo(step) > 0 ? own : step;
    }
    return step;
  }

  /** The version that the newer one should have at least. */
  public String nextVersion() {
    return step().after(from.info().version());
  }

  /** Both titles, for people. */
  @Override
  public String toString() {
    LocalizedText before = from.info().title();
    return before.en() + " → " + to.info().title().en() + ": " + changes.size() + " changes";
  }
}
