package org.govcat.validation.compare;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Pairs what went with what came where both are alike in all but the name. What is alike with two
 * others is paired with none: a guess would be told as a fact.
 */
final class Renames {
  private Renames() {}

  /**
   * Pairs.
   *
   * @param gone what only the older one has
   * @param come what only the newer one has
   * @param likeness what two of them must have in common
   * @param eligible what may be paired at all
   * @return the newer one for each older one that was renamed
   */
  static <T> Map<T, T> of(
      Collection<T> gone, Collection<T> come, Function<T, Object> likeness, Predicate<T> eligible) {
    Map<T, T> pairs = new LinkedHashMap<>();
    for (T old : gone) {
      Object like = likeness.apply(old);
      var twins = come.stream().filter(each -> likeness.apply(each).equals(like)).toList();
      long rivals = gone.stream().filter(each -> likeness.apply(each).equals(like)).count();
      if (twins.size() == 1 && rivals == 1 && eligible.test(old) && eligible.test(twins.get(0))) {
        pairs.put(old, twins.get(0));
      }
    }
    return pairs;
  }
}
