package org.govcat.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.finding.RuleId;
import org.govcat.standard.StandardInfo.LaterLaw;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.jspecify.annotations.Nullable;

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
          AdviceParser.KEY,
          "modes",
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
  private final TighteningCheck tightening;
  private final List<LaterLaw> laterLaws = new ArrayList<>();

  private StandardLoader(Lineage lineage, ProblemLog log) {
    this.log = log;
    this.lineage = lineage;
    this.tightening = new TighteningCheck(lineage.own(), draft, log);
    DefinitionSource used = lineage.vocabulary();
    boolean thorough = !lineage.own().source().compiled() && !used.compiled();
    this.vocabulary = VocabularyParser.parse(used.file(), used.root(), log, thorough);
  }

  static Standard load(DefinitionSource source, Definitions definitions) {
    ProblemLog log = new ProblemLog();
    Lineage lineage = Lineage.of(source, definitions, log);
    StandardLoader loader = new StandardLoader(lineage, log);
    Standard standard = loader.standard();
    if (!source.compiled() && lineage.own().isProfile()) {
      for (Layer parent : lineage.own().parents()) {
        loader.compare(parent, definitions, standard);
      }
      loader.tightening.finish();
      log.throwIfAny();
    }
    return standard;
  }

  /** Notes everything in which the profile asks for less than a parent. */
  private void compare(Layer parent, Definitions definitions, Standard standard) {
    ProblemLog own = new ProblemLog();
    StandardLoader loader = new StandardLoader(Lineage.of(parent.source(), definitions, own), own);
    Standard base = loader.standard();
    tightening.compare(base, loader.draft.declarations(), standard);
  }

  private Standard standard() {
    for (Layer layer : lineage.layers()) {
      lay(layer);
    }
    RuleBook.Part own = parts.get(parts.size() - 1);
    Mapping root = own.layer().source().root();
    NodeReader nodes = own.scope().nodes();
    RuleBook book = RuleBook.of(vocabulary, parts, draft);
    Map<String, LocalizedText> texts = new LinkedHashMap<>(vocabulary.texts());
    texts.putAll(draft.texts().current());
    LabelsWhen.addTo(texts, draft.elements().current().values());
    checkTexts(book, texts);
    draft.join().report(nodes, root);
    StandardInfo info = new HeaderParser(own.scope()).parse(own.layer(), laterLaws, ancestors());
    List<Example> examples = new ExampleParser(own.scope(), own.names(), book.named()).parse(root);
    List<Advice> advice = AdviceParser.parse(parts, book.named());
    log.throwIfAny();
    return new Standard(
        info,
        List.copyOf(draft.elements().current().values()),
        new CodeListParser(own.scope(), vocabulary, draft).withSecrecy(draft.lists().current()),
        book.rules(),
        texts,
        vocabulary.placeholders(),
        draft.allDeviations(),
        advice,
        draft.modes(),
        () -> examples);
  }

  /** Lays one file over those before it. */
  private void lay(Layer layer) {
    Mapping root = layer.source().root();
    FileScope plain = FileScope.of(layer.source().file(), log, !layer.source().compiled());
    draft.modes().putAll(SmallTexts.modes(plain.nodes(), root));
    FileScope scope =
        plain.knowing(draft.modes().keySet()).with(HeaderParser.provenance(layer, plain));
    scope.nodes().only(root, "a standard", KEYS);
    final Map<RuleId, RuleSpec> inherited = derived(layer);
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
    parts.add(new RuleBook.Part(layer, scope, names, inherited, derived(layer)));
  }

  /** The rules that follow from the elements as far as the file sees them. */
  private Map<RuleId, RuleSpec> derived(Layer layer) {
    Map<String, Element> elements = draft.elements().seenBy(layer);
    Map<String, @Nullable String> lists = new HashMap<>();
    elements.forEach((id, element) -> lists.put(id, element.codeList()));
    Names names = new Names(lists, draft.lists().seenBy(layer));
    Map<RuleId, RuleSpec> rules = new LinkedHashMap<>();
    for (RuleSpec rule :
        new RuleDerivation(vocabulary, names, draft.onUnknown()).derive(elements.values())) {
      rules.put(rule.id(), rule);
    }
    return rules;
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
