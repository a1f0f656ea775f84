package org.govcat.conformance.bench;

import java.util.Locale;
import org.govcat.conformance.texts.Texts;
import org.govcat.standard.LocalizedText;
import org.govcat.standard.Obligation;
import org.govcat.standard.Standard;
import org.govcat.validation.compare.Change;
import org.govcat.validation.compare.Subject;
import org.jspecify.annotations.Nullable;

/** The words of the bench in one language. */
final class BenchTexts {
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

  String in(LocalizedText text) {
    return text.in(texts.locale());
  }

  /** A standard with its id and version. */
  String standard(Standard standard) {
    return texts.text(
        "bench.standard", in(standard.info().title()), standard.id(), standard.info().version());
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
  String before(Change change) {
    return value(change.subject(), change.before());
  }

  /** What stands there now. */
  String after(Change change) {
    return value(change.subject(), change.after());
  }

  private String value(Subject subject, @Nullable LocalizedText value) {
    if (value == null) {
      return "";
    }
    String text = in(value);
    String key = "value." + text;
    return subject.type() != Subject.Type.CODE && texts.has(key) ? texts.text(key) : text;
  }

  /** An obligation in a word. */
  String obligation(Obligation obligation) {
    return texts.text("value." + obligation.level().id());
  }

  /** What has to be done about a change. */
  String hint(Change change) {
    String own = "hint." + change.kind().id();
    return texts.has(own)
        ? texts.text(own, before(change), after(change))
        : texts.text("hint." + change.effect().id());
  }
}
