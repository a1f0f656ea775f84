package org.govcat.serialization.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.govcat.model.ElementSlot;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.Element;
import org.govcat.standard.ElementType;
import org.govcat.standard.RuleKind;
import org.govcat.standard.RuleSpec;
import org.jspecify.annotations.Nullable;

/**
 * The types of texts of which a rule asks more than to be texts. What says nothing always fits, as
 * whether something has to be said is another rule.
 */
final class XsdTypes {
  private static final RegexFlavour FLAVOUR = RegexFlavour.XSD;
  private static final List<RuleKind> ORDER =
      List.of(RuleKind.CODE_LIST, RuleKind.MAX_LENGTH, RuleKind.PATTERN, RuleKind.FORMAT);

  private final SchemaRules rules;
  private final Map<String, CodeList> lists = new LinkedHashMap<>();
  private final Map<String, Text> texts = new LinkedHashMap<>();

  private record Text(List<RuleSpec> asked, ElementSlot slot) {}

  XsdTypes(SchemaRules rules) {
    this.rules = rules;
  }

  /** The rules about the text of an element that XSD can say. */
  List<RuleSpec> asked(String id, ElementSlot slot) {
    List<RuleSpec> asked = new ArrayList<>();
    if (slot.group() != null) {
      return asked;
    }
    for (RuleSpec rule : rules.of(id)) {
      boolean says = ORDER.contains(rule.kind()) && !facets(rule, slot, new XsdText()).isEmpty();
      if (says) {
        asked.add(rule);
      }
    }
    asked.sort(Comparator.comparingInt(rule -> ORDER.indexOf(rule.kind())));
    return asked;
  }

  /** The rule that gives the code of a coded group its list, or null. */
  @Nullable CodeList listOfGroup(String group) {
    for (RuleSpec rule : rules.of(group)) {
      if (rule.kind() == RuleKind.CODE_LIST) {
        return rules.standard().codeListOf(group);
      }
    }
    return null;
  }

  /** Remembers a text of which rules ask something, and gives the name of its type. */
  String text(String id, List<RuleSpec> asked, ElementSlot slot) {
    RuleSpec only = asked.get(0);
    if (asked.size() == 1 && only.kind() == RuleKind.CODE_LIST) {
      return base(only);
    }
    texts.put("text." + id, new Text(asked, slot));
    return "text." + id;
  }

  private void simpleType(
      XsdText out, @Nullable String name, List<RuleSpec> asked, ElementSlot slot) {
    RuleSpec last = asked.get(asked.size() - 1);
    out.open("simpleType", "name", name);
    if (asked.size() == 1) {
      out.open("restriction", "base", base(last));
    } else {
      out.open("restriction");
      simpleType(out, null, asked.subList(0, asked.size() - 1), slot);
    }
    facets(last, slot, out);
    out.close().close();
  }

  private String base(RuleSpec rule) {
    CodeList list = rule.kind() == RuleKind.CODE_LIST ? listOf(rule) : null;
    if (list == null) {
      return "xs:string";
    }
    lists.put(list.id(), list);
    return "list." + list.id();
  }

  private @Nullable CodeList listOf(RuleSpec rule) {
    return rules.standard().codeListOf(String.valueOf(rule.element()));
  }

  /** Writes the facets; gives the alternatives, none when the rule cannot be said. */
  private List<String> facets(RuleSpec rule, ElementSlot slot, XsdText out) {
    Element element = rules.element(String.valueOf(rule.element()));
    List<String> patterns = new ArrayList<>();
    if (rule.kind() == RuleKind.CODE_LIST && listOf(rule) != null) {
      return List.of("");
    }
    String asked =
        switch (rule.kind()) {
          case PATTERN -> pattern(rule, element);
          case FORMAT -> format(rule, element);
          case MAX_LENGTH -> maxLength(rule, element);
          default -> null;
        };
    if (asked != null) {
      patterns.add(FLAVOUR.blanks() + "(" + asked + ")" + FLAVOUR.blanks());
      patterns.add(unsaid(rules.answers(slot)));
      patterns.forEach(pattern -> out.empty("pattern", "value", pattern));
    }
    return patterns;
  }

  private static @Nullable String pattern(RuleSpec rule, @Nullable Element element) {
    String own = rule.parameters().text("pattern");
    String pattern = own != null || element == null ? own : element.pattern();
    return pattern == null ? null : PortablePattern.of(pattern, FLAVOUR);
  }

  private static @Nullable String format(RuleSpec rule, @Nullable Element element) {
    ElementType type = element == null ? ElementType.TEXT : element.type();
    return switch (type) {
      case DATE -> DayPattern.of(FLAVOUR);
      case NUMBER -> NumberPattern.of(rule.parameters().number("least"));
      case FLAG -> "true|false";
      default -> null;
    };
  }

  private static @Nullable String maxLength(RuleSpec rule, @Nullable Element element) {
    OptionalInt most = rule.parameters().number("most");
    if (most.isEmpty() && element != null) {
      most = element.maxLength();
    }
    return most.isEmpty() ? null : "[\\s\\S]{0," + most.getAsInt() + "}";
  }

  /** Blanks, or a placeholder with blanks around it. */
  private String unsaid(Set<String> answers) {
    StringBuilder words = new StringBuilder();
    for (String word : rules.standard().placeholders()) {
      if (!word.isEmpty() && !answers.contains(word)) {
        words.append(words.isEmpty() ? "" : "|").append(FLAVOUR.ignoringCase(word));
      }
    }
    return FLAVOUR.blanks() + "(" + words + ")?" + FLAVOUR.blanks();
  }

  /** Remembers a list whose type is to be written, and gives its name. */
  String list(CodeList list) {
    lists.put(list.id(), list);
    return "list." + list.id();
  }

  /** Writes the types that were asked for. */
  void write(XsdText out) {
    texts.forEach((name, text) -> simpleType(out, name, text.asked(), text.slot()));
    lists.forEach((id, list) -> list(out, id, list));
  }

  private void list(XsdText out, String id, CodeList list) {
    CodeSpellings spellings = new CodeSpellings(list, FLAVOUR);
    out.open("simpleType", "name", "code." + id).open("restriction", "base", "xs:string");
    for (Code code : list.codes()) {
      if (code.code() != null) {
        out.open("enumeration", "value", code.code());
        out.documentation(code.label().zh(), code.label().en()).close();
      }
    }
    out.close().close();
    out.open("simpleType", "name", "spelling." + id).open("restriction", "base", "xs:string");
    out.empty("pattern", "value", spellings.readAs(code -> true));
    out.empty("pattern", "value", spellings.leftToChecker());
    out.empty("pattern", "value", unsaid(Set.of())).close().close();
    out.open("simpleType", "name", "list." + id);
    out.empty("union", "memberTypes", "code." + id + " spelling." + id).close();
  }
}
