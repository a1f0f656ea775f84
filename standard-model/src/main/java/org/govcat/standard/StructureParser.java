package org.govcat.standard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.jspecify.annotations.Nullable;

/** Reads the structures of codes: the ways in which a code may be put together. */
final class StructureParser {
  private static final int MOST_SEGMENTS = 32;
  private static final List<String> STRUCTURE = List.of("name", "segments");
  private static final List<String> SEPARATOR =
      List.of("separator", "id", "name", "source", "evidence");
  private static final List<String> SEGMENT =
      List.of(
          "id",
          "name",
          "width",
          "times",
          "characters",
          "except",
          "values",
          "from",
          "to",
          "list",
          "day",
          "unused",
          "source",
          "evidence");

  private final FileScope scope;
  private final NodeReader nodes;
  private final Names names;

  StructureParser(FileScope scope, Names names) {
    this.scope = scope;
    this.nodes = scope.nodes();
    this.names = names;
  }

  List<CodeStructure> parse(DefinitionNode node, String what) {
    List<CodeStructure> structures = new ArrayList<>();
    List<Mapping> mappings = nodes.mappings(node, what, "a structure");
    if (mappings.isEmpty()) {
      nodes.problem(node, ProblemText.of("names-no-structure", ProblemText.phrase(what)));
    }
    for (Mapping mapping : mappings) {
      nodes.only(mapping, "a structure", STRUCTURE);
      DefinitionNode name = mapping.get("name");
      if (name == null && mappings.size() > 1) {
        nodes.problem(mapping, ProblemText.of("each-of-several-structures-needs-a-name"));
      }
      structures.add(new CodeStructure(nodes.localized(name, "name"), segments(mapping)));
    }
    return structures;
  }

  private List<CodeSegment> segments(Mapping structure) {
    List<CodeSegment> segments = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    boolean variable = false;
    for (Mapping mapping : nodes.mappings(structure.get("segments"), "segments", "a segment")) {
      CodeSegment segment =
          mapping.get("separator") == null ? segment(mapping) : separator(mapping, segments.size());
      if (segment != null) {
        segments.add(segment);
        if (!ids.add(segment.id())) {
          nodes.problem(mapping, ProblemText.of("the-segment-stands-here-twice", segment.id()));
        }
        if (variable && segment.isVariable()) {
          nodes.problem(mapping, ProblemText.of("of-the-segments-between-two-separators-one"));
        }
        variable = !segment.separator() && (variable || segment.isVariable());
      }
    }
    if (segments.isEmpty() || segments.size() > MOST_SEGMENTS) {
      nodes.problem(structure, ProblemText.of("a-structure-has-1-to-segments", MOST_SEGMENTS));
    }
    return segments;
  }

  private @Nullable CodeSegment separator(Mapping mapping, int number) {
    nodes.only(mapping, "a separator", SEPARATOR);
    String text = nodes.text(mapping, "separator");
    Scalar id = nodes.scalar(mapping.get("id"), "id");
    if (text == null) {
      return null;
    }
    LocalizedText name = nodes.localized(mapping.get("name"), "name");
    return new CodeSegment(
        id == null ? "separator-" + number : id.text(),
        name == null ? new LocalizedText(text, text) : name,
        true,
        text.length(),
        1,
        1,
        List.of(),
        List.of(),
        List.of(text),
        null,
        null,
        null,
        false,
        null,
        clause(mapping, "separator"));
  }

  private @Nullable CodeSegment segment(Mapping mapping) {
    nodes.only(mapping, "a segment", SEGMENT);
    Scalar id = nodes.required(mapping, "id", "the segment");
    LocalizedText name = nodes.localized(mapping.get("name"), "name");
    SegmentWidth width = SegmentWidth.read(nodes, mapping);
    if (mapping.get("name") == null) {
      nodes.problem(mapping, ProblemText.of("the-segment-has-no-name"));
    }
    if (id == null || name == null) {
      return null;
    }
    CodeSegment segment =
        new CodeSegment(
            id.text(),
            name,
            false,
            width.unit(),
            width.least(),
            width.most(),
            characters(mapping, "characters"),
            characters(mapping, "except"),
            nodes.texts(mapping.get("values"), "values"),
            nodes.text(mapping, "from"),
            nodes.text(mapping, "to"),
            list(mapping),
            nodes.flag(mapping, "day"),
            nodes.text(mapping, "unused"),
            clause(mapping, id.text()));
    new SegmentCheck(nodes, names, mapping).check(segment);
    return segment;
  }

  private List<String> characters(Mapping mapping, String key) {
    DefinitionNode node = mapping.get(key);
    return node == null ? List.of() : new CharacterNames(nodes).read(node, key);
  }

  private @Nullable String list(Mapping mapping) {
    Scalar list = nodes.scalar(mapping.get("list"), "list");
    if (list != null && !names.lists().containsKey(list.text())) {
      nodes.unknown(list, "code list", list.text(), new ArrayList<>(names.lists().keySet()));
      return null;
    }
    return list == null ? null : list.text();
  }

  private Clause clause(Mapping mapping, String id) {
    return scope
        .provenance()
        .under(mapping, nodes, scope.words())
        .clause(mapping, nodes, "the segment '" + id + "'");
  }
}
