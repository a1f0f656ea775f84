package org.govcat.standard;

import java.util.List;
import java.util.Set;

/**
 * Whether an element has to be there.
 *
 * @param level mandatory, conditional (mandatory when all conditions hold), recommended, optional
 *     or forbidden
 * @param when for a conditional element: conditions that must all hold
 * @param unless conditions of which none may hold
 * @param stages stages at which a mandatory element is asked for
 * @param modes modes in which it is asked for
 * @param clause source and evidence of the obligation, which may be weaker than the element's
 */
public record Obligation(
    Level level,
    List<Condition> when,
    List<Condition> unless,
    Set<Stage> stages,
    Modes modes,
    Clause clause) {

  /** An obligation in all modes. */
  public Obligation(
      Level level, List<Condition> when, List<Condition> unless, Set<Stage> stages, Clause clause) {
    this(level, when, unless, stages, Modes.ALL, clause);
  }

  /** The kinds of obligation. */
  public enum Level {
    /** Always there. */
    MANDATORY("mandatory"),
    /** There when its conditions hold. */
    CONDITIONAL("conditional"),
    /** Better there. */
    RECOMMENDED("recommended"),
    /** May be there. */
    OPTIONAL("optional"),
    /** Must not be there. */
    FORBIDDEN("forbidden");

    private final String id;

    Level(String id) {
      this.id = id;
    }

    /** The word used in definition files. */
    public String id() {
      return id;
    }
  }

  /** The same obligation with another clause. */
  Obligation with(Clause other) {
    return new Obligation(level, when, unless, stages, modes, other);
  }

  /** Copies the collections. */
  public Obligation {
    when = List.copyOf(when);
    unless = List.copyOf(unless);
    stages = Stage.ordered(stages);
  }
}
