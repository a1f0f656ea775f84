package org.govcat.standard;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;

/** Bytes to standard: what {@link StandardPacker} wrote. On the path of every start: no frills. */
final class StandardUnpacker {
  private final PackedInput in;

  StandardUnpacker(byte[] bytes) {
    in = new PackedInput(bytes);
  }

  Standard standard(Standard.Examples examples) {
    StandardInfo info = info();
    Element[] elements = new Element[in.number()];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = element();
    }
    Map<String, CodeList> lists = new LinkedHashMap<>();
    for (int left = in.number(); left > 0; left--) {
      CodeList list = list();
      lists.put(list.id(), list);
    }
    Map<RuleId, RuleSpec> rules = new LinkedHashMap<>();
    for (int left = in.number(); left > 0; left--) {
      RuleSpec rule = rule();
      rules.put(rule.id(), rule);
    }
    Map<String, LocalizedText> small = named();
    List<String> placeholders = in.textList();
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
        named(),
        examples);
  }

  private List<Advice> advice() {
    Advice[] advice = new Advice[in.number()];
    for (int i = 0; i < advice.length; i++) {
      advice[i] = new Advice(in.text(), in.conditions(), in.ruleIds(), in.clause());
    }
    return List.of(advice);
  }

  private List<Deviation> deviations() {
    Deviation[] deviations = new Deviation[in.number()];
    for (int i = 0; i < deviations.length; i++) {
      deviations[i] = new Deviation(in.text(), in.text(), in.pair(), in.clause());
    }
    return List.of(deviations);
  }

  private Map<String, LocalizedText> named() {
    int left = in.number();
    if (left == 0) {
      return Map.of();
    }
    Map<String, LocalizedText> names = new LinkedHashMap<>();
    for (; left > 0; left--) {
      String name = in.text();
      names.put(name, in.pair());
    }
    return names;
  }

  private Modes modes() {
    List<String> only = in.textList();
    List<String> never = in.textList();
    return only.isEmpty() && never.isEmpty()
        ? Modes.ALL
        : new Modes(new LinkedHashSet<>(only), new LinkedHashSet<>(never));
  }

  private StandardInfo info() {
    String id = in.text();
    LocalizedText title = in.pair();
    String document = in.text();
    StandardInfo.Status status = StandardInfo.Status.values()[in.number()];
    int day = in.number();
    return new StandardInfo(
        id,
        title,
        document,
        status,
        day == 0 ? null : LocalDate.ofEpochDay(day),
        in.text(),
        in.text(),
        Evidence.values()[in.number()],
        laterLaws(),
        ancestors());
  }

  private List<StandardInfo.LaterLaw> laterLaws() {
    StandardInfo.LaterLaw[] laws = new StandardInfo.LaterLaw[in.number()];
    for (int i = 0; i < laws.length; i++) {
      laws[i] =
          new StandardInfo.LaterLaw(LocalDate.ofEpochDay(in.number()), in.pair(), in.clause());
    }
    return List.of(laws);
  }

  private List<StandardInfo.Ancestor> ancestors() {
    StandardInfo.Ancestor[] ancestors = new StandardInfo.Ancestor[in.number()];
    for (int i = 0; i < ancestors.length; i++) {
      ancestors[i] =
          new StandardInfo.Ancestor(
              in.text(), in.pair(), in.text(), StandardInfo.Status.values()[in.number()]);
    }
    return List.of(ancestors);
  }

  private Element element() {
    String id = in.text();
    LocalizedText label = in.pair();
    List<Element.LabelWhen> labelsWhen = labelsWhen();
    LocalizedText definition = in.pair();
    ElementType type = ElementType.values()[in.number()];
    final boolean list = in.number() == 1;
    Obligation.Level level = Obligation.Level.values()[in.number()];
    Obligation obligation =
        new Obligation(level, in.conditions(), in.conditions(), in.stages(), modes(), in.clause());
    String codeList = in.optionalText();
    String pattern = in.optionalText();
    int most = in.number();
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
        in.number(),
        in.number(),
        in.textList(),
        in.textList(),
        in.clause(),
        factClauses());
  }

  private List<Element.LabelWhen> labelsWhen() {
    int size = in.number();
    if (size == 0) {
      return List.of();
    }
    Element.LabelWhen[] names = new Element.LabelWhen[size];
    for (int i = 0; i < size; i++) {
      names[i] = new Element.LabelWhen(in.conditions(), in.pair());
    }
    return List.of(names);
  }

  private Map<String, Clause> factClauses() {
    int left = in.number();
    if (left == 0) {
      return Map.of();
    }
    Map<String, Clause> facts = new LinkedHashMap<>();
    for (; left > 0; left--) {
      String key = in.text();
      facts.put(key, in.clause());
    }
    return facts;
  }

  private CodeList list() {
    String id = in.text();
    int flags = in.number();
    Clause clause = in.clause();
    Code[] codes = new Code[in.number()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] =
          new Code(
              in.optionalText(),
              in.text(),
              in.pair(),
              in.textList(),
              in.optionalText(),
              in.textList(),
              in.clause());
    }
    return new CodeList(
        id, (flags & 1) != 0, (flags & 2) != 0, (flags & 4) != 0, List.of(codes), clause);
  }

  private RuleSpec rule() {
    return new RuleSpec(
        new RuleId(in.text()),
        RuleKind.values()[in.number()],
        in.optionalText(),
        Severity.values()[in.number()],
        milder(),
        in.pair(),
        in.pair(),
        in.pair(),
        in.stages(),
        in.ruleIds(),
        RuleSpec.Fold.values()[in.number()],
        parameters(),
        modes(),
        in.clause());
  }

  private Map<Stage, Severity> milder() {
    int left = in.number();
    if (left == 0) {
      return Map.of();
    }
    Map<Stage, Severity> milder = new LinkedHashMap<>();
    for (; left > 0; left--) {
      Stage stage = Stage.values()[in.number()];
      milder.put(stage, Severity.values()[in.number()]);
    }
    return milder;
  }

  private RuleParameters parameters() {
    Map<String, String> single = new LinkedHashMap<>();
    for (int left = in.number(); left > 0; left--) {
      String name = in.text();
      single.put(name, in.text());
    }
    Map<String, List<String>> lists = lists();
    Map<String, List<Condition>> conditions = new LinkedHashMap<>();
    for (int left = in.number(); left > 0; left--) {
      String name = in.text();
      conditions.put(name, in.conditions());
    }
    Map<String, Map<String, List<String>>> tables = new LinkedHashMap<>();
    for (int left = in.number(); left > 0; left--) {
      String name = in.text();
      tables.put(name, lists());
    }
    return new RuleParameters(single, lists, conditions, tables, structures());
  }

  private Map<String, List<CodeStructure>> structures() {
    Map<String, List<CodeStructure>> structures = new LinkedHashMap<>();
    for (int left = in.number(); left > 0; left--) {
      String name = in.text();
      CodeStructure[] given = new CodeStructure[in.number()];
      for (int i = 0; i < given.length; i++) {
        given[i] = new CodeStructure(in.optionalPair(), segments());
      }
      structures.put(name, List.of(given));
    }
    return structures;
  }

  private List<CodeSegment> segments() {
    CodeSegment[] segments = new CodeSegment[in.number()];
    for (int i = 0; i < segments.length; i++) {
      String id = in.text();
      LocalizedText name = in.pair();
      int flags = in.number();
      segments[i] =
          new CodeSegment(
              id,
              name,
              (flags & 1) != 0,
              in.number(),
              in.number(),
              in.number(),
              in.textList(),
              in.textList(),
              in.textList(),
              in.optionalText(),
              in.optionalText(),
              in.optionalText(),
              (flags & 2) != 0,
              in.optionalText(),
              in.clause());
    }
    return List.of(segments);
  }

  private Map<String, List<String>> lists() {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    for (int left = in.number(); left > 0; left--) {
      String name = in.text();
      lists.put(name, in.textList());
    }
    return lists;
  }
}
