package org.govcat.standard;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.standard.Obligation.Level;
import org.jspecify.annotations.Nullable;

/**
 * Whether one demand is at least as strict as another: everything that satisfies the first
 * satisfies the second. What cannot be decided is not called strict.
 */
final class Strictness {
  private Strictness() {}

  static boolean obligation(Obligation strict, Obligation loose) {
    if (loose.level() == Level.OPTIONAL) {
      return true;
    }
    if (strict.level() == Level.FORBIDDEN || loose.level() == Level.FORBIDDEN) {
      return strict.level() == loose.level();
    }
    if (strict.level() == Level.OPTIONAL || loose.level() == Level.RECOMMENDED) {
      return strict.level() != Level.OPTIONAL;
    }
    return strict.level() != Level.RECOMMENDED
        && implies(loose.when(), strict.when())
        && exempts(loose.unless(), strict.unless())
        && strict.stages().containsAll(loose.stages())
        && strict.modes().include(loose.modes());
  }

  /** Whether the one conditions hold whenever the others do. */
  static boolean implies(List<Condition> stronger, List<Condition> weaker) {
    for (Condition each : weaker) {
      boolean implied = false;
      for (Condition other : stronger) {
        implied |=
            other.element().equals(each.element()) && each.concepts().containsAll(other.concepts());
      }
      if (!implied) {
        return false;
      }
    }
    return true;
  }

  /** Whether each exemption of the stricter one is one of the looser one too. */
  private static boolean exempts(List<Condition> loose, List<Condition> strict) {
    for (Condition each : strict) {
      boolean known = false;
      for (Condition other : loose) {
        known |=
            other.element().equals(each.element()) && other.concepts().containsAll(each.concepts());
      }
      if (!known) {
        return false;
      }
    }
    return true;
  }

  /** Whether every meaning that the one list has, the other, a closed one, has too. */
  static boolean meanings(CodeList strict, CodeList loose) {
    return !loose.closed() || strict.closed() && meaningsOf(loose).containsAll(meaningsOf(strict));
  }

  /** The meanings of a list; a variant that reads as another entry adds none. */
  static Set<String> meaningsOf(CodeList list) {
    Set<String> meanings = new HashSet<>();
    for (Code code : list.codes()) {
      if (code.readsAs() == null) {
        meanings.add(code.concept());
      }
    }
    return meanings;
  }

  /** The parameters of two rules of one kind. */
  static boolean parameters(RuleKind kind, RuleParameters strict, RuleParameters loose) {
    for (String name : kind.parameters().keySet()) {
      if (!parameter(kind, name, strict, loose)) {
        return false;
      }
    }
    return true;
  }

  /** One parameter of two rules of one kind. */
  static boolean parameter(
      RuleKind kind, String name, RuleParameters strict, RuleParameters loose) {
    return switch (name) {
      case "when" -> implies(loose.conditions(name), strict.conditions(name));
      case "unless" -> exempts(loose.conditions(name), strict.conditions(name));
      case "pattern" -> pattern(strict.text(name), loose.text(name));
      case "most" -> number(strict, name) <= number(loose, name);
      case "least" -> number(strict, name) >= number(loose, name);
      case "except" ->
          kind == RuleKind.CHARACTERS
              ? strict.list(name).containsAll(loose.list(name))
              : loose.list(name).containsAll(strict.list(name));
      case "to", "any", "always" -> loose.list(name).containsAll(strict.list(name));
      case "causes", "words", "patterns", "not-first" ->
          strict.list(name).containsAll(loose.list(name));
      case "elements" -> elements(kind, strict.list(name), loose.list(name));
      case "table" -> table(strict.table(name), loose.table(name));
      default -> equal(name, strict, loose);
    };
  }

  private static boolean pattern(@Nullable String strict, @Nullable String loose) {
    return loose == null || strict != null && PatternInclusion.of(strict, loose, List.of()).holds();
  }

  /** Of several that one must be there, fewer are stricter; of several judged, more. */
  private static boolean elements(RuleKind kind, List<String> strict, List<String> loose) {
    if (kind == RuleKind.REQUIRED_ONE_OF) {
      return loose.containsAll(strict);
    }
    return strict.isEmpty() || !loose.isEmpty() && strict.containsAll(loose);
  }

  private static boolean table(Map<String, List<String>> strict, Map<String, List<String>> loose) {
    for (Map.Entry<String, List<String>> row : loose.entrySet()) {
      List<String> own = strict.get(row.getKey());
      if (own == null || !row.getValue().containsAll(own)) {
        return false;
      }
    }
    return true;
  }

  private static int number(RuleParameters parameters, String name) {
    return parameters.number(name).orElse(name.equals("most") ? Integer.MAX_VALUE : 0);
  }

  private static boolean equal(String name, RuleParameters one, RuleParameters other) {
    String text = one.text(name);
    return (text == null ? other.text(name) == null : text.equals(other.text(name)))
        && one.list(name).equals(other.list(name))
        && one.conditions(name).equals(other.conditions(name))
        && one.table(name).equals(other.table(name))
        && one.structures(name).equals(other.structures(name));
  }
}
