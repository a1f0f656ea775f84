package org.govcat.serialization.dialect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementSlot;
import org.govcat.model.ElementTable;
import org.govcat.model.ExtensionValue;
import org.govcat.model.InformationResource;
import org.govcat.serialization.DialectVerification.Kind;
import org.govcat.serialization.source.SourceMapping;
import org.govcat.serialization.table.SingleRow;
import org.govcat.serialization.table.TableDialect;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;

/** Runs the examples of a dialect file: an object or a row, and what is made of it. */
final class DialectExamples {
  private static final String EXTENSIONS = "extensions.";

  private final DialectReview.Remarks remarks;
  private int count;

  DialectExamples(Mapping root, DialectFile file, DialectReview.Remarks remarks) {
    this.remarks = remarks;
    for (Mapping example : DialectReview.mappings(root.get("examples"))) {
      count++;
      if (example.get("source") instanceof Mapping source
          && example.get("gives") instanceof Mapping gives) {
        compare(read(file, source), gives);
      }
    }
  }

  int count() {
    return count;
  }

  private static InformationResource read(DialectFile file, Mapping source) {
    SourceMapping mapping = file.mapping();
    if (mapping != null) {
      return mapping.map((ExtensionValue.Group) value(source)).resource();
    }
    Map<String, String> cells = new LinkedHashMap<>();
    for (DefinitionNode.Entry entry : source.entries()) {
      cells.put(entry.name(), entry.value() instanceof Scalar cell ? cell.text() : "");
    }
    TableDialect table = file.table();
    return SingleRow.read(cells, table);
  }

  private static ExtensionValue value(DefinitionNode node) {
    if (node instanceof Mapping mapping) {
      Map<String, ExtensionValue> members = new LinkedHashMap<>();
      mapping.entries().forEach(entry -> members.put(entry.name(), value(entry.value())));
      return new ExtensionValue.Group(members);
    }
    if (node instanceof DefinitionNode.Sequence sequence) {
      return new ExtensionValue.Sequence(
          sequence.members().stream().map(DialectExamples::value).toList());
    }
    return new ExtensionValue.Text(((Scalar) node).text());
  }

  private void compare(InformationResource read, Mapping gives) {
    for (DefinitionNode.Entry entry : gives.entries()) {
      List<String> wanted = new ArrayList<>();
      if (entry.value() instanceof Scalar text) {
        wanted.add(text.text());
      } else {
        DialectReview.texts(entry.value()).forEach(text -> wanted.add(text.text()));
      }
      List<String> got = said(read, entry.name());
      if (!got.equals(wanted)) {
        remarks.add(
            Kind.EXAMPLE_DIFFERS,
            entry.key(),
            entry.name(),
            String.join("、", wanted),
            String.join("、", got));
      }
    }
  }

  /** The texts of an element, or of an extension of the resource. */
  private static List<String> said(InformationResource read, String id) {
    List<String> texts = new ArrayList<>();
    if (id.startsWith(EXTENSIONS)) {
      ExtensionValue value = read.extensions().values().get(id.substring(EXTENSIONS.length()));
      String text = value == null ? null : value.spelling();
      if (text != null) {
        texts.add(text);
      }
      return texts;
    }
    List<ElementSlot> slots = ElementTable.slots(id);
    if (slots != null) {
      collect(read, slots, texts);
    }
    return texts;
  }

  private static void collect(ElementGroup group, List<ElementSlot> slots, List<String> texts) {
    Object value = group.value(slots.get(0));
    List<?> values =
        value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    for (Object each : values) {
      if (each instanceof ElementGroup inner && slots.size() > 1) {
        collect(inner, slots.subList(1, slots.size()), texts);
      } else if (each instanceof String text) {
        texts.add(text);
      }
    }
  }
}
