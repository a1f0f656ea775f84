package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.govcat.finding.Finding;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.govcat.standard.Advice;
import org.govcat.standard.Clause;
import org.govcat.standard.CodeList;
import org.govcat.standard.CodeStructure;
import org.govcat.standard.Condition;
import org.govcat.standard.Element;
import org.govcat.standard.ElementType;
import org.govcat.standard.Evidence;
import org.govcat.standard.LocalizedText;
import org.govcat.standard.Obligation;
import org.govcat.standard.Obligation.Level;
import org.govcat.standard.RuleKind;
import org.govcat.standard.RuleParameters;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Stage;
import org.govcat.standard.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** A small standard made by hand for the test of one kind of rule. */
final class Given {
  private static final Clause CLAUSE = new Clause("1272 6.2", Evidence.PRACTICE, "given");

  private final Map<String, Element> elements = new LinkedHashMap<>();
  private final List<CodeList> lists = new ArrayList<>();
  private final List<RuleSpec> rules = new ArrayList<>();
  private final List<Advice> advice = new ArrayList<>();
  private final Map<String, List<Element.LabelWhen>> names = new HashMap<>();
  private LocalDate date = LocalDate.of(2026, 1, 15);
  private Stage stage = Stage.PUBLISH;
  private @Nullable WorkingCalendar calendar;
  private List<Undecided> undecided = List.of();

  static Given standard() {
    return new Given();
  }

  Given coded(String id, CodeList list) {
    lists.add(list);
    return put(id, ElementType.CODE, list.id(), Level.OPTIONAL, List.of());
  }

  Given mandatoryCoded(String id, CodeList list) {
    lists.add(list);
    return put(id, ElementType.CODE, list.id(), Level.MANDATORY, List.of());
  }

  Given list(CodeList list) {
    lists.add(list);
    return this;
  }

  Given element(String id, ElementType type) {
    return put(id, type, null, Level.OPTIONAL, List.of());
  }

  Given listOf(String id, ElementType type) {
    return put(id, type, null, Level.OPTIONAL, List.of(), true);
  }

  Given answers(String id, String... words) {
    return put(id, ElementType.TEXT, null, Level.OPTIONAL, List.of(words));
  }

  /** Names an element that is declared next, where the condition holds. */
  Given called(String id, String name, Condition when) {
    names
        .computeIfAbsent(id, element -> new ArrayList<>())
        .add(new Element.LabelWhen(List.of(when), new LocalizedText(name, name)));
    return this;
  }

  Given at(Stage when) {
    this.stage = when;
    return this;
  }

  Given on(String day) {
    this.date = LocalDate.parse(day);
    return this;
  }

  /** Says to whom the rules of a standard, here {@code given}, are advice. */
  Given advice(String standard, Condition when, String... except) {
    List<RuleId> rulesForAll = Stream.of(except).map(RuleId::new).toList();
    advice.add(new Advice(standard, List.of(when), rulesForAll, CLAUSE));
    return this;
  }

  Given with(WorkingCalendar known) {
    this.calendar = known;
    return this;
  }

  /** Adds a rule; its parameters come last, made with {@link With}. */
  Given rule(String id, RuleKind kind, @Nullable String element, With... parameters) {
    rules.add(spec(id, kind, element, Severity.ERROR, List.of(), parameters));
    return this;
  }

  Given silenced(
      String id, RuleKind kind, @Nullable String element, String by, With... parameters) {
    rules.add(spec(id, kind, element, Severity.INFO, List.of(new RuleId(by)), parameters));
    return this;
  }

  RuleBook book() {
    return new RuleBook(elements.values(), lists, rules, List.of("无", "暂无", "-", "null"), advice);
  }

  /** What is found, each as {@code rule @ path 'value' {arguments}}. */
  List<String> findings(InformationResource record) {
    return findings(null, record);
  }

  List<String> findings(@Nullable CatalogHeader header, InformationResource record) {
    return raw(header, record).stream().map(Given::shown).toList();
  }

  List<Finding> raw(@Nullable CatalogHeader header, InformationResource record) {
    RuleBook book = book();
    List<Check> checks = Kinds.compile(book);
    Inspection inspection = new Inspection(book, stage, date, calendar);
    inspection.begin(header, record);
    Plan.of(checks, stage).judge(inspection);
    List<Finding> findings = new ArrayList<>();
    inspection.finish(findings::add);
    undecided = inspection.undecided();
    assertThat(findings).as("together as one by one").isEqualTo(oneByOne(header, record));
    return findings;
  }

  /** What the checks find when each goes through the record alone. */
  private List<Finding> oneByOne(@Nullable CatalogHeader header, InformationResource record) {
    RuleBook book = book();
    List<Check> checks = Kinds.compile(book);
    Inspection inspection = new Inspection(book, stage, date, calendar);
    inspection.begin(header, record);
    checks.forEach(check -> check.judge(inspection));
    List<Finding> findings = new ArrayList<>();
    inspection.finish(findings::add);
    return findings;
  }

