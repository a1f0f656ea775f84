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

  /**
   * A file, and what its rules stand on.
   *
   * @param layer the file
   * @param scope what its parsers need
   * @param names the elements and lists that its rules may name
   * @param inherited the rules that follow from the elements that it inherits
   * @param derived the rules that follow from its elements
   */
  record Part(
      Layer layer,
      FileScope scope,
      Names names,
      Map<RuleId, RuleSpec> inherited,
      Map<RuleId, RuleSpec> derived) {}

  static RuleBook of(Vocabulary vocabulary, List<Part> parts, StandardDraft draft) {
    Part own = parts.get(parts.size() - 1);
    RuleParser common = new RuleParser(vocabulary.scope(), own.names(), vocabulary);
    final Map<RuleId, RuleSpec> shared = common.parse(vocabulary.root(), own.derived());
    Heritage<RuleSpec> heritage = new Heritage<>();
    List<RuleParser> parsers = new ArrayList<>();
    Set<RuleId> named = new HashSet<>(shared.keySet());
    for (Part part : parts) {
      RuleParser parser = new RuleParser(part.scope(), part.names(), vocabulary);
      parsers.add(parser);
      parser.note(part.layer().source().root(), draft);
      for (RuleSpec rule : rulesOf(part, parser, shared, heritage).values()) {
        heritage.put(part.layer(), rule.id().value(), rule, draft.join()::rules);
        named.add(rule.id());
      }
      named.addAll(parser.refused());
    }
    Map<RuleId, RuleSpec> book = new LinkedHashMap<>();
    for (RuleSpec rule : heritage.current().values()) {
      String element = rule.element();
      if (element == null || draft.elements().current().containsKey(element)) {
        (shared.containsKey(rule.id()) ? shared : book).put(rule.id(), rule);
      }
    }
    book.putAll(shared);
    named.addAll(common.refused());
    for (int i = 0; i < parts.size(); i++) {
      Mapping root = parts.get(i).layer().source().root();
      parsers.get(i).checkSilencers(root, named);
      new StructureReferences(parts.get(i).scope().nodes(), book, named).check(root);
    }
    common.checkSilencers(vocabulary.root(), named);
    return new RuleBook(book, named);
  }

  /** The rules that a file changes, because of its elements or because it says so. */
  private static Map<RuleId, RuleSpec> rulesOf(
      Part part, RuleParser parser, Map<RuleId, RuleSpec> shared, Heritage<RuleSpec> heritage) {
    Map<RuleId, RuleSpec> rules = new LinkedHashMap<>();
    for (RuleSpec now : part.derived().values()) {
      RuleSpec before = part.inherited().get(now.id());
      RuleSpec known = heritage.seenBy(part.layer(), now.id().value());
      if (before == null || known == null) {
        rules.put(now.id(), now);
      } else if (!now.equals(before)) {
        rules.put(now.id(), merged(before, known, now));
      }
    }
    for (RuleId id : part.inherited().keySet()) {
      if (!part.derived().containsKey(id)) {
        heritage.remove(part.layer(), id.value());
      }
    }
    Map<RuleId, RuleSpec> known = new LinkedHashMap<>(shared);
    heritage.seenBy(part.layer()).values().forEach(rule -> known.put(rule.id(), rule));
    known.putAll(rules);
    rules.putAll(parser.parse(part.layer().source().root(), known));
    return rules;
  }

  /**
   * A derived rule after its element changed: what a file said about the rule itself stays, the
   * rest follows the element.
   */
  private static RuleSpec merged(RuleSpec before, RuleSpec known, RuleSpec now) {
    boolean sameWeight =
        before.severity() == known.severity() && before.milder().equals(known.milder());
    return new RuleSpec(
        now.id(),
        now.kind(),
        now.element(),
        sameWeight ? now.severity() : known.severity(),
        sameWeight ? now.milder() : known.milder(),
        before.title().equals(known.title()) ? now.title() : known.title(),
        before.message().equals(known.message()) ? now.message() : known.message(),
        before.fix().equals(known.fix()) ? now.fix() : known.fix(),
        before.stages().equals(known.stages()) ? now.stages() : known.stages(),
        known.silencedBy(),
        known.fold(),
        before.parameters().equals(known.parameters()) ? now.parameters() : known.parameters(),
        before.modes().equals(known.modes()) ? now.modes() : known.modes(),
        before.clause().equals(known.clause()) ? now.clause() : known.clause());
  }
}
