package org.govcat.standard;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A resolved standard to bytes, so that a start neither parses nor derives anything. Texts, pairs
 * of texts and clauses stand once in front and are named by number behind; 0 names nothing.
 */
final class StandardPacker {
  /** Of which form the bytes are; to be changed with every change of what is written. */
  static final int FORM = 5;

  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final Map<LocalizedText, Integer> pairs = new LinkedHashMap<>();
  private final Map<Clause, Integer> clauses = new LinkedHashMap<>();
  private ByteArrayOutputStream out = new ByteArrayOutputStream();

  private StandardPacker() {}

  static byte[] pack(Standard standard) {
    return new StandardPacker().bytes(standard);
  }

  private byte[] bytes(Standard standard) {
    standard(standard);
    final byte[] body = out.toByteArray();
    out = new ByteArrayOutputStream();
    number(pairs.size());
    for (LocalizedText pair : pairs.keySet()) {
      text(pair.zh());
      text(pair.en());
    }
    number(clauses.size());
    for (Clause clause : clauses.keySet()) {
      text(clause.source());
      number(clause.evidence().ordinal());
      text(clause.standard());
      number(clause.also().size());
      for (Clause other : clause.also()) {
        number(indexOf(clauses, other));
      }
    }
    final byte[] tables = out.toByteArray();
    out = new ByteArrayOutputStream();
    number(FORM);
    number(texts.size());
    for (String text : texts.keySet()) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      number(utf8.length);
      out.writeBytes(utf8);
    }
    out.writeBytes(tables);
    out.writeBytes(body);
    return out.toByteArray();
  }

  private void standard(Standard standard) {
    info(standard.info());
    number(standard.elements().size());
    for (Element element : standard.elements().values()) {
      element(element);
    }
    number(standard.codeLists().size());
    for (CodeList list : standard.codeLists().values()) {
      list(list);
    }
    number(standard.written().size());
    for (RuleSpec rule : standard.written().values()) {
      rule(rule);
    }
    number(standard.texts().size());
    standard
        .texts()
        .forEach(
            (key, text) -> {
              text(key);
              pair(text);
            });
    textList(standard.placeholders());
    number(standard.advice().size());
    for (Advice advice : standard.advice()) {
      text(advice.standard());
      conditions(advice.when());
      ruleIds(advice.except());
      clause(advice.clause());
    }
    number(standard.deviations().size());
    for (Deviation deviation : standard.deviations()) {
      text(deviation.standard());
      text(deviation.subject());
      pair(deviation.reason());
      clause(deviation.clause());
    }
    number(standard.modes().size());
    standard
        .modes()
        .forEach(
            (mode, name) -> {
              text(mode);
              pair(name);
            });
  }

  private void info(StandardInfo info) {
    text(info.id());
    pair(info.title());
    text(info.document());
    number(info.status().ordinal());
    number(info.effective() == null ? 0 : (int) info.effective().toEpochDay());
    text(info.version());
    text(info.digest());
    number(info.evidence().ordinal());
    number(info.notCovered().size());
    for (StandardInfo.LaterLaw law : info.notCovered()) {
      number((int) law.from().toEpochDay());
      pair(law.note());
      clause(law.clause());
    }
    number(info.ancestors().size());
    for (StandardInfo.Ancestor ancestor : info.ancestors()) {
      text(ancestor.id());
      pair(ancestor.title());
      text(ancestor.document());
      number(ancestor.status().ordinal());
    }
  }

  private void element(Element element) {
    text(element.id());
    pair(element.label());
    number(element.labelsWhen().size());
    for (Element.LabelWhen name : element.labelsWhen()) {
      conditions(name.when());
      pair(name.label());
    }
    pair(element.definition());
    number(element.type().ordinal());
    number(element.list() ? 1 : 0);
    Obligation obligation = element.obligation();
    number(obligation.level().ordinal());
    conditions(obligation.when());
    conditions(obligation.unless());
    stages(obligation.stages());
    modes(obligation.modes());
    clause(obligation.clause());
    text(element.codeList());
    text(element.pattern());
    number(element.maxLength().orElse(0));
    number(element.minOccurs());
    number(element.maxOccurs());
    textList(element.answers());
    textList(element.examples());
    clause(element.clause());
    number(element.clauses().size());
    for (Map.Entry<String, Clause> each : new TreeMap<>(element.clauses()).entrySet()) {
      text(each.getKey());
      clause(each.getValue());
    }
  }

  private void list(CodeList list) {
    text(list.id());
    number(
        (list.closed() ? 1 : 0) | (list.ignoresCase() ? 2 : 0) | (list.ignoresVersion() ? 4 : 0));
    clause(list.clause());
    number(list.codes().size());
    for (Code code : list.codes()) {
      text(code.code());
      text(code.concept());
      pair(code.label());
      textList(code.aliases());
      text(code.readsAs());
      textList(code.parents());
      clause(code.clause());
    }
  }

  private void rule(RuleSpec rule) {
    text(rule.id().value());
    number(rule.kind().ordinal());
    text(rule.element());
    number(rule.severity().ordinal());
    number(rule.milder().size());
    for (Map.Entry<Stage, Severity> each : rule.milder().entrySet()) {
      number(each.getKey().ordinal());
      number(each.getValue().ordinal());
    }
    pair(rule.title());
    pair(rule.message());
    pair(rule.fix());
    stages(rule.stages());
    ruleIds(rule.silencedBy());
    number(rule.fold().ordinal());
    parameters(rule.parameters());
    modes(rule.modes());
    clause(rule.clause());
  }

  private void ruleIds(List<RuleId> rules) {
    List<String> ids = new ArrayList<>();
    for (RuleId id : rules) {
      ids.add(id.value());
    }
    textList(ids);
  }

  private void parameters(RuleParameters parameters) {
    number(parameters.texts().size());
    for (Map.Entry<String, String> entry : parameters.texts().entrySet()) {
      text(entry.getKey());
      text(entry.getValue());
    }
    lists(parameters.lists());
    number(parameters.conditions().size());
    for (Map.Entry<String, List<Condition>> entry : parameters.conditions().entrySet()) {
      text(entry.getKey());
      conditions(entry.getValue());
    }
    number(parameters.tables().size());
    for (Map.Entry<String, Map<String, List<String>>> entry : parameters.tables().entrySet()) {
      text(entry.getKey());
      lists(entry.getValue());
    }
    number(parameters.structures().size());
    for (Map.Entry<String, List<CodeStructure>> entry : parameters.structures().entrySet()) {
      text(entry.getKey());
      number(entry.getValue().size());
      for (CodeStructure structure : entry.getValue()) {
        structure(structure);
      }
    }
  }

  private void structure(CodeStructure structure) {
    number(structure.name() == null ? 0 : indexOf(pairs, structure.name()));
    number(structure.segments().size());
    for (CodeSegment segment : structure.segments()) {
      text(segment.id());
      pair(segment.name());
      number((segment.separator() ? 1 : 0) | (segment.day() ? 2 : 0));
      number(segment.width());
      number(segment.least());
      number(segment.most());
      textList(segment.characters());
      textList(segment.except());
      textList(segment.values());
      text(segment.from());
      text(segment.to());
      text(segment.codeList());
      text(segment.unused());
      clause(segment.clause());
    }
  }

  private void lists(Map<String, List<String>> lists) {
    number(lists.size());
    for (Map.Entry<String, List<String>> entry : lists.entrySet()) {
      text(entry.getKey());
      textList(entry.getValue());
    }
  }

  private void conditions(List<Condition> conditions) {
    number(conditions.size());
    for (Condition condition : conditions) {
      text(condition.element());
      textList(condition.concepts());
    }
  }

  private void modes(Modes modes) {
    textList(new ArrayList<>(modes.only()));
    textList(new ArrayList<>(modes.never()));
  }

  private void stages(Set<Stage> stages) {
    int bits = 0;
    for (Stage stage : stages) {
      bits |= 1 << stage.ordinal();
    }
    number(bits);
  }

  private void textList(List<String> list) {
    number(list.size());
    for (String text : list) {
      text(text);
    }
  }

  private void text(@Nullable String text) {
    number(text == null ? 0 : indexOf(texts, text));
  }

  private void pair(LocalizedText pair) {
    number(indexOf(pairs, pair));
  }

  /** A clause stands behind those that it refers to. */
  private void clause(Clause clause) {
    for (Clause other : clause.also()) {
      indexOf(clauses, other);
    }
    number(indexOf(clauses, clause));
  }

  private static <T> int indexOf(Map<T, Integer> table, T value) {
    Integer known = table.putIfAbsent(value, table.size() + 1);
    return known == null ? table.size() : known;
  }

  private void number(int value) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      out.write(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }
}
