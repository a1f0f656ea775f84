package org.govcat.standard;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.jspecify.annotations.Nullable;

/** Bytes to standard: what {@link StandardPacker} wrote. On the path of every start: no frills. */
final class StandardUnpacker {
  private final byte[] bytes;
  private int position;
  private final @Nullable String[] texts;
  private final LocalizedText[] pairs;
  private final Clause[] clauses;
  private final Set<Stage>[] stages;

  StandardUnpacker(byte[] bytes) {
    this.bytes = bytes;
    int form = number();
    if (form != StandardPacker.FORM) {
      throw new IllegalStateException("a compiled standard of form " + form);
    }
    texts = new String[number() + 1];
    for (int i = 1; i < texts.length; i++) {
      int length = number();
      texts[i] = new String(bytes, position, length, StandardCharsets.UTF_8);
      position += length;
    }
    pairs = new LocalizedText[number() + 1];
    for (int i = 1; i < pairs.length; i++) {
      pairs[i] = new LocalizedText(text(), text());
    }
    clauses = new Clause[number() + 1];
    for (int i = 1; i < clauses.length; i++) {
      clauses[i] = new Clause(text(), Evidence.values()[number()], text(), alsoClauses());
    }
    stages = Stage.subsets();
  }

  Standard standard(Standard.Examples examples) {
    StandardInfo info = info();
    Element[] elements = new Element[number()];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = element();
    }
    Map<String, CodeList> lists = new LinkedHashMap<>();
    for (int left = number(); left > 0; left--) {
      CodeList list = list();
      lists.put(list.id(), list);
    }
    Map<RuleId, RuleSpec> rules = new LinkedHashMap<>();
    for (int left = number(); left > 0; left--) {
      RuleSpec rule = rule();
      rules.put(rule.id(), rule);
    }
    Map<String, LocalizedText> small = new LinkedHashMap<>();
    for (int left = number(); left > 0; left--) {
      String key = text();
      small.put(key, pairs[number()]);
    }
    List<String> placeholders = textList();
    List<Advice> advice = advice();
    return new Standard(
        info,
        List.of(elements),
        lists,
        rules,
        small,
        placeholders,
        deviations(),
        advice,
        modeNames(),
        examples);
  }

  /** Clauses that stand before the one that is being read. */
  private List<Clause> alsoClauses() {
    int size = number();
    if (size == 0) {
      return List.of();
    }
    Clause[] also = new Clause[size];
    for (int i = 0; i < size; i++) {
      also[i] = clauses[number()];
    }
    return List.of(also);
  }

  private List<Advice> advice() {
    Advice[] advice = new Advice[number()];
    for (int i = 0; i < advice.length; i++) {
      advice[i] = new Advice(text(), conditions(), ruleIds(), clauses[number()]);
    }
    return List.of(advice);
  }

  private List<Deviation> deviations() {
    Deviation[] deviations = new Deviation[number()];
    for (int i = 0; i < deviations.length; i++) {
      deviations[i] = new Deviation(text(), text(), pairs[number()], clauses[number()]);
    }
    return List.of(deviations);
  }

  private Map<String, LocalizedText> modeNames() {
    int left = number();
    if (left == 0) {
      return Map.of();
    }
    Map<String, LocalizedText> names = new LinkedHashMap<>();
    for (; left > 0; left--) {
      String mode = text();
      names.put(mode, pairs[number()]);
    }
    return names;
  }

  private Modes modes() {
    List<String> only = textList();
    List<String> never = textList();
    return only.isEmpty() && never.isEmpty()
        ? Modes.ALL
        : new Modes(new LinkedHashSet<>(only), new LinkedHashSet<>(never));
  }

  private StandardInfo info() {
    String id = text();
    LocalizedText title = pairs[number()];
    String document = text();
    StandardInfo.Status status = StandardInfo.Status.values()[number()];
    int day = number();
    return new StandardInfo(
        id,
        title,
        document,
        status,
        day == 0 ? null : LocalDate.ofEpochDay(day),
        text(),
        text(),
        Evidence.values()[number()],
        laterLaws(),
        ancestors());
  }

  private List<StandardInfo.LaterLaw> laterLaws() {
    StandardInfo.LaterLaw[] laws = new StandardInfo.LaterLaw[number()];
    for (int i = 0; i < laws.length; i++) {
      laws[i] =
          new StandardInfo.LaterLaw(
              LocalDate.ofEpochDay(number()), pairs[number()], clauses[number()]);
    }
    return List.of(laws);
  }

  private List<StandardInfo.Ancestor> ancestors() {
    StandardInfo.Ancestor[] ancestors = new StandardInfo.Ancestor[number()];
    for (int i = 0; i < ancestors.length; i++) {
      ancestors[i] =
          new StandardInfo.Ancestor(
              text(), pairs[number()], text(), StandardInfo.Status.values()[number()]);
    }
    return List.of(ancestors);
  }

  private Element element() {
    String id = text();
    LocalizedText label = pairs[number()];
    List<Element.LabelWhen> labelsWhen = labelsWhen();
    LocalizedText definition = pairs[number()];
    ElementType type = ElementType.values()[number()];
    final boolean list = number() == 1;
    Obligation.Level level = Obligation.Level.values()[number()];
    Obligation obligation =
        new Obligation(
            level, conditions(), conditions(), stages[number()], modes(), clauses[number()]);
    String codeList = texts[number()];
    String pattern = texts[number()];
    int most = number();
    return new Element(
        id,
        label,
        labelsWhen,
        definition,
        type,
        list,
        obligation,
        codeList,
        pattern,
        most == 0 ? OptionalInt.empty() : OptionalInt.of(most),
        number(),
        number(),
        textList(),
        textList(),
        clauses[number()],
        factClauses());
  }

  private List<Element.LabelWhen> labelsWhen() {
    int size = number();
    if (size == 0) {
      return List.of();
    }
    Element.LabelWhen[] names = new Element.LabelWhen[size];
    for (int i = 0; i < size; i++) {
      names[i] = new Element.LabelWhen(conditions(), pairs[number()]);
    }
    return List.of(names);
  }

  private Map<String, Clause> factClauses() {
    int left = number();
    if (left == 0) {
      return Map.of();
    }
    Map<String, Clause> facts = new LinkedHashMap<>();
    for (; left > 0; left--) {
      String key = text();
      facts.put(key, clauses[number()]);
    }
    return facts;
  }

  private CodeList list() {
    String id = text();
    int flags = number();
    Clause clause = clauses[number()];
    Code[] codes = new Code[number()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] =
          new Code(
              texts[number()],
              text(),
              pairs[number()],
              textList(),
              texts[number()],
              textList(),
              clauses[number()]);
    }
    return new CodeList(
        id, (flags & 1) != 0, (flags & 2) != 0, (flags & 4) != 0, List.of(codes), clause);
  }

  private RuleSpec rule() {
    return new RuleSpec(
        new RuleId(text()),
        RuleKind.values()[number()],
        texts[number()],
        Severity.values()[number()],
        milder(),
        pairs[number()],
        pairs[number()],
        pairs[number()],
        stages[number()],
        ruleIds(),
        RuleSpec.Fold.values()[number()],
        parameters(),
        modes(),
        clauses[number()]);
  }

  private Map<Stage, Severity> milder() {
    int left = number();
    if (left == 0) {
      return Map.of();
    }
    Map<Stage, Severity> milder = new LinkedHashMap<>();
    for (; left > 0; left--) {
      Stage stage = Stage.values()[number()];
      milder.put(stage, Severity.values()[number()]);
    }
    return milder;
  }

  private List<RuleId> ruleIds() {
    RuleId[] ids = new RuleId[number()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = new RuleId(text());
    }
    return List.of(ids);
  }

  private RuleParameters parameters() {
    Map<String, String> single = new LinkedHashMap<>();
    for (int left = number(); left > 0; left--) {
      String name = text();
      single.put(name, text());
    }
    Map<String, List<String>> lists = lists();
    Map<String, List<Condition>> conditions = new LinkedHashMap<>();
    for (int left = number(); left > 0; left--) {
      String name = text();
      conditions.put(name, conditions());
    }
    Map<String, Map<String, List<String>>> tables = new LinkedHashMap<>();
    for (int left = number(); left > 0; left--) {
      String name = text();
      tables.put(name, lists());
    }
    return new RuleParameters(single, lists, conditions, tables, structures());
  }

  private Map<String, List<CodeStructure>> structures() {
    Map<String, List<CodeStructure>> structures = new LinkedHashMap<>();
    for (int left = number(); left > 0; left--) {
      String name = text();
      CodeStructure[] given = new CodeStructure[number()];
      for (int i = 0; i < given.length; i++) {
        int pair = number();
        given[i] = new CodeStructure(pair == 0 ? null : pairs[pair], segments());
      }
      structures.put(name, List.of(given));
    }
    return structures;
  }

  private List<CodeSegment> segments() {
    CodeSegment[] segments = new CodeSegment[number()];
    for (int i = 0; i < segments.length; i++) {
      String id = text();
      LocalizedText name = pairs[number()];
      int flags = number();
      segments[i] =
          new CodeSegment(
              id,
              name,
              (flags & 1) != 0,
              number(),
              number(),
              number(),
              textList(),
              textList(),
              textList(),
              texts[number()],
              texts[number()],
              texts[number()],
              (flags & 2) != 0,
              texts[number()],
              clauses[number()]);
    }
    return List.of(segments);
  }

  private Map<String, List<String>> lists() {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    for (int left = number(); left > 0; left--) {
      String name = text();
      lists.put(name, textList());
    }
    return lists;
  }

  private List<Condition> conditions() {
    Condition[] conditions = new Condition[number()];
    for (int i = 0; i < conditions.length; i++) {
      conditions[i] = new Condition(text(), textList());
    }
    return List.of(conditions);
  }

  private List<String> textList() {
    int size = number();
    if (size == 0) {
      return List.of();
    }
    String[] list = new String[size];
    for (int i = 0; i < list.length; i++) {
      list[i] = text();
    }
    return List.of(list);
  }

  private String text() {
    String text = texts[number()];
    if (text == null) {
      throw new IllegalStateException("a compiled standard lacks a text at " + position);
    }
    return text;
  }

  private int number() {
    int value = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes[position++];
      value |= (next & 0x7F) << shift;
      shift += 7;
    } while (next < 0);
    return value;
  }
}
