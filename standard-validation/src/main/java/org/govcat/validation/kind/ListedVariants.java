package org.govcat.validation.kind;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.govcat.standard.Code;

/** Which variants have words of their own, so that they are not told as aliases too. Immutable. */
final class ListedVariants {
  private final Map<String, Set<String>> concepts = new TreeMap<>();

  ListedVariants(List<Rule> rules) {
    for (Rule rule : rules) {
      concepts
          .computeIfAbsent(rule.element(), element -> new HashSet<>())
          .addAll(rule.spec().parameters().list("concepts"));
    }
  }

  boolean covers(String element, Code code) {
    return concepts.getOrDefault(element, Set.of()).contains(code.concept());
  }
}
