package org.govcat.standard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.govcat.finding.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * A standard as data: an edition, a profile or a draft, with everything it inherits already
 * resolved and the rules that follow from its elements already derived. Immutable and thread-safe.
 */
public final class Standard {
  private final StandardInfo info;
  private final Map<String, Element> elements;
  private final Map<String, CodeList> codeLists;
  private final Map<RuleId, RuleSpec> written;
  private final Map<RuleId, RuleSpec> rules;
  private final Map<String, LocalizedText> texts;
  private final List<String> placeholders;
  private final List<Deviation> deviations;
  private final List<Advice> advice;
  private final Map<String, LocalizedText> modes;
  private final Set<String> set;
  private final Examples examples;

  Standard(
      StandardInfo info,
      List<Element> elements,
      Map<String, CodeList> codeLists,
      Map<RuleId, RuleSpec> rules,
      Map<String, LocalizedText> texts,
      List<String> placeholders,
      List<Deviation> deviations,
      List<Advice> advice,
      Map<String, LocalizedText> modes,
      Examples examples) {
    this(
        info,
        byId(elements),
        codeLists,
        rules,
        texts,
        placeholders,
        deviations,
        advice,
        modes,
        Set.of(),
        examples);
  }

  private Standard(
      StandardInfo info,
      Map<String, Element> elements,
      Map<String, CodeList> codeLists,
      Map<RuleId, RuleSpec> rules,
      Map<String, LocalizedText> texts,
      List<String> placeholders,
      List<Deviation> deviations,
      List<Advice> advice,
      Map<String, LocalizedText> modes,
      Set<String> set,
      Examples examples) {
    this.info = info;
    this.elements = elements;
    this.codeLists = Collections.unmodifiableMap(codeLists);
    this.written = Collections.unmodifiableMap(rules);
    this.rules = modes.isEmpty() ? rules : held(rules, set);
    this.texts = Collections.unmodifiableMap(texts);
    this.placeholders = List.copyOf(placeholders);
    this.deviations = List.copyOf(deviations);
    this.advice = List.copyOf(advice);
    this.modes = Collections.unmodifiableMap(modes);
    this.set = Collections.unmodifiableSet(new TreeSet<>(set));
    this.examples = examples;
  }

  private static Map<String, Element> byId(List<Element> elements) {
    Map<String, Element> byId = new LinkedHashMap<>();
    for (Element element : elements) {
      byId.put(element.id(), element);
    }
    return Collections.unmodifiableMap(byId);
  }

  /** The rules, those switched off that are not judged in these modes. */
  private static Map<RuleId, RuleSpec> held(Map<RuleId, RuleSpec> rules, Set<String> set) {
    Map<RuleId, RuleSpec> held = new LinkedHashMap<>();
    rules.forEach((id, rule) -> held.put(id, rule.modes().hold(set) ? rule : rule.switchedOff()));
    return held;
  }

  /** The modes that a check may set, with their names; none for most standards. */
  public Map<String, LocalizedText> modes() {
    return modes;
  }

  /** The modes in which it judges. */
  public Set<String> modesSet() {
    return set;
  }

  /**
   * The same standard with exactly these modes set: rules of other modes are switched off.
   *
   * @throws IllegalArgumentException when it does not know one of them
   */
  public Standard inModes(Set<String> wanted) {
    for (String mode : wanted) {
      if (!modes.containsKey(mode)) {
        throw new IllegalArgumentException(Suggestions.unknown("mode", mode, modes.keySet()));
      }
    }
    return new Standard(
        info,
        elements,
        codeLists,
        written,
        texts,
        placeholders,
        deviations,
        advice,
        modes,
        wanted,
        examples);
  }

  /** The rules by id as they are written, whatever the modes. */
  public Map<RuleId, RuleSpec> written() {
    return written;
  }

  /** What the standard says about itself. */
  public StandardInfo info() {
    return info;
  }

  /** Its id, for example {@code guide-2017}. */
  public String id() {
    return info.id();
  }

  /** The elements it declares, by id, in the order of the file. */
  public Map<String, Element> elements() {
    return elements;
  }

  /** The element with that id, or null when the standard does not declare it. */
  public @Nullable Element element(String id) {
    return elements.get(id);
  }

  /** The code lists by id. */
  public Map<String, CodeList> codeLists() {
    return codeLists;
  }

  /** The code list of an element, or null when it has none. */
  public @Nullable CodeList codeListOf(String elementId) {
    Element element = elements.get(elementId);
    return element == null || element.codeList() == null ? null : codeLists.get(element.codeList());
  }

  /** The rule book: rules derived from elements first, then the standard's own, then reading. */
  public List<RuleSpec> rules() {
    return List.copyOf(rules.values());
  }

  /** The rule with that id, or null. */
  public @Nullable RuleSpec rule(RuleId id) {
    return rules.get(id);
  }

  /** Where it, or a profile that it is based on, loosens what that is based on, and why. */
  public List<Deviation> deviations() {
    return deviations;
  }

  /** To whom its rules, or those of its parents, are advice and no more. */
  public List<Advice> advice() {
    return advice;
  }

  /** The examples that the file carries as its own test. */
  public List<Example> examples() {
    return examples.all();
  }

  /**
   * A small text that arguments of findings refer to as {@code @key}, or null when there is none.
   *
   * @param key the key without {@code @}
   */
  public @Nullable LocalizedText text(String key) {
    return texts.get(key);
  }

  /** All small texts, by key. */
  public Map<String, LocalizedText> texts() {
    return texts;
  }

  /** Words that stand for "nothing said" (暂无, -, null), as they are compared after trimming. */
  public List<String> placeholders() {
    return placeholders;
  }

  @Override
  public String toString() {
    return info.id();
  }

  /** Where examples come from: a check never needs them, so they are read when asked for. */
  interface Examples {
    List<Example> all();
  }
}
