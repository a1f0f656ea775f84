package org.govcat.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.model.ElementTable;
import org.govcat.standard.MigrationPlan.Review;
import org.govcat.standard.MigrationPlan.Slot;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Entry;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.jspecify.annotations.Nullable;

/** Reads a plan of a migration, with all its problems. Used once. */
final class MigrationPlanParser {
  private static final List<String> KEYS =
      List.of("migration", "between", "evidence", "source", "texts", "slots", "reviews");
  private static final List<String> SLOT_KEYS =
      List.of("id", "slot", "when", "fields", "takes", "joined", "moved", "source", "evidence");
  private static final List<String> REVIEW_KEYS =
      List.of("id", "to", "absent", "present", "when", "note", "source", "evidence");
  private static final List<String> TEXTS =
      List.of("other-word", "own-word", "no-word", "unknown", "qualified", "undecided", "occupied");

  private final ProblemLog log = new ProblemLog();
  private final NodeReader nodes;
  private final WordReader words;
  private Provenance provenance = Provenance.NONE;

  MigrationPlanParser(String file) {
    this.nodes = new NodeReader(file, log);
    this.words = new WordReader(nodes);
  }

  MigrationPlan parse(Mapping root) {
    nodes.only(root, "a migration", KEYS);
    Scalar id = nodes.required(root, "migration", "the migration");
    provenance = provenance.under(root, nodes, words);
    Clause clause = provenance.clause(root, nodes, "the migration");
    List<String> standards = nodes.texts(root.get("between"), "between");
    if (standards.size() != 2) {
      nodes.problem(root, ProblemText.of("a-migration-is-between-two-standards"));
    }
    Map<String, LocalizedText> texts = texts(root);
    List<Slot> slots = new ArrayList<>();
    for (Mapping slot : nodes.mappings(root.get("slots"), "slots", "a slot")) {
      slots.add(slot(slot));
    }
    List<Review> reviews = new ArrayList<>();
    for (Mapping review : nodes.mappings(root.get("reviews"), "reviews", "a review")) {
      reviews.add(review(review, standards));
    }
    log.throwIfAny();
    return new MigrationPlan(
        id == null ? "" : id.text(),
        standards.get(0),
        standards.get(1),
        texts,
        slots,
        reviews,
        clause);
  }

  private Map<String, LocalizedText> texts(Mapping root) {
    Map<String, LocalizedText> texts = new LinkedHashMap<>();
    for (Entry entry : nodes.entries(root.get("texts"), "texts")) {
      if (!TEXTS.contains(entry.name())) {
        nodes.unknown(entry.key(), "text", entry.name(), TEXTS);
      }
      texts.put(entry.name(), words(entry.value(), entry.name()));
    }
    for (String key : TEXTS) {
      if (!texts.containsKey(key)) {
        nodes.problem(root, ProblemText.of("the-migration-has-no-text", key));
      }
    }
    return texts;
  }

  private Slot slot(Mapping slot) {
    nodes.only(slot, "a slot", SLOT_KEYS);
    List<String> fields = elements(slot, "fields");
    String takes = nodes.text(slot, "takes");
    if (takes != null && !fields.contains(takes)) {
      nodes.problem(slot.get("takes"), ProblemText.of("is-none-of-the-fields", takes));
    }
    return new Slot(
        required(slot, "id"),
        element(nodes.required(slot, "slot", "the slot")),
        conditions(slot.get("when")),
        fields,
        takes,
        words(required(slot.get("joined"), slot, "joined"), "joined"),
        words(required(slot.get("moved"), slot, "moved"), "moved"),
        clause(slot));
  }

  private Review review(Mapping review, List<String> standards) {
    nodes.only(review, "a review", REVIEW_KEYS);
    boolean absent = review.get("absent") != null;
    if (absent == (review.get("present") != null)) {
      nodes.problem(review, ProblemText.of("a-review-has-either-absent-or-present"));
    }
    String to = required(review, "to");
    if (!standards.contains(to)) {
      nodes.problem(review, ProblemText.of("is-none-of-the-two-standards", to));
    }
    return new Review(
        required(review, "id"),
        to,
        elements(review, absent ? "absent" : "present"),
        absent,
        conditions(review.get("when")),
        words(required(review.get("note"), review, "note"), "note"),
        clause(review));
  }

  private Clause clause(Mapping step) {
    return provenance.under(step, nodes, words).clause(step, nodes, "the step");
  }

  private List<String> elements(Mapping step, String key) {
    List<String> elements = new ArrayList<>();
    for (DefinitionNode member : nodes.members(step.get(key), key)) {
      elements.add(element(nodes.scalar(member, "an element")));
    }
    return elements;
  }

  private List<Condition> conditions(@Nullable DefinitionNode node) {
    List<Condition> conditions = new ArrayList<>();
    for (Entry entry : nodes.entries(node, "when")) {
      conditions.add(
          new Condition(element(entry.key()), nodes.texts(entry.value(), "the concepts")));
    }
    return conditions;
  }

  private String element(@Nullable Scalar scalar) {
    if (scalar == null) {
      return "";
    }
    if (ElementTable.slots(scalar.text()) == null) {
      nodes.unknown(scalar, "element", scalar.text(), ElementTable.elementIds());
    }
    return scalar.text();
  }

  private String required(Mapping step, String key) {
    Scalar scalar = nodes.required(step, key, "the step");
    return scalar == null ? "" : scalar.text();
  }

  private @Nullable DefinitionNode required(
      @Nullable DefinitionNode node, Mapping step, String key) {
    if (node == null) {
      nodes.problem(step, ProblemText.of("the-step-has-no", key));
    }
    return node;
  }

  private LocalizedText words(@Nullable DefinitionNode node, String key) {
    LocalizedText text = nodes.localized(node, key);
    return text == null ? new LocalizedText("", "") : text;
  }
}
