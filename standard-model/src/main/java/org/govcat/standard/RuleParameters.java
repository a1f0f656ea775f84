package org.govcat.standard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a rule, already checked against its kind when the file was loaded. Values are
 * texts, lists of texts, conditions, tables of concepts to lists of concepts, or structures of
 * codes; all keep the order of the file.
 *
 * @param texts single texts by parameter name
 * @param lists lists of texts by parameter name
 * @param conditions conditions by parameter name
 * @param tables tables by parameter name
 * @param structures ways in which a code may be put together, by parameter name
 */
public record RuleParameters(
    Map<String, String> texts,
    Map<String, List<String>> lists,
    Map<String, List<Condition>> conditions,
    Map<String, Map<String, List<String>>> tables,
    Map<String, List<CodeStructure>> structures) {
  /** No parameters. */
  public static final RuleParameters NONE =
      new RuleParameters(Map.of(), Map.of(), Map.of(), Map.of());

  /** Copies the maps. */
  public RuleParameters {
    texts = ordered(texts);
    lists = ordered(lists);
    conditions = ordered(conditions);
    tables = ordered(tables);
    structures = ordered(structures);
  }

  /** Parameters without structures of codes. */
  public RuleParameters(
      Map<String, String> texts,
      Map<String, List<String>> lists,
      Map<String, List<Condition>> conditions,
      Map<String, Map<String, List<String>>> tables) {
    this(texts, lists, conditions, tables, Map.of());
  }

  private static <V> Map<String, V> ordered(Map<String, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /** A text, or null when not given. */
  public @Nullable String text(String name) {
    return texts.get(name);
  }

  /**
   * A text that the kind demands.
   *
   * @throws NoSuchElementException when the loader let the rule through without it
   */
  public String required(String name) {
    String text = texts.get(name);
    if (text == null) {
      throw new NoSuchElementException("rule parameter " + name);
    }
    return text;
  }

  /** A whole number, or empty when not given. */
  public OptionalInt number(String name) {
    String text = texts.get(name);
    return text == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
  }

  /** A list of texts, empty when not given. */
  public List<String> list(String name) {
    return lists.getOrDefault(name, List.of());
  }

  /** Conditions, empty when not given. */
  public List<Condition> conditions(String name) {
    return conditions.getOrDefault(name, List.of());
  }

  /** A table, empty when not given. */
  public Map<String, List<String>> table(String name) {
    return tables.getOrDefault(name, Map.of());
  }

  /** Structures of codes, empty when not given. */
  public List<CodeStructure> structures(String name) {
    return structures.getOrDefault(name, List.of());
  }

  /** The name of a segment of any of the structures, or null. */
  @Nullable LocalizedText segmentName(String id) {
    for (List<CodeStructure> given : structures.values()) {
      for (CodeStructure structure : given) {
        int index = structure.indexOf(id);
        if (index >= 0) {
          return structure.segments().get(index).name();
        }
      }
    }
    return null;
  }
}
