package org.govcat.standard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Mapping;

/**
 * An edition and the vocabulary it uses, made into one standard, or a list of all that is wrong.
 */
final class StandardLoader {
  private static final List<String> KEYS =
      List.of(
          "standard",
          "title",
          "document",
          "status",
          "effective",
          "version",
          "uses",
          "based-on",
          "not-covered",
          "source",
          "evidence",
          "elements",
          "code-lists",
          "texts",
          "rules",
          "examples");

  private final ProblemLog log = new ProblemLog();
  private final DefinitionSource source;
  private final Mapping root;
  private final FileScope scope;
  private final Vocabulary vocabulary;

  private StandardLoader(DefinitionSource source, DefinitionSource used) {
    this.source = source;
    this.root = source.root();
    boolean thorough = !source.compiled();
    FileScope plain = FileScope.of(source.file(), log, thorough);
    this.scope = plain.with(HeaderParser.provenance(root, plain));
    this.vocabulary = VocabularyParser.parse(used.file(), used.root(), log, thorough);
  }

  static Standard load(DefinitionSource source, DefinitionSource vocabulary) {
    return new StandardLoader(source, vocabulary).standard();
  }

  private Standard standard() {
    NodeReader nodes = scope.nodes();
    nodes.only(root, "a standard", KEYS);
    DefinitionNode basedOn = root.get("based-on");
    if (basedOn != null) {
      nodes.problem(basedOn, "'based-on' is not supported in this version of GovCat");
    }
    StandardInfo info = new HeaderParser(scope).parse(root, source.digest());
    CodeListParser lists = new CodeListParser(scope, vocabulary);
    Map<String, CodeList> codeLists = lists.parse(root);
    ElementParser elementParser = new ElementParser(scope, vocabulary, root);
    Names names = new Names(elementParser.declared(codeLists), codeLists);
    lists.checkParents(root, names);
    List<Element> elements = elementParser.parse(names);
    List<RuleSpec> derived = new RuleDerivation(vocabulary, names, lists).derive(elements);
    RuleBook book = RuleBook.of(derived, vocabulary, scope, root, names);
    Map<String, LocalizedText> texts = new LinkedHashMap<>(vocabulary.texts());
    texts.putAll(SmallTexts.parse(nodes, root));
    if (scope.thorough()) {
      new TextCheck(scope, texts).check(root, book.rules());
      new TextCheck(vocabulary.scope(), texts).check(vocabulary.root(), book.rules());
    }
    List<Example> examples = new ExampleParser(nodes, names, book.named()).parse(root);
    log.throwIfAny();
    return new Standard(
        info,
        elements,
        lists.withSecrecy(codeLists),
        book.rules(),
        texts,
        vocabulary.placeholders(),
        () -> examples);
  }
}
