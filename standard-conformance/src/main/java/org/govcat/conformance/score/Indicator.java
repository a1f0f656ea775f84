package org.govcat.conformance.score;

import java.util.List;
import org.govcat.standard.LocalizedText;

/**
 * One thing that a scorecard looks at (指标). A resource has its points unless one of the rules spoke
 * about it, or one of the elements is not filled in.
 *
 * @param id its name within the scorecard
 * @param title what it asks for
 * @param points what it is worth
 * @param rules names of rules, in which {@code *} stands for any characters
 * @param filled ids of elements that have to be filled in; below a list, in every member
 */
public record Indicator(
    String id, LocalizedText title, int points, List<String> rules, List<String> filled) {
  /** Copies the lists. */
  public Indicator {
    rules = List.copyOf(rules);
    filled = List.copyOf(filled);
  }

  /** How closely a rule is named: the characters that are not {@code *}, or -1 when it is not. */
  int closeness(String rule) {
    int closest = -1;
    for (String pattern : rules) {
      if (matches(pattern, rule)) {
        closest = Math.max(closest, pattern.replace("*", "").length());
      }
    }
    return closest;
  }

  /** There is one star at most, which the scorecard's reader sees to. */
  private static boolean matches(String pattern, String rule) {
    int star = pattern.indexOf('*');
    return star < 0
        ? pattern.equals(rule)
        : rule.length() >= pattern.length() - 1
            && rule.startsWith(pattern.substring(0, star))
            && rule.endsWith(pattern.substring(star + 1));
  }
}
