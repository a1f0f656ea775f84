package org.govcat.serialization.dialect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.govcat.model.Blanks;
import org.govcat.model.InformationResource;
import org.govcat.serialization.DialectVerification.Kind;
import org.govcat.serialization.DialectVerification.Remark;
import org.govcat.serialization.table.CaptionKey;
import org.govcat.standard.ElementLabels;
import org.govcat.standard.LocalizedText;
import org.govcat.standard.Standard;
import org.govcat.standard.Suggestions;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.govcat.standard.tree.DefinitionNode.Sequence;
import org.jspecify.annotations.Nullable;

/** Looks through a dialect file that can be loaded for what may not be meant. */
public final class DialectReview {
  private final Mapping root;
  private final Standard standard;
  private final List<Remark> remarks = new ArrayList<>();
  private final Map<String, String> labels = new HashMap<>();
  private final int examples;
  private int words;

  /** Reviews a file with the standard whose words its tables give. */
  public DialectReview(Mapping root, DialectFile file, Standard standard) {
    this.root = root;
    this.standard = standard;
    ElementLabels.all().forEach(this::label);
    part(root.get("fields"), false);
    if (root.get("table") instanceof Mapping table) {
      part(table.get("columns"), true);
    }
    DialectExamples run = new DialectExamples(root, file, this::remark);
    this.examples = run.count();
    remarks.sort(Comparator.comparingInt(Remark::line).thenComparingInt(Remark::column));
  }

  private void label(String id, LocalizedText label) {
    labels.putIfAbsent(CaptionKey.of(label.zh()), id);
    labels.putIfAbsent(CaptionKey.of(id), id);
  }

  private void part(@Nullable DefinitionNode node, boolean table) {
    Map<String, String> meanings = new HashMap<>();
    for (Mapping each : mappings(node)) {
      String element = text(each, "element");
      String extension = text(each, "extension");
      String meaning = element == null ? "extension " + extension : element;
      for (Scalar name : texts(each.get("names"))) {
        name(name, meaning, element, each, table, meanings);
      }
      if (element != null) {
        element(each, element);
      }
    }
  }

  private void name(
      Scalar name,
      String meaning,
      @Nullable String element,
      Mapping each,
      boolean table,
      Map<String, String> meanings) {
    String before = meanings.putIfAbsent(CaptionKey.of(name.text()), meaning);
    if (before != null && !before.equals(meaning)) {
      remark(Kind.AMBIGUOUS_NAME, name, name.text(), meaning, before);
    }
    boolean own = InformationResource.GROUP.slot(FieldNames.key(name.text())) != null;
    if (!table && own && !name.text().equals(element)) {
      remark(Kind.OWN_NAME, name, name.text(), meaning);
    }
    String label = labels.get(CaptionKey.of(name.text()));
    boolean plain = each.get("tick") == null && each.get("ignored") == null;
    boolean near = element != null && (element + ".").startsWith(label + ".");
    if (label != null && plain && !own && !near && !isInside(element, label)) {
      remark(Kind.LABEL_OF_OTHER, name, name.text(), meaning, label);
    }
  }

  /** Whether a label is that of a part of the element. */
  private static boolean isInside(@Nullable String element, String label) {
    return element != null && label.startsWith(element + ".");
  }

  private void element(Mapping each, String element) {
    DefinitionNode place = each.get("element");
    if (place != null && !isDeclared(element)) {
      String near = Suggestions.nearest(element, standard.elements().keySet());
      remark(Kind.ELEMENT_NOT_DECLARED, place, element, standard.id(), near == null ? "" : near);
    }
    String values = text(each, "values");
    if (values != null
        && root.get("values") instanceof Mapping tables
        && tables.get(values) instanceof Mapping table) {
      String into = text(each, "into");
      WordReview review =
          new WordReview(into == null ? element : element + "." + into, standard, this::remark);
      review.table(table);
      words += review.words();
    }
  }

  /** Whether the standard has the element or something inside it. */
  private boolean isDeclared(String element) {
    for (String id : standard.elements().keySet()) {
      if (id.equals(element) || id.startsWith(element + ".")) {
        return true;
      }
    }
    return false;
  }

  /** How many words the tables have. */
  public int words() {
    return words;
  }

  /** How many examples the file has. */
  public int examples() {
    return examples;
  }

  /** What is to be said, in the order of the file. */
  public List<Remark> remarks() {
    return remarks.stream().distinct().toList();
  }

  private void remark(Kind kind, DefinitionNode node, String... arguments) {
    remarks.add(new Remark(kind, node.line(), node.column(), List.of(arguments)));
  }

  /** Takes a remark. */
  interface Remarks {
    void add(Kind kind, DefinitionNode node, String... arguments);
  }

  static @Nullable String text(Mapping node, String key) {
    return node.get(key) instanceof Scalar scalar ? scalar.text() : null;
  }

  static List<Scalar> texts(@Nullable DefinitionNode node) {
    List<Scalar> texts = new ArrayList<>();
    if (node instanceof Sequence sequence) {
      sequence.members().forEach(member -> texts.add((Scalar) member));
    }
    return texts;
  }

  static List<Mapping> mappings(@Nullable DefinitionNode node) {
    List<Mapping> mappings = new ArrayList<>();
    if (node instanceof Sequence sequence) {
      sequence.members().forEach(member -> mappings.add((Mapping) member));
    }
    return mappings;
  }

  static boolean isBlank(String word) {
    return Blanks.trim(word).isEmpty();
  }
}
