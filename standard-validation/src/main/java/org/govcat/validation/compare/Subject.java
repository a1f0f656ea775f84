package org.govcat.validation.compare;

import java.util.Objects;
import org.govcat.standard.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What a change is about.
 *
 * @param type what sort of thing
 * @param id id of the element, code list or rule, empty for the standard as a whole
 * @param concept concept of an entry of a code list, or null
 * @param label how people call it
 */
public record Subject(Type type, String id, @Nullable String concept, LocalizedText label) {
  /** Sorts of things. */
  public enum Type {
    /** The standard as a whole. */
    STANDARD("standard"),
    /** An element. */
    ELEMENT("element"),
    /** A code list. */
    CODE_LIST("code-list"),
    /** An entry of a code list. */
    CODE("code"),
    /** A rule. */
    RULE("rule");

    private final String id;

    Type(String id) {
      this.id = id;
    }

    /** The word used in reports. */
    public String id() {
      return id;
    }
  }

  /** Checks that all is there. */
  public Subject {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(label, "label");
  }
}
