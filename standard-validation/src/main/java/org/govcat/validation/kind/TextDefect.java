package org.govcat.validation.kind;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.govcat.validation.kind.Defect.Found;
import org.jspecify.annotations.Nullable;

/**
 * Texts are free of typing and copying defects. All texts of the record are read once for all rules
 * of this kind; each element has one finding of each defect.
 */
final class TextDefect implements LoneTextJudge {
  private record Part(Rule rule, List<String> elements) {
    boolean takes(String elementId) {
      return elements.isEmpty()
          || elements.stream().anyMatch(e -> elementId.equals(e) || elementId.startsWith(e + "."));
    }
  }

  private final Map<Defect, List<Part>> parts = new EnumMap<>(Defect.class);

  private TextDefect(List<Rule> rules) {
    for (Rule rule : rules) {
      Defect defect = Defect.of(rule.spec().parameters().required("defect"));
      Part part = new Part(rule, rule.spec().parameters().list("elements"));
      parts.computeIfAbsent(defect, d -> new ArrayList<>()).add(part);
    }
  }

  static Check of(List<Rule> rules) {
    return new EveryText(List.copyOf(rules), new TextDefect(rules));
  }

  @Override
  public void judge(Inspection inspection, String text) {
    if (isPlain(text)) {
      return;
    }
    parts.forEach(
        (defect, takers) -> {
          Found found = defect.find(text);
          if (found != null) {
            report(inspection, takers, text, found);
          }
        });
  }

  private static void report(Inspection inspection, List<Part> takers, String text, Found found) {
    String element = inspection.path().elementId();
    for (Part part : takers) {
      if (part.takes(element)) {
        inspection
            .report(part.rule(), text)
            .argument("character", character(text, found))
            .argument("position", 1 + text.codePointCount(0, found.at()))
            .argument("suggestion", found.suggestion());
      }
    }
  }

  private static @Nullable String character(String text, Found found) {
    return found.named() ? "U+%04X".formatted(text.codePointAt(found.at())) : found.what();
  }

  /** Whether nothing in the text can be a defect: Chinese characters and plain ASCII. */
  private static boolean isPlain(String text) {
    int length = text.length();
    if (length == 0) {
      return true;
    }
    if (text.charAt(0) == ' ' || text.charAt(length - 1) == ' ') {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean han = c >= 0x4E00 && c <= 0x9FFF || c > 0x3000 && c < 0x3040;
      boolean ascii = c >= 0x20 && c < 0x7F && c != '<' && c != '&' && c != '\\';
      boolean mark = c >= 0xFF01 && c < 0xFF10 || c > 0xFF19 && c < 0xFF20;
      if (!han && !ascii && !mark) {
        return false;
      }
    }
    return true;
  }
}
