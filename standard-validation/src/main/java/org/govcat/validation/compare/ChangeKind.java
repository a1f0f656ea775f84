package org.govcat.validation.compare;

import static org.govcat.validation.compare.Effect.BREAKING;
import static org.govcat.validation.compare.Effect.EDITORIAL;
import static org.govcat.validation.compare.Effect.RELAXING;
import static org.govcat.validation.compare.Effect.TIGHTENING;

import java.util.Locale;

/** The kinds of changes that one version of a standard can make to another. */
public enum ChangeKind {
  /** The standard has another title. */
  TITLE_CHANGED(EDITORIAL),
  /** It is in force, superseded, a draft. */
  STATUS_CHANGED(EDITORIAL),
  /** A word counts as "nothing said" from now on. */
  PLACEHOLDER_ADDED(TIGHTENING),
  /** A word no longer counts as "nothing said". */
  PLACEHOLDER_REMOVED(RELAXING),

  /** What is an error for others is advice for some from now on. */
  ADVICE_ADDED(RELAXING),
  /** What was advice for some is an error for them from now on. */
  ADVICE_REMOVED(TIGHTENING),

  /** It came into force on another day. */
  EFFECTIVE_CHANGED(EDITORIAL),
  /** It is based on others. */
  BASE_CHANGED(EDITORIAL),
  /** Another later law is not covered by it. */
  LATER_LAW_CHANGED(EDITORIAL),
  /** A check can set a mode that it could not. */
  MODE_ADDED(EDITORIAL),
  /** A check cannot set a mode any longer. */
  MODE_REMOVED(EDITORIAL),
  /** It says otherwise where and why it loosens what it is based on. */
  DEVIATION_CHANGED(EDITORIAL),

  /** A new element; tightening where it must be given. */
  ELEMENT_ADDED(RELAXING),
  /** An element is no longer there: what stands in it has no place. */
  ELEMENT_REMOVED(BREAKING),
  /** An element has another id. */
  ELEMENT_RENAMED(BREAKING),
  /** An element is asked for more. */
  OBLIGATION_RAISED(TIGHTENING),
  /** An element is asked for less. */
  OBLIGATION_LOWERED(RELAXING),
  /** The conditions of an obligation hold more often. */
  OBLIGATION_WIDENED(TIGHTENING),
  /** The conditions of an obligation hold less often. */
  OBLIGATION_NARROWED(RELAXING),
  /** The conditions of an obligation are others. */
  OBLIGATION_CONDITIONS_CHANGED(BREAKING),
  /** What had to be there must not be there, or the other way round. */
  OBLIGATION_REVERSED(BREAKING),
  /** An element must not be there from now on. */
  ELEMENT_FORBIDDEN(TIGHTENING),
  /** An element may be there from now on. */
  ELEMENT_PERMITTED(RELAXING),
  /** An element is asked for at more stages. */
  STAGES_ADDED(TIGHTENING),
  /** An element is asked for at fewer stages. */
  STAGES_REMOVED(RELAXING),
  /** It is asked for at other stages. */
  STAGES_CHANGED(BREAKING),
  /** It is asked for in other modes: more, fewer, or nobody can say. */
  MODES_CHANGED(BREAKING),
  /** Free text becomes a typed value. */
  TYPE_NARROWED(TIGHTENING),
  /** A typed value becomes free text. */
  TYPE_WIDENED(RELAXING),
  /** A typed value becomes one of another type. */
  TYPE_CHANGED(BREAKING),
  /** A text may be less long. */
  LENGTH_SHORTENED(TIGHTENING),
  /** A text may be longer. */
  LENGTH_EXTENDED(RELAXING),
  /** A list must have more members, or may have fewer. */
  OCCURRENCE_TIGHTENED(TIGHTENING),
  /** A list may have fewer members, or more. */
  OCCURRENCE_RELAXED(RELAXING),
  /** A value must match an expression. */
  PATTERN_ADDED(TIGHTENING),
  /** A value need not match an expression any longer. */
  PATTERN_REMOVED(RELAXING),
  /** A value must match another expression. */
  PATTERN_CHANGED(BREAKING),
  /** An element has a code list. */
  CODE_LIST_ASSIGNED(TIGHTENING),
  /** An element has no code list any longer. */
  CODE_LIST_DROPPED(RELAXING),
  /** An element has another code list. */
  CODE_LIST_REPLACED(BREAKING),
  /** A placeholder is an answer in this element. */
  ANSWER_ACCEPTED(RELAXING),
  /** A placeholder is no answer in this element any longer. */
  ANSWER_REFUSED(TIGHTENING),