  /** What could not be judged, each as {@code rule: reason}. */
  List<String> undecided(InformationResource record) {
    raw(null, record);
    return undecided.stream().map(open -> open.rule() + ": " + open.reasonKey()).toList();
  }

  static String shown(Finding finding) {
    String value = finding.value() == null ? "" : " '" + finding.value() + "'";
    String arguments = finding.arguments().isEmpty() ? "" : " " + finding.arguments();
    return finding.rule() + " @ " + finding.element() + value + arguments;
  }

  private Given put(
      String id, ElementType type, @Nullable String list, Level level, List<String> answers) {
    return put(id, type, list, level, answers, false);
  }

  private Given put(
      String id,
      ElementType type,
      @Nullable String list,
      Level level,
      List<String> answers,
      boolean several) {
    LocalizedText label = new LocalizedText(id, id);
    Obligation obligation =
        new Obligation(level, List.of(), List.of(), Set.of(Stage.values()), CLAUSE);
    elements.put(
        id,
        new Element(
            id,
            label,
            names.getOrDefault(id, List.of()),
            label,
            type,
            several,
            obligation,
            list,
            null,
            OptionalInt.empty(),
            0,
            Integer.MAX_VALUE,
            answers,
            List.of("307004010100/000001"),
            CLAUSE,
            Map.of()));
    return this;
  }

  private static RuleSpec spec(
      String id,
      RuleKind kind,
      @Nullable String element,
      Severity severity,
      List<RuleId> silencedBy,
      With... parameters) {
    LocalizedText text = new LocalizedText(id, id);
    Set<Stage> stages = Set.of(Stage.values());
    for (With parameter : parameters) {
      if (parameter instanceof With.AtStages only) {
        stages = only.stages();
      }
    }
    return new RuleSpec(
        new RuleId(id),
        kind,
        element,
        severity,
        text,
        text,
        text,
        stages,
        silencedBy,
        RuleSpec.Fold.NONE,
        With.all(parameters),
        CLAUSE);
  }

  /** A parameter of a rule. */
  sealed interface With {
    /** A text. */
    record Text(String name, String text) implements With {}

    /** Texts. */
    record Texts(String name, List<String> texts) implements With {}

    /** A condition. */
    record Meaning(String name, Condition condition) implements With {}

    /** One row of a table. */
    record Row(String table, String key, List<String> concepts) implements With {}

    /** Ways in which a code is put together. */
    record Structures(List<CodeStructure> structures) implements With {}

    /** Not a parameter: the stages of the rule. */
    record AtStages(Set<Stage> stages) implements With {}

    static With text(String name, String text) {
      return new Text(name, text);
    }

    static With texts(String name, String... texts) {
      return new Texts(name, List.of(texts));
    }

    static With when(String element, String... concepts) {
      return new Meaning("when", new Condition(element, List.of(concepts)));
    }

    static With unless(String element, String... concepts) {
      return new Meaning("unless", new Condition(element, List.of(concepts)));
    }

    static With row(String key, String... concepts) {
      return rowOf("table", key, concepts);
    }

    static With rowOf(String table, String key, String... concepts) {
      return new Row(table, key, List.of(concepts));
    }

    static With where(String element, String... concepts) {
      return new Meaning("where", new Condition(element, List.of(concepts)));
    }

    static With structures(CodeStructure... structures) {
      return new Structures(List.of(structures));
    }

    static With stages(Stage... stages) {
      return new AtStages(Set.of(stages));
    }

    /** All parameters together. */
    static RuleParameters all(With... parameters) {
      Map<String, String> texts = new HashMap<>();
      Map<String, List<String>> lists = new HashMap<>();
      Map<String, List<Condition>> conditions = new HashMap<>();
      Map<String, Map<String, List<String>>> tables = new HashMap<>();
      Map<String, List<CodeStructure>> structures = new HashMap<>();
      for (With parameter : parameters) {
        if (parameter instanceof Structures given) {
          structures.put("structures", given.structures());
        } else if (parameter instanceof Text text) {
          texts.put(text.name(), text.text());
        } else if (parameter instanceof Texts several) {
          lists.put(several.name(), several.texts());
        } else if (parameter instanceof Meaning meaning) {
          conditions
              .computeIfAbsent(meaning.name(), n -> new ArrayList<>())
              .add(meaning.condition());
        } else if (parameter instanceof Row row) {
          tables
              .computeIfAbsent(row.table(), t -> new LinkedHashMap<>())
              .put(row.key(), row.concepts());
        }
      }
      return new RuleParameters(texts, lists, conditions, tables, structures);
    }
  }
}
