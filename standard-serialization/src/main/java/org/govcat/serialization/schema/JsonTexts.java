package org.govcat.serialization.schema;

import static org.govcat.serialization.schema.Json.array;
import static org.govcat.serialization.schema.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.govcat.model.ElementSlot;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.Element;
import org.govcat.standard.ElementType;
import org.govcat.standard.RuleSpec;
import org.jspecify.annotations.Nullable;

/**
 * Schemas of what rules ask of a text: to be in a list, to have a form or a length. A value that
 * says nothing or has another shape passes; so does the spelling of a JSON number, which no schema
 * sees.
 */
final class JsonTexts {
  private static final RegexFlavour FLAVOUR = RegexFlavour.ECMA;
  private static final String NAME = "name";

  private final SchemaRules rules;
  private final JsonValues values;

  JsonTexts(SchemaRules rules, JsonValues values) {
    this.rules = rules;
    this.values = values;
  }

  /** What the rule asks of the text of its element, or null when no schema can say it. */
  @Nullable Map<String, Object> schema(RuleSpec rule, ElementSlot slot) {
    Element element = rules.element(String.valueOf(rule.element()));
    Map<String, Object> asked =
        switch (rule.kind()) {
          case CODE_LIST -> inList(element);
          case PATTERN -> pattern(rule, element);
          case MAX_LENGTH -> maxLength(rule, element);
          case FORMAT -> format(rule, element);
          default -> null;
        };
    if (asked == null) {
      return null;
    }
    ElementSlot leaf = SchemaRules.leaf(slot);
    Map<String, Object> text =
        object("anyOf", array(values.unsaid(leaf), JsonValues.noSingleValue(), asked));
    boolean coded = rule.kind() == org.govcat.standard.RuleKind.CODE_LIST;
    return slot.group() == null ? text : ofGroup(slot, text, coded);
  }

  /** Of a group the text is asked that may stand for it; of a coded one without code, its name. */
  private Map<String, Object> ofGroup(ElementSlot slot, Map<String, Object> text, boolean coded) {
    ElementSlot bare = SchemaRules.leaf(slot);
    ElementSlot name = coded ? slot.group().slot(NAME) : null;
    Map<String, Object> inside = object("properties", object(bare.name(), text));
    if (name != null && name != bare) {
      inside.put("if", JsonValues.with(bare.name(), values.said(bare)));
      inside.put("then", object());
      inside.put("else", object("properties", object(name.name(), text)));
    }
    return object("if", object("type", "object"), "then", inside, "else", text);
  }

  private @Nullable Map<String, Object> inList(@Nullable Element element) {
    CodeList list = element == null ? null : rules.standard().codeListOf(element.id());
    if (list == null) {
      return null;
    }
    List<Object> choice = new ArrayList<>(recognised(list, code -> true));
    choice.add(
        object(
            "$comment",
            "Left to the checker: blanks inside, and characters that have other forms.",
            "type",
            "string",
            "pattern",
            new CodeSpellings(list, FLAVOUR).leftToChecker()));
    return values.defined("list." + list.id(), object("title", list.id(), "anyOf", choice));
  }

  /** The texts, numbers and truth values that the list reads as one of those entries. */
  private static List<Object> recognised(CodeList list, Predicate<Code> wanted) {
    CodeSpellings spellings = new CodeSpellings(list, FLAVOUR);
    List<Object> exact = new ArrayList<>();
    List<Object> others = new ArrayList<>();
    for (Code code : list.codes()) {
      if (code.code() != null && wanted.test(code)) {
        exact.add(code.code());
      }
    }
    for (String spelling : spellings.folded(wanted)) {
      Object value = jsonValue(spelling);
      if (value != null) {
        others.add(value);
      }
    }
    exact.addAll(others);
    List<Object> choice = new ArrayList<>();
    if (!exact.isEmpty()) {
      choice.add(object("title", "codes", "enum", exact));
    }
    String pattern = spellings.readAs(wanted);
    if (!pattern.isEmpty()) {
      choice.add(
          object(
              "title", "spellings that are read as codes", "type", "string", "pattern", pattern));
    }
    return choice;
  }

  /** The number or truth value that is spelt like the text, or null. */
  private static @Nullable Object jsonValue(String text) {
    if (text.equals("true") || text.equals("false")) {
      return Boolean.valueOf(text);
    }
    boolean number = text.matches("0|-?[1-9][0-9]{0,8}");
    return number ? Integer.valueOf(text) : null;
  }

  /** A text that means one of the concepts; for an element without list, that is one of them. */
  Map<String, Object> means(String element, List<String> concepts) {
    CodeList list = rules.standard().codeListOf(element);
    if (list == null) {
      return object("enum", new ArrayList<Object>(concepts));
    }
    String name = "means." + list.id() + "." + String.join(".", concepts);
    Predicate<Code> wanted = code -> concepts.stream().anyMatch(code::means);
    return values.defined(name, anyOf(recognised(list, wanted)));
  }

  /** A text that its list does not know, as far as a schema can tell. */
  Map<String, Object> unknown(CodeList list) {
    Map<String, Object> known =
        values.defined("known." + list.id(), anyOf(recognised(list, code -> true)));
    return object("not", known);
  }

  /** One of these; of nothing, nothing is one. */
  private static Map<String, Object> anyOf(List<Object> choice) {
    return choice.isEmpty() ? object("not", object()) : object("anyOf", choice);
  }

  private static @Nullable Map<String, Object> pattern(RuleSpec rule, @Nullable Element element) {
    String own = rule.parameters().text("pattern");
    String pattern = own != null || element == null ? own : element.pattern();
    String portable = pattern == null ? null : PortablePattern.of(pattern, FLAVOUR);
    if (portable == null) {
      return null;
    }
    String blanks = FLAVOUR.blanks();
    return texts(object("pattern", FLAVOUR.whole(blanks + "(" + portable + ")" + blanks)));
  }

  private static @Nullable Map<String, Object> maxLength(RuleSpec rule, @Nullable Element element) {
    OptionalInt most = rule.parameters().number("most");
    if (most.isEmpty() && element != null) {
      most = element.maxLength();
    }
    if (most.isEmpty()) {
      return null;
    }
    String blanks = FLAVOUR.blanks();
    String within = FLAVOUR.whole(blanks + "[\\s\\S]{0," + most.getAsInt() + "}" + blanks);
    return object(
        "anyOf",
        array(texts(object("maxLength", most.getAsInt())), texts(object("pattern", within))));
  }

  private static @Nullable Map<String, Object> format(RuleSpec rule, @Nullable Element element) {
    ElementType type = element == null ? ElementType.TEXT : element.type();
    return switch (type) {
      case DATE -> texts(object("pattern", around(DayPattern.of(FLAVOUR))));
      case NUMBER -> number(rule.parameters().number("least"));
      case FLAG -> object("enum", array("true", "false", true, false));
      default -> null;
    };
  }

  private static Map<String, Object> number(OptionalInt least) {
    Map<String, Object> number = object("type", "number");
    least.ifPresent(bound -> number.put("minimum", bound));
    String pattern = around(NumberPattern.of(least));
    return object("anyOf", array(number, object("type", "string", "pattern", pattern)));
  }

  private static String around(String expression) {
    return FLAVOUR.whole(FLAVOUR.blanks() + "(" + expression + ")" + FLAVOUR.blanks());
  }

  /** Asks a text; what is spelt as a number or a truth value passes. */
  private static Map<String, Object> texts(Map<String, Object> asked) {
    return object("anyOf", array(object("type", array("number", "boolean")), asked));
  }
}