  /** A new code list. */
  LIST_ADDED(EDITORIAL),
  /** A code list is no longer there. */
  LIST_REMOVED(EDITORIAL),
  /** A code list has another id. */
  LIST_RENAMED(EDITORIAL),
  /** No value outside the list is allowed any longer. */
  LIST_CLOSED(TIGHTENING),
  /** Values outside the list are allowed. */
  LIST_OPENED(RELAXING),
  /** Case makes no difference any longer. */
  CASE_IGNORED(RELAXING),
  /** Case makes a difference. */
  CASE_REGARDED(TIGHTENING),
  /** A version behind a name makes no difference any longer. */
  VERSION_IGNORED(RELAXING),
  /** A version behind a name makes a difference. */
  VERSION_REGARDED(TIGHTENING),
  /** A new entry. */
  CODE_ADDED(RELAXING),
  /** An entry is no longer there. */
  CODE_REMOVED(TIGHTENING),
  /** The same concept has another code. */
  CODE_REKEYED(BREAKING),
  /** The same code means another concept. */
  CODE_REUSED(BREAKING),
  /** A further spelling is understood. */
  SPELLING_ADDED(RELAXING),
  /** A spelling is no longer understood. */
  SPELLING_REMOVED(TIGHTENING),
  /** A variant is read as another entry. */
  VARIANT_REDIRECTED(BREAKING),
  /** An entry is allowed under more entries of its parent list. */
  CODE_FREED(RELAXING),
  /** An entry is allowed under fewer entries of its parent list. */
  CODE_CONFINED(TIGHTENING),
  /** An entry is allowed under others. */
  CODE_MOVED(BREAKING),

  /** A new rule; editorial where it only informs. */
  RULE_ADDED(TIGHTENING),
  /** A rule is no longer there; editorial where it only informed. */
  RULE_REMOVED(RELAXING),
  /** A rule has another id. */
  RULE_RENAMED(BREAKING),
  /** A rule finds more. */
  RULE_TIGHTENED(TIGHTENING),
  /** A rule finds less. */
  RULE_RELAXED(RELAXING),
  /** A rule judges in another way. */
  RULE_CHANGED(BREAKING),
  /** Findings of a rule are graver. */
  SEVERITY_RAISED(TIGHTENING),
  /** Findings of a rule are less grave. */
  SEVERITY_LOWERED(RELAXING),
  /** A rule gives way to others than before, or is folded in another way. */
  TELLING_CHANGED(EDITORIAL),

  /** The name that people read changed. */
  LABEL_CHANGED(EDITORIAL),
  /** The definition changed. */
  DEFINITION_CHANGED(EDITORIAL),
  /** The example values changed. */
  EXAMPLES_CHANGED(EDITORIAL),
  /** Title, message or fix of a rule changed. */
  TEXT_CHANGED(EDITORIAL),
  /** The document or clause changed. */
  SOURCE_CHANGED(EDITORIAL),
  /** It is better or less well known. */
  EVIDENCE_CHANGED(EDITORIAL);

  private final Effect effect;

  ChangeKind(Effect effect) {
    this.effect = effect;
  }

  /** The word used in reports. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What such a change does; a single one may do less or more and says so itself. */
  public Effect usualEffect() {
    return effect;
  }
}
