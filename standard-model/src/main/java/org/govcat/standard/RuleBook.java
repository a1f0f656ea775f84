package org.govcat.standard;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.finding.RuleId;
import org.govcat.standard.tree.DefinitionNode.Mapping;

/**
 * All rules of a standard: derived ones first, then the edition's own, then those of the
 * vocabulary.
 *
 * @param rules the rules by id, in order
 * @param named every id that stands in a file, also where its rule had a problem
 */
record RuleBook(Map<RuleId, RuleSpec> rules, Set<RuleId> named) {

  static RuleBook of(
      List<RuleSpec> derived, Vocabulary vocabulary, FileScope scope, Mapping root, Names names) {
    Map<RuleId, RuleSpec> book = new LinkedHashMap<>();
    for (RuleSpec rule : derived) {
      book.put(rule.id(), rule);
    }
    RuleParser common = new RuleParser(vocabulary.scope(), names, vocabulary);
    final Map<RuleId, RuleSpec> shared = common.parse(vocabulary.root(), book);
    Map<RuleId, RuleSpec> known = new LinkedHashMap<>(book);
    known.putAll(shared);
    RuleParser own = new RuleParser(scope, names, vocabulary);
    for (Map.Entry<RuleId, RuleSpec> rule : own.parse(root, known).entrySet()) {
      (shared.containsKey(rule.getKey()) ? shared : book).put(rule.getKey(), rule.getValue());
    }
    book.putAll(shared);
    Set<RuleId> named = new HashSet<>(book.keySet());
    named.addAll(own.refused());
    named.addAll(common.refused());
    own.checkSilencers(root, named);
    common.checkSilencers(vocabulary.root(), named);
    return new RuleBook(book, named);
  }
}
