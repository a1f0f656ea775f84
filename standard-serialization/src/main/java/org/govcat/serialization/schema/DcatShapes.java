package org.govcat.serialization.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.govcat.standard.Condition;
import org.govcat.standard.Element;
import org.govcat.standard.ElementType;
import org.govcat.standard.RuleKind;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;
import org.jspecify.annotations.Nullable;

/**
 * SHACL shapes for resources that are described in DCAT: one shape for each structural rule whose
 * elements and conditions have places there, named by the rule. The rest is left out.
 */
final class DcatShapes {
  private static final String LABEL = "{label}";

  private final Standard standard;
  private final Stage stage;
  private final SchemaRules rules;
  private final DcatTerms terms;

  DcatShapes(Standard standard, Stage stage) {
    this.standard = standard;
    this.stage = stage;
    this.rules = new SchemaRules(standard, stage);
    this.terms = new DcatTerms(standard);
  }

  /** The shapes as Turtle. */
  String text() {
    StringBuilder out = new StringBuilder();
    out.append("# Made from ").append(standard.id()).append(" version ");
    out.append(standard.info().version()).append(", stage ").append(stage.id());
    out.append(". Each shape is named by its rule.\n").append(DcatTerms.PREFIXES);
    Map<String, String> shapes = new TreeMap<>();
    for (RuleKind kind : RuleKind.values()) {
      for (RuleSpec rule : rules.ofKind(kind)) {
        String asked = shape(rule);
        if (asked != null) {
          shapes.put(rule.id().value(), shape(rule, asked));
        }
      }
    }
    shapes.values().forEach(out::append);
    return out.toString();
  }

  private String shape(RuleSpec rule, String asked) {
    Element element = rules.element(String.valueOf(SchemaRules.elementOf(rule)));
    String zh = element == null ? "" : element.label().zh();
    String en = element == null ? "" : element.label().en();
    return "\n<urn:govcat:shapes:"
        + standard.id()
        + ":"
        + standard.info().version()
        + "#"
        + rule.id()
        + ">\n  a sh:NodeShape ;\n  sh:targetClass dcat:Dataset ;\n  sh:message "
        + text(rule.title().zh().replace(LABEL, zh))
        + "@zh , "
        + text(rule.title().en().replace(LABEL, en))
        + "@en ;\n  sh:or ( "
        + asked
        + " ) .\n";
  }

  /** What is asked, or the conditions under which nothing is; null when DCAT cannot say it. */
  private @Nullable String shape(RuleSpec rule) {
    String asked = asked(rule);
    if (asked == null
        || rule.parameters().text("given") != null
        || !rule.parameters().conditions("unless").isEmpty()) {
      return null;
    }
    List<String> choice = new ArrayList<>();
    for (List<Condition> advised : Scope.of(rule, standard).advised()) {
      List<String> all = new ArrayList<>();
      for (Condition condition : advised) {
        all.add(holds(condition));
      }
      if (all.contains(null)) {
        return null;
      }
      choice.add("[ sh:and ( " + String.join(" ", all) + " ) ]");
    }
    for (Condition condition : rule.parameters().conditions("when")) {
      String holds = holds(condition);
      if (holds == null) {
        return null;
      }
      choice.add("[ sh:not " + holds + " ]");
    }
    choice.add(asked);
    return String.join("\n    ", choice);
  }

  private @Nullable String holds(Condition condition) {
    String path = terms.path(condition.element());
    List<String> wanted = terms.terms(condition);
    return path == null || wanted.isEmpty()
        ? null
        : property(path, "sh:minCount 1 ; sh:in ( " + String.join(" ", wanted) + " )");
  }

  private @Nullable String asked(RuleSpec rule) {
    String element = String.valueOf(SchemaRules.elementOf(rule));
    String path = terms.path(element);
    if (path == null) {
      return null;
    }
    Element declared = rules.element(element);
    if (rule.kind() == RuleKind.REQUIRED) {
      return property(path, "sh:minCount 1");
    }
    if (rule.kind() == RuleKind.REQUIRED_ONE_OF) {
      return oneOf(rule.parameters().list("elements"));
    }
    return terms.isShared(path) ? null : ofEveryValue(rule, declared, path);
  }

  /** What is asked of all that stands at a place. */
  private @Nullable String ofEveryValue(RuleSpec rule, @Nullable Element declared, String path) {
    return switch (rule.kind()) {
      case FORBIDDEN -> property(path, "sh:maxCount 0");
      case CODE_LIST -> inList(path, String.valueOf(SchemaRules.elementOf(rule)));
      case MAX_OCCURS, MAX_LENGTH -> bound(rule, declared, path);
      case PATTERN -> pattern(rule, declared, path);
      case FORMAT ->
          declared != null && declared.type() == ElementType.DATE
              ? property(path, "sh:datatype xsd:date")
              : null;
      default -> null;
    };
  }

  private @Nullable String inList(String path, String element) {
    List<String> known = terms.terms(element);
    return known.isEmpty() ? null : property(path, "sh:in ( " + String.join(" ", known) + " )");
  }

  private @Nullable String oneOf(List<String> elements) {
    List<String> choice = new ArrayList<>();
    for (String element : elements) {
      String path = terms.path(element);
      if (path == null) {
        return null;
      }
      choice.add(property(path, "sh:minCount 1"));
    }
    return String.join(" ", choice);
  }

  private static @Nullable String bound(RuleSpec rule, @Nullable Element element, String path) {
    boolean occurs = rule.kind() == RuleKind.MAX_OCCURS;
    OptionalInt most = rule.parameters().number("most");
    if (most.isEmpty() && element != null) {
      most = occurs ? OptionalInt.of(element.maxOccurs()) : element.maxLength();
    }
    if (most.isEmpty()) {
      return null;
    }
    return occurs
        ? property(path, "sh:maxCount " + most.getAsInt())
        : matching(path, "[\\s\\S]{0," + most.getAsInt() + "}");
  }

  private static @Nullable String pattern(RuleSpec rule, @Nullable Element element, String path) {
    String own = rule.parameters().text("pattern");
    String pattern = own != null || element == null ? own : element.pattern();
    String portable = pattern == null ? null : PortablePattern.of(pattern, RegexFlavour.XSD);
    return portable == null ? null : matching(path, "(" + portable + ")");
  }

  /** Blanks around a value are no part of it. */
  private static String matching(String path, String expression) {
    String blanks = RegexFlavour.XSD.blanks();
    return property(path, "sh:pattern " + text("^" + blanks + expression + blanks + "$"));
  }

  private static String property(String path, String asked) {
    return "[ sh:property [ sh:path " + path + " ; " + asked + " ] ]";
  }

  /** A text as Turtle quotes it. */
  private static String text(String text) {
    return "\""
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r")
        + "\"";
  }
}
