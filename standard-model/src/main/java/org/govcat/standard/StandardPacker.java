package org.govcat.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.govcat.finding.Severity;

/** A resolved standard to bytes, so that a start neither parses nor derives anything. */
final class StandardPacker {
  private final PackedOutput out = new PackedOutput();

  private StandardPacker() {}

  static byte[] pack(Standard standard) {
    StandardPacker packer = new StandardPacker();
    packer.standard(standard);
    return packer.out.bytes();
  }

  private void standard(Standard standard) {
    info(standard.info());
    out.number(standard.elements().size());
    for (Element element : standard.elements().values()) {
      element(element);
    }
    out.number(standard.codeLists().size());
    for (CodeList list : standard.codeLists().values()) {
      list(list);
    }
    out.number(standard.written().size());
    for (RuleSpec rule : standard.written().values()) {
      rule(rule);
    }
    named(standard.texts());
    out.textList(standard.placeholders());
    out.number(standard.advice().size());
    for (Advice advice : standard.advice()) {
      out.text(advice.standard());
      out.conditions(advice.when());
      out.ruleIds(advice.except());
      out.clause(advice.clause());
    }
    out.number(standard.deviations().size());
    for (Deviation deviation : standard.deviations()) {
      out.text(deviation.standard());
      out.text(deviation.subject());
      out.pair(deviation.reason());
      out.clause(deviation.clause());
    }
    named(standard.modes());
  }

  private void named(Map<String, LocalizedText> texts) {
    out.number(texts.size());
    for (Map.Entry<String, LocalizedText> each : texts.entrySet()) {
      out.text(each.getKey());
      out.pair(each.getValue());
    }
  }

  private void info(StandardInfo info) {
    out.text(info.id());
    out.pair(info.title());
    out.text(info.document());
    out.number(info.status().ordinal());
    out.number(info.effective() == null ? 0 : (int) info.effective().toEpochDay());
    out.text(info.version());
    out.text(info.digest());
    out.number(info.evidence().ordinal());
    out.number(info.notCovered().size());
    for (StandardInfo.LaterLaw law : info.notCovered()) {
      out.number((int) law.from().toEpochDay());
      out.pair(law.note());
      out.clause(law.clause());
    }
    out.number(info.ancestors().size());
    for (StandardInfo.Ancestor ancestor : info.ancestors()) {
      out.text(ancestor.id());
      out.pair(ancestor.title());
      out.text(ancestor.document());
      out.number(ancestor.status().ordinal());
    }
  }

  private void element(Element element) {
    out.text(element.id());
    out.pair(element.label());
    out.number(element.labelsWhen().size());
    for (Element.LabelWhen name : element.labelsWhen()) {
      out.conditions(name.when());
      out.pair(name.label());
    }
    out.pair(element.definition());
    out.number(element.type().ordinal());
    out.number(element.list() ? 1 : 0);
    Obligation obligation = element.obligation();
    out.number(obligation.level().ordinal());
    out.conditions(obligation.when());
    out.conditions(obligation.unless());
    out.stages(obligation.stages());
    modes(obligation.modes());
    out.clause(obligation.clause());
    out.text(element.codeList());
    out.text(element.pattern());
    out.number(element.maxLength().orElse(0));
    out.number(element.minOccurs());
    out.number(element.maxOccurs());
    out.textList(element.answers());
    out.textList(element.examples());
    out.clause(element.clause());
    out.number(element.clauses().size());
    for (Map.Entry<String, Clause> each : new TreeMap<>(element.clauses()).entrySet()) {
      out.text(each.getKey());
      out.clause(each.getValue());
    }
  }

  private void list(CodeList list) {
    out.text(list.id());
    out.number(
        (list.closed() ? 1 : 0) | (list.ignoresCase() ? 2 : 0) | (list.ignoresVersion() ? 4 : 0));
    out.clause(list.clause());
    out.number(list.codes().size());
    for (Code code : list.codes()) {
      out.text(code.code());
      out.text(code.concept());
      out.pair(code.label());
      out.textList(code.aliases());
      out.text(code.readsAs());
      out.textList(code.parents());
      out.clause(code.clause());
    }
  }

  private void rule(RuleSpec rule) {
    out.text(rule.id().value());
    out.number(rule.kind().ordinal());
    out.text(rule.element());
    out.number(rule.severity().ordinal());
    out.number(rule.milder().size());
    for (Map.Entry<Stage, Severity> each : rule.milder().entrySet()) {
      out.number(each.getKey().ordinal());
      out.number(each.getValue().ordinal());
    }
    out.pair(rule.title());
    out.pair(rule.message());
    out.pair(rule.fix());
    out.stages(rule.stages());
    out.ruleIds(rule.silencedBy());
    out.number(rule.fold().ordinal());
    parameters(rule.parameters());
    modes(rule.modes());
    out.clause(rule.clause());
  }

  private void parameters(RuleParameters parameters) {
    out.number(parameters.texts().size());
    for (Map.Entry<String, String> entry : parameters.texts().entrySet()) {
      out.text(entry.getKey());
      out.text(entry.getValue());
    }
    lists(parameters.lists());
    out.number(parameters.conditions().size());
    for (Map.Entry<String, List<Condition>> entry : parameters.conditions().entrySet()) {
      out.text(entry.getKey());
      out.conditions(entry.getValue());
    }
    out.number(parameters.tables().size());
    for (Map.Entry<String, Map<String, List<String>>> entry : parameters.tables().entrySet()) {
      out.text(entry.getKey());
      lists(entry.getValue());
    }
    out.number(parameters.structures().size());
    for (Map.Entry<String, List<CodeStructure>> entry : parameters.structures().entrySet()) {
      out.text(entry.getKey());
      out.number(entry.getValue().size());
      for (CodeStructure structure : entry.getValue()) {
        structure(structure);
      }
    }
  }

  private void structure(CodeStructure structure) {
    out.pair(structure.name());
    out.number(structure.segments().size());
    for (CodeSegment segment : structure.segments()) {
      out.text(segment.id());
      out.pair(segment.name());
      out.number((segment.separator() ? 1 : 0) | (segment.day() ? 2 : 0));
      out.number(segment.width());
      out.number(segment.least());
      out.number(segment.most());
      out.textList(segment.characters());
      out.textList(segment.except());
      out.textList(segment.values());
      out.text(segment.from());
      out.text(segment.to());
      out.text(segment.codeList());
      out.text(segment.unused());
      out.clause(segment.clause());
    }
  }

  private void lists(Map<String, List<String>> lists) {
    out.number(lists.size());
    for (Map.Entry<String, List<String>> entry : lists.entrySet()) {
      out.text(entry.getKey());
      out.textList(entry.getValue());
    }
  }

  private void modes(Modes modes) {
    out.textList(new ArrayList<>(modes.only()));
    out.textList(new ArrayList<>(modes.never()));
  }
}
