package org.govcat.conformance.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.govcat.conformance.texts.Texts;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.Condition;
import org.govcat.standard.DefinitionException.Problem;
import org.govcat.standard.Element;
import org.govcat.standard.LocalizedText;
import org.govcat.standard.Loosening;
import org.govcat.standard.Obligation;
import org.govcat.standard.Standard;
import org.govcat.validation.compare.Change;
import org.govcat.validation.compare.ChangeKind;
import org.govcat.validation.compare.Subject;
import org.jspecify.annotations.Nullable;

/** The words of the bench in one language. */
final class BenchTexts {
  /** Changes that tell the obligation of their element. */
  private static final Set<ChangeKind> OBLIGATIONS =
      EnumSet.of(
          ChangeKind.ELEMENT_ADDED,
          ChangeKind.ELEMENT_REMOVED,
          ChangeKind.OBLIGATION_RAISED,
          ChangeKind.OBLIGATION_LOWERED,
          ChangeKind.OBLIGATION_WIDENED,
          ChangeKind.OBLIGATION_NARROWED,
          ChangeKind.OBLIGATION_CONDITIONS_CHANGED,
          ChangeKind.OBLIGATION_REVERSED,
          ChangeKind.ELEMENT_FORBIDDEN,
          ChangeKind.ELEMENT_PERMITTED);

  private final Texts texts;

  BenchTexts(Locale locale) {
    this.texts = new Texts(locale).with("bench");
  }

  Texts texts() {
    return texts;
  }

  String text(String key, Object... arguments) {
    return texts.text(key, arguments);
  }

  String number(long number) {
    return texts.number(number);
  }

  /** A share with one digit behind the point. */
  String percent(long part, long whole) {
    long tenths = whole == 0 ? 0 : Math.round(1000.0 * part / whole);
    return tenths / 10 + "." + tenths % 10 + "%";
  }

  /** A number and its share. */
  String share(long part, long whole) {
    return texts.text("impact.share", number(part), percent(part, whole));
  }

  String problem(Problem problem) {
    return problem.in(texts.locale());
  }

  String in(LocalizedText text) {
    return text.in(texts.locale());
  }

  /** A standard with its id and version. */
  String standard(Standard standard) {
    return texts.text(
        "bench.standard", in(standard.info().title()), standard.id(), standard.info().version());
  }

  /** What a profile asks less for than its base, and how. */
  String loosening(Loosening loosening) {
    return texts.text(
        "verify.loosening",
        loosening.subject(),
        texts.text("loosening." + loosening.way().id()),
        word(loosening.before()),
        word(loosening.after()));
  }

  private String word(String word) {
    String key = "value." + word;
    return texts.has(key) ? texts.text(key) : word;
  }

  /** What a change is about, with its id. */
  String subject(Subject subject) {
    String key = "subject." + subject.type().id();
    return switch (subject.type()) {
      case STANDARD -> texts.text(key);
      case CODE -> texts.text(key, subject.id(), in(subject.label()));
      case CODE_LIST -> texts.text(key, subject.id());
      case ELEMENT, RULE -> texts.text(key, in(subject.label()), subject.id());
    };
  }

  /** What stood there; words of definition files are told in the reader's language. */
  String before(Change change, Standard from) {
    Element element = obliged(change, from);
    return element == null || change.before() == null
        ? value(change.subject(), change.before())
        : obligation(from, element.obligation());
  }

  /** What stands there now. */
  String after(Change change, Standard to) {
    Element element = obliged(change, to);
    return element == null || change.after() == null
        ? value(change.subject(), change.after())
        : obligation(to, element.obligation());
  }

  /** The element whose obligation a change tells, or null when it tells something else. */
  private static @Nullable Element obliged(Change change, Standard standard) {
    return OBLIGATIONS.contains(change.kind()) ? standard.element(change.subject().id()) : null;
  }

  private String value(Subject subject, @Nullable LocalizedText value) {
    if (value == null) {
      return "";
    }
    String text = in(value);
    String key = "value." + text;
    return subject.type() != Subject.Type.CODE && texts.has(key) ? texts.text(key) : text;
  }

  /** An obligation in words, with its conditions. */
  String obligation(Standard standard, Obligation obligation) {
    String level = texts.text("value." + obligation.level().id());
    if (!obligation.when().isEmpty()) {
      level = texts.text("obligation.when", conditions(standard, obligation.when(), "and"));
    }
    return obligation.unless().isEmpty()
        ? level
        : texts.text("obligation.unless", level, conditions(standard, obligation.unless(), "or"));
  }

  private String conditions(Standard standard, List<Condition> conditions, String joint) {
    List<String> parts = new ArrayList<>();
    for (Condition condition : conditions) {
      Element element = standard.element(condition.element());
      CodeList list = standard.codeListOf(condition.element());
      List<String> meanings = new ArrayList<>();
      for (String concept : condition.concepts()) {
        Code code = list == null ? null : list.concept(concept);
        meanings.add(code == null ? concept : in(code.label()));
      }
      parts.add(
          texts.text(
              "obligation.means",
              element == null ? condition.element() : in(element.label()),
              String.join(texts.text("obligation.or"), meanings)));
    }
    return String.join(texts.text("obligation." + joint), parts);
  }

  /** What has to be done about a change, given what stood and stands there. */
  String hint(Change change, String before, String after) {
    String kind = "hint." + change.kind().id();
    for (String key : List.of(kind + "." + change.effect().id(), kind)) {
      if (texts.has(key)) {
        return texts.text(key, before, after);
      }
    }
    return texts.text("hint." + change.effect().id());
  }
}
