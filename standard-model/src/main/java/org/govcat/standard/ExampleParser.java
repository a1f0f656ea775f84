package org.govcat.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.govcat.finding.RuleId;
import org.govcat.model.ElementTable;
import org.govcat.model.InformationResource;
import org.govcat.standard.Example.Expected;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.jspecify.annotations.Nullable;

/** Reads the examples of a standard. */
final class ExampleParser {
  private static final List<String> KEYS =
      List.of("name", "record", "records", "held", "only", "stage", "modes", "date", "findings");
  private static final List<String> RECORDS = List.of("record", "records", "held");
  private static final String UNKNOWN = "unknown-element";
  private static final List<String> FINDING_KEYS = List.of("rule", "at", "record");

  private final NodeReader nodes;
  private final WordReader words;
  private final Names names;
  private final Set<RuleId> rules;

  ExampleParser(FileScope scope, Names names, Set<RuleId> rules) {
    this.nodes = scope.nodes();
    this.words = scope.words();
    this.names = names;
    this.rules = rules;
  }

  List<Example> parse(Mapping root) {
    List<Example> examples = new ArrayList<>();
    for (Mapping mapping : nodes.mappings(root.get("examples"), "examples", "an example")) {
      nodes.only(mapping, "an example", KEYS);
      Scalar name = nodes.required(mapping, "name", "the example");
      List<InformationResource> records = records(mapping);
      List<String> only = only(mapping);
      List<Expected> findings = findings(mapping, records.size());
      if (findings.stream().noneMatch(finding -> finding.rule().equals(UNKNOWN))) {
        checkNames(mapping);
      }
      if (name != null && !records.isEmpty()) {
        examples.add(
            new Example(
                name.text(),
                records,
                mapping.get("held") == null ? null : records(mapping, "held"),
                only,
                findings,
                words.stage(mapping),
                words.modes(mapping, Modes.ALL).only(),
                nodes.day(mapping, "date")));
      }
    }
    return examples;
  }

  private void checkNames(Mapping example) {
    ExampleNames spelling = new ExampleNames(nodes, names.listOfElement().keySet(), known());
    for (String key : RECORDS) {
      DefinitionNode given = example.get(key);
      if (given != null) {
        spelling.check(InformationResource.GROUP, given);
      }
    }
  }

  /** One record, or several that are judged as one catalogue. */
  private List<InformationResource> records(Mapping mapping) {
    Mapping record = nodes.mapping(mapping.get("record"), "a record");
    List<InformationResource> several = records(mapping, "records");
    boolean one = mapping.get("record") != null;
    if (one == (mapping.get("records") != null) || !one && several.isEmpty()) {
      nodes.problem(mapping, ProblemText.of("the-example-has-no-record"));
    }
    return record == null ? several : List.of(record(record));
  }

  private List<InformationResource> records(Mapping mapping, String key) {
    List<InformationResource> records = new ArrayList<>();
    for (Mapping record : nodes.mappings(mapping.get(key), key, "a record")) {
      records.add(record(record));
    }
    return records;
  }

  private static InformationResource record(Mapping mapping) {
    return (InformationResource) RecordTree.group(InformationResource.GROUP, mapping);
  }

  private List<String> only(Mapping mapping) {
    List<String> ids = new ArrayList<>();
    for (DefinitionNode node : nodes.members(mapping.get("only"), "only")) {
      Scalar id = nodes.scalar(node, "an element");
      if (id != null && !isKnown(id.text())) {
        nodes.unknown(id, "element", id.text(), List.copyOf(names.listOfElement().keySet()));
      } else if (id != null) {
        ids.add(id.text());
      }
    }
    return ids;
  }

  private List<Expected> findings(Mapping mapping, int records) {
    List<Expected> findings = new ArrayList<>();
    if (mapping.get("findings") == null) {
      nodes.problem(mapping, ProblemText.of("the-example-has-no-findings-says-that"));
    }
    for (Mapping finding : nodes.mappings(mapping.get("findings"), "findings", "a finding")) {
      nodes.only(finding, "a finding", FINDING_KEYS);
      if (finding.get("rule") == null) {
        nodes.problem(finding, ProblemText.of("the-finding-has-no-rule"));
      }
      String rule = RuleParser.rule(nodes, finding.get("rule"), rules);
      Scalar at = nodes.scalar(finding.get("at"), "at");
      if (rule != null) {
        findings.add(
            new Expected(
                rule, at == null ? "" : path(at), position(finding, Math.max(records, 1))));
      }
    }
    return findings;
  }

  private int position(Mapping finding, int records) {
    int record = nodes.number(finding, "record", 0, 0);
    if (record >= records) {
      nodes.problem(finding, ProblemText.of("the-example-has-no-record-at", record));
    }
    return record;
  }

  private String path(Scalar at) {
    String id = withoutIndexes(at.text());
    if (id == null || !isKnown(id)) {
      nodes.unknown(at, "element", id == null ? at.text() : id, known());
    }
    return at.text();
  }

  /** An element of the model, or one that the standard adds. */
  private boolean isKnown(String id) {
    return ElementTable.isAdded(id)
        ? names.listOfElement().containsKey(id)
        : ElementTable.slots(id) != null;
  }

  private List<String> known() {
    List<String> ids = new ArrayList<>(ElementTable.elementIds());
    names.listOfElement().keySet().stream().filter(ElementTable::isAdded).forEach(ids::add);
    return ids;
  }

  /** {@code items.name} for {@code items[3].name}; null when a bracket is not closed. */
  private static @Nullable String withoutIndexes(String path) {
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < path.length(); i++) {
      if (path.charAt(i) == '[') {
        i = path.indexOf(']', i);
        if (i < 0) {
          return null;
        }
      } else {
        id.append(path.charAt(i));
      }
    }
    return id.toString();
  }
}
