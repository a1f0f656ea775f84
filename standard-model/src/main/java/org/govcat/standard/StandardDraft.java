package org.govcat.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.finding.Severity;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.jspecify.annotations.Nullable;

/** A standard while its files are laid over each other. */
final class StandardDraft {
  private static final List<String> DEVIATION_KEYS = List.of("reason", "source", "evidence");

  private final Heritage<Element> elements = new Heritage<>();
  private final Heritage<CodeList> lists = new Heritage<>();
  private final Map<String, @Nullable Severity> onUnknown = new HashMap<>();
  private final Heritage<LocalizedText> texts = new Heritage<>();
  private final Map<String, LocalizedText> modes = new LinkedHashMap<>();
  private final Declarations declarations = new Declarations();
  private final Map<String, Deviation> deviations = new LinkedHashMap<>();
  private final Join join = new Join(this);

  Heritage<Element> elements() {
    return elements;
  }

  Heritage<CodeList> lists() {
    return lists;
  }

  /** How grave a value outside a list is; null when it is nothing to speak of. */
  Map<String, @Nullable Severity> onUnknown() {
    return onUnknown;
  }

  /** The small texts. */
  Heritage<LocalizedText> texts() {
    return texts;
  }

  /** The modes that the files declare. */
  Map<String, LocalizedText> modes() {
    return modes;
  }

  Declarations declarations() {
    return declarations;
  }

  /** The deviations that the files state, by section and entry. */
  Map<String, Deviation> deviations() {
    return deviations;
  }

  Join join() {
    return join;
  }

  /** Takes in where an entry stands, and the deviation that it states. */
  void note(String section, String entry, FileScope scope, Mapping mapping) {
    declarations.note(section, entry, scope, mapping);
    join.settle(section, entry, mapping);
    DefinitionNode node = mapping.get("deviation");
    NodeReader nodes = scope.nodes();
    Mapping deviation = nodes.mapping(node, "a deviation");
    if (deviation == null) {
      return;
    }
    nodes.only(deviation, "a deviation", DEVIATION_KEYS);
    LocalizedText reason = nodes.localized(deviation.get("reason"), "reason");
    if (deviation.get("reason") == null) {
      nodes.problem(deviation, ProblemText.of("a-deviation-says-its-reason"));
    }
    Clause clause =
        scope
            .provenance()
            .under(deviation, nodes, scope.words())
            .clause(deviation, nodes, "the deviation");
    if (reason != null) {
      String subject = subject(section, entry);
      deviations.put(
          section + " " + entry, new Deviation(scope.standard(), subject, reason, clause));
    }
  }

  /** What people call an entry, in both languages, for problems. */
  static LocalizedText subjectWords(String section, String entry) {
    return switch (section) {
      case Declarations.LISTS -> ProblemText.of("subject.code-list", entry);
      case Declarations.RULES -> ProblemText.of("subject.rule", entry);
      default -> new LocalizedText(entry, entry);
    };
  }

  /** What a deviation calls an entry. */
  static String subject(String section, String entry) {
    return subjectWords(section, entry).en();
  }

  List<Deviation> allDeviations() {
    return new ArrayList<>(deviations.values());
  }
}
