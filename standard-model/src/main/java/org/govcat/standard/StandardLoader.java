package org.govcat.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.standard.StandardInfo.LaterLaw;
import org.govcat.standard.tree.DefinitionNode.Mapping;

/**
 * The files of a standard, ancestors first, and the vocabulary they use, made into one standard, or
 * a list of all that is wrong.
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

  private final ProblemLog log;
  private final Lineage lineage;
  private final Vocabulary vocabulary;
  private final StandardDraft draft = new StandardDraft();
  private final List<RuleBook.Part> parts = new ArrayList<>();
  private final List<LaterLaw> laterLaws = new ArrayList<>();

  private StandardLoader(Lineage lineage, ProblemLog log) {
    this.log = log;
    this.lineage = lineage;
    DefinitionSource used = lineage.vocabulary();
    boolean thorough = !lineage.own().source().compiled() && !used.compiled();
    this.vocabulary = VocabularyParser.parse(used.file(), used.root(), log, thorough);
  }

  static Standard load(DefinitionSource source, Definitions definitions) {
    ProblemLog log = new ProblemLog();
    return new StandardLoader(Lineage.of(source, definitions, log), log).standard();
  }

  private Standard standard() {
    for (Layer layer : lineage.layers()) {
      lay(layer);
    }
    RuleBook.Part own = parts.get(parts.size() - 1);
    Mapping root = own.layer().source().root();
    NodeReader nodes = own.scope().nodes();
    List<RuleSpec> derived =
        new RuleDerivation(vocabulary, own.names(), draft.onUnknown())
            .derive(draft.elements().current().values());
    RuleBook book = RuleBook.of(derived, vocabulary, parts, draft);
    Map<String, LocalizedText> texts = new LinkedHashMap<>(vocabulary.texts());
    texts.putAll(draft.texts().current());
    checkTexts(book, texts);
    draft.join().report(nodes, root);
    StandardInfo info = new HeaderParser(own.scope()).parse(own.layer(), laterLaws, ancestors());
    List<Example> examples = new ExampleParser(nodes, own.names(), book.named()).parse(root);
    log.throwIfAny();
    return new Standard(
        info,
        List.copyOf(draft.elements().current().values()),
        new CodeListParser(own.scope(), vocabulary, draft).withSecrecy(draft.lists().current()),
        book.rules(),
        texts,
        vocabulary.placeholders(),
        draft.allDeviations(),
        () -> examples);
  }

  /** Lays one file over those before it. */
  private void lay(Layer layer) {
    Mapping root = layer.source().root();
    FileScope plain = FileScope.of(layer.source().file(), log, !layer.source().compiled());
    FileScope scope = plain.with(HeaderParser.provenance(layer, plain));
    scope.nodes().only(root, "a standard", KEYS);
    CodeListParser listParser = new CodeListParser(scope, vocabulary, draft);
    listParser.parse(layer);
    Map<String, CodeList> lists = draft.lists().seenBy(layer);
    ElementParser elementParser = new ElementParser(scope, vocabulary, draft, layer);
    Names names = new Names(elementParser.declared(lists), lists);
    listParser.checkParents(root, names);
    elementParser.parse(names);
    SmallTexts.parse(scope.nodes(), root)
        .forEach((key, text) -> draft.texts().put(layer, key, text, (first, second) -> first));
    laterLaws.addAll(new HeaderParser(scope).notCovered(root, lineage.layers()));
    parts.add(new RuleBook.Part(layer, scope, names));
  }

  private List<StandardInfo.Ancestor> ancestors() {
    List<StandardInfo.Ancestor> ancestors = new ArrayList<>();
    for (RuleBook.Part part : parts.subList(0, parts.size() - 1)) {
      ancestors.add(new HeaderParser(part.scope()).ancestor(part.layer()));
    }
    return ancestors;
  }

  private void checkTexts(RuleBook book, Map<String, LocalizedText> texts) {
    for (RuleBook.Part part : parts) {
      if (part.scope().thorough()) {
        new TextCheck(part.scope(), texts).check(part.layer().source().root(), book.rules());
      }
    }
    if (vocabulary.scope().thorough()) {
      new TextCheck(vocabulary.scope(), texts).check(vocabulary.root(), book.rules());
    }
  }
}
