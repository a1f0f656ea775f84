package org.govcat.standard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.finding.RuleId;
import org.govcat.standard.tree.DefinitionNode.Mapping;

/**
 * All rules of a standard: derived ones first, then those that its files state, then those of the
 * vocabulary.
 *
 * @param rules the rules by id, in order
 * @param named every id that stands in a file, also where its rule had a problem
 */
record RuleBook(Map<RuleId, RuleSpec> rules, Set<RuleId> named) {

  /** A file, and the elements and lists that its rules may name. */
  record Part(Layer layer, FileScope scope, Names names) {}

  static RuleBook of(
      List<RuleSpec> derived, Vocabulary vocabulary, List<Part> parts, StandardDraft draft) {
    final Names names = parts.get(parts.size() - 1).names();
    Map<RuleId, RuleSpec> book = new LinkedHashMap<>();
    for (RuleSpec rule : derived) {
      book.put(rule.id(), rule);
    }
    RuleParser common = new RuleParser(vocabulary.scope(), names, vocabulary);
    final Map<RuleId, RuleSpec> shared = common.parse(vocabulary.root(), book);
    Map<RuleId, RuleSpec> known = new LinkedHashMap<>(book);
    known.putAll(shared);
    Heritage<RuleSpec> stated = new Heritage<>();
    List<RuleParser> parsers = new ArrayList<>();
    for (Part part : parts) {
      RuleParser parser = new RuleParser(part.scope(), part.names(), vocabulary);
      parsers.add(parser);
      Map<RuleId, RuleSpec> before = new LinkedHashMap<>(known);
      stated.seenBy(part.layer()).forEach((id, rule) -> before.put(rule.id(), rule));
      parser.note(part.layer().source().root(), draft);
      for (RuleSpec rule : parser.parse(part.layer().source().root(), before).values()) {
        stated.put(part.layer(), rule.id().value(), rule, draft.join()::rules);
      }
    }
    for (RuleSpec rule : stated.current().values()) {
      String element = rule.element();
      if (element == null || draft.elements().current().containsKey(element)) {
        (shared.containsKey(rule.id()) ? shared : book).put(rule.id(), rule);
      }
    }
    book.putAll(shared);
    Set<RuleId> named = new HashSet<>(book.keySet());
    stated.current().values().forEach(rule -> named.add(rule.id()));
    parsers.forEach(parser -> named.addAll(parser.refused()));
    named.addAll(common.refused());
    for (int i = 0; i < parts.size(); i++) {
      Mapping root = parts.get(i).layer().source().root();
      parsers.get(i).checkSilencers(root, named);
      new StructureReferences(parts.get(i).scope().nodes(), book, named).check(root);
    }
    common.checkSilencers(vocabulary.root(), named);
    return new RuleBook(book, named);
  }
}
