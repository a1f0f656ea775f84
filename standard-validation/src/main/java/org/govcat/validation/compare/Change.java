package org.govcat.validation.compare;

import java.util.Objects;
import org.govcat.standard.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One change. Values that are no words are the same in both languages.
 *
 * @param kind its kind
 * @param effect what it does
 * @param subject what it is about
 * @param before what stood there, or null when nothing did
 * @param after what stands there now, or null when nothing does
 */
public record Change(
    ChangeKind kind,
    Effect effect,
    Subject subject,
    @Nullable LocalizedText before,
    @Nullable LocalizedText after) {

  /** Checks that all is there. */
  public Change {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(effect, "effect");
    Objects.requireNonNull(subject, "subject");
  }

  @Override
  public String toString() {
    String concept = subject.concept() == null ? "" : "#" + subject.concept();
    return effect.id()
        + " "
        + kind.id()
        + " "
        + subject.id()
        + concept
        + (before == null ? "" : " from " + before.en())
        + (after == null ? "" : " to " + after.en());
  }
}
