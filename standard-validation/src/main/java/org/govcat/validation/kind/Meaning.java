package org.govcat.validation.kind;

import java.util.List;
import org.govcat.model.ElementGroup;
import org.govcat.model.GroupType;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.Condition;
import org.jspecify.annotations.Nullable;

/** One condition, compiled: an element means one of these concepts. Immutable. */
final class Meaning {
  /** What is known about a condition. */
  enum Answer {
    /** It holds. */
    YES,
    /** The element means something else. */
    NO,
    /** Something stands there that cannot be understood. */
    UNKNOWN,
    /** Nothing stands there. */
    NOTHING
  }

  private final Site site;
  private final @Nullable CodeList list;
  private final List<String> concepts;
  private final boolean mandatory;
  private final boolean mustBeKnown;

  private Meaning(Condition condition, RuleBook book) {
    String element = condition.element();
    this.list = book.codeListOf(element);
    this.site = list == null ? Site.of(element) : Site.ofCoded(element);
    this.concepts = condition.concepts();
    this.mandatory = book.isMandatory(element);
    this.mustBeKnown = list != null && (list.closed() || book.objectsToUnknown(element));
  }

  static Meaning of(Condition condition, RuleBook book) {
    return new Meaning(condition, book);
  }

  /** The element. */
  Site site() {
    return site;
  }

  /** Whether the element's own obligation speaks when it is missing. */
  boolean isMandatory() {
    return mandatory;
  }

  /** The answer as seen from the inspection's place. */
  Answer judge(Inspection inspection) {
    return judge(inspection, site.readInto(inspection.conditionReading(), inspection));
  }

  /** The same for one member of a list: what it says itself goes before what the resource says. */
  Answer judgeEffective(Inspection inspection, @Nullable Site own, ElementGroup member) {
    if (own == null) {
      return judge(inspection);
    }
    Reading reading = own.readInto(inspection.conditionReading(), inspection, member);
    Answer answer = judge(inspection, reading);
    return answer == Answer.NOTHING ? judge(inspection) : answer;
  }

  /** Where members of a list say the same thing for themselves, or null when they cannot. */
  @Nullable Site within(GroupType member) {
    return Site.within(member, site.id());
  }

  private Answer judge(Inspection inspection, Reading reading) {
    boolean unknown = reading.isUnreadable();
    List<String> texts = reading.texts();
    for (int i = 0; i < texts.size(); i++) {
      Answer answer = judge(inspection, texts.get(i));
      if (answer == Answer.YES) {
        return Answer.YES;
      }
      unknown |= answer == Answer.UNKNOWN;
    }
    if (unknown) {
      return Answer.UNKNOWN;
    }
    return texts.isEmpty() ? Answer.NOTHING : Answer.NO;
  }

  private Answer judge(Inspection inspection, String text) {
    if (list == null) {
      return concepts.contains(text) ? Answer.YES : Answer.NO;
    }
    Code code = inspection.find(list, text);
    if (code == null) {
      return mustBeKnown ? Answer.UNKNOWN : Answer.NO;
    }
    return Concepts.meansAny(code, concepts) ? Answer.YES : Answer.NO;
  }
}
