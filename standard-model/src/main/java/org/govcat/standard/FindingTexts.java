package org.govcat.standard;

import java.util.Locale;
import org.govcat.finding.Finding;
import org.govcat.finding.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * Words for findings, in Chinese or, for an English locale, in English. Never throws for a finding,
 * whoever made it. Immutable and thread-safe.
 *
 * <p>Values of coded elements are shown with their labels, {@code 有条件共享（2）}. An argument that
 * begins with {@code @} is the key of a small text of the standard; an argument with line feeds is
 * a list, one member a line.
 */
public final class FindingTexts {
  private static final String NOT_SHOWN = "finding.not-shown";

  private final Standard standard;
  private final Locale locale;
  private final CodeLabels labels;

  /** Texts of a standard in the language of the locale. */
  public FindingTexts(Standard standard, Locale locale) {
    this.standard = standard;
    this.locale = locale;
    this.labels = new CodeLabels(standard, locale);
  }

  /** The rule in a few words. */
  public String title(RuleSpec rule) {
    return general(rule, rule.title());
  }

  /** What is wrong when the rule is broken, without saying where; for the rule book. */
  public String message(RuleSpec rule) {
    return general(rule, rule.message());
  }

  /** How to mend what breaks the rule; for the rule book. */
  public String fix(RuleSpec rule) {
    return general(rule, rule.fix());
  }

  private String general(RuleSpec rule, LocalizedText text) {
    String element = rule.element() == null ? "" : rule.element();
    return TextTemplate.render(text.in(locale), new RuleValues(element));
  }

  /** What is wrong and what was expected. */
  public String message(Finding finding) {
    RuleSpec rule = standard.rule(finding.rule());
    return rule == null
        ? unknown(finding)
        : TextTemplate.render(rule.message().in(locale), new FindingValues(finding, rule));
  }

  /** How to mend it; empty when the rule is not one of the standard. */
  public String fix(Finding finding) {
    RuleSpec rule = standard.rule(finding.rule());
    return rule == null
        ? ""
        : TextTemplate.render(rule.fix().in(locale), new FindingValues(finding, rule));
  }

  /** Name of an element as people know it; the id when the standard does not declare it. */
  public String label(String elementId) {
    Element element = standard.element(elementId);
    return element == null ? elementId : element.label().in(locale);
  }

  private String unknown(Finding finding) {
    String value = finding.value();
    return finding.rule() + (value == null ? "" : ": " + value);
  }

  /** What the texts of a rule may name without a finding. */
  private final class RuleValues implements TextTemplate.Values {
    private final String element;

    RuleValues(String element) {
      this.element = element;
    }

    @Override
    public @Nullable String get(String name) {
      return switch (name) {
        case "label" -> element.isEmpty() ? null : label(element);
        case "element" -> element;
        case "allowed" -> labels.all(element);
        default -> null;
      };
    }

    @Override
    public String missing() {
      return "…";
    }
  }

  /** What messages and fixes may name. */
  private final class FindingValues implements TextTemplate.Values {
    private final Finding finding;
    private final RuleSpec rule;
    private final String element;

    FindingValues(Finding finding, RuleSpec rule) {
      this.finding = finding;
      this.rule = rule;
      String path = finding.element().elementId();
      this.element = path.isEmpty() && rule.element() != null ? rule.element() : path;
    }

    @Override
    public @Nullable String get(String name) {
      return switch (name) {
        case "label" -> labelHere();
        case "element" -> finding.element().toString();
        case "value" -> {
          String value = finding.value();
          yield value == null ? null : labels.one(element, value);
        }
        default -> argument(name);
      };
    }

    /** The name that the element has in the record, which the checker knows; else its usual one. */
    private String labelHere() {
      String key = finding.arguments().get("label");
      LocalizedText name =
          key != null && key.startsWith("@") ? standard.text(key.substring(1)) : null;
      return name == null ? label(element) : name.in(locale);
    }

    private @Nullable String argument(String name) {
      String text = finding.arguments().get(name);
      if (text == null) {
        return name.equals("allowed") && !finding.confidential() ? labels.all(element) : null;
      }
      if (name.equals("instead") || name.equals("leading")) {
        return label(text);
      }
      LocalizedText segment = name.equals("segment") ? segmentName(text) : null;
      if (segment != null) {
        return segment.in(locale);
      }
      LocalizedText small = text.startsWith("@") ? standard.text(text.substring(1)) : null;
      if (small != null) {
        return TextTemplate.render(small.in(locale), new SmallTextValues(this, name));
      }
      return labels.several(elementOf(name), text);
    }

    /** How people call a segment of a code, as the rule says that gives the structure. */
    private @Nullable LocalizedText segmentName(String id) {
      String structure = rule.parameters().text("structure");
      RuleSpec giver = structure == null ? rule : standard.rule(new RuleId(structure));
      return giver == null ? null : giver.parameters().segmentName(id);
    }

    /** The element whose codes the argument holds. */
    private String elementOf(String argument) {
      String other =
          argument.equals("parent") || argument.equals("other")
              ? rule.parameters().text(argument)
              : null;
      return other == null ? element : other;
    }

    @Override
    public String missing() {
      LocalizedText text = finding.confidential() ? standard.text(NOT_SHOWN) : null;
      return text == null ? "…" : text.in(locale);
    }
  }

  /** A small text may name the same as the text it stands in, but not itself. */
  private record SmallTextValues(FindingValues outer, String own) implements TextTemplate.Values {
    @Override
    public @Nullable String get(String name) {
      return name.equals(own) || "reason".equals(name) ? null : outer.get(name);
    }

    @Override
    public String missing() {
      return outer.missing();
    }
  }
}
