package org.govcat.standard.tree;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tree to bytes: a mark, the digest, every distinct text once, then the nodes, which name texts by
 * number and lines by their distance from the node before.
 */
final class CompiledTreeWriter {
  static final int MARK = 0x47434454;
  static final int FORM = 1;
  static final int SCALAR = 0;
  static final int SEQUENCE = 1;
  static final int MAPPING = 2;

  private final DataOutputStream out;
  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private int line;

  private CompiledTreeWriter(DataOutputStream out) {
    this.out = out;
  }

  static void write(CompiledDefinition definition, OutputStream out) throws IOException {
    CompiledTreeWriter writer = new CompiledTreeWriter(new DataOutputStream(out));
    writer.gather(definition.root());
    writer.out.writeInt(MARK);
    writer.number(FORM);
    writer.text(definition.digest());
    writer.number(writer.texts.size());
    for (String text : writer.texts.keySet()) {
      writer.text(text);
    }
    writer.node(definition.root());
    writer.out.flush();
  }

  private void gather(DefinitionNode node) {
    if (node instanceof DefinitionNode.Scalar scalar) {
      texts.putIfAbsent(scalar.text(), texts.size());
    } else if (node instanceof DefinitionNode.Sequence sequence) {
      sequence.members().forEach(this::gather);
    } else if (node instanceof DefinitionNode.Mapping mapping) {
      for (DefinitionNode.Entry entry : mapping.entries()) {
        gather(entry.key());
        gather(entry.value());
      }
    }
  }

  private void node(DefinitionNode node) throws IOException {
    if (node instanceof DefinitionNode.Scalar scalar) {
      number(SCALAR);
      scalar(scalar);
    } else if (node instanceof DefinitionNode.Sequence sequence) {
      head(SEQUENCE, sequence, sequence.members().size());
      for (DefinitionNode member : sequence.members()) {
        node(member);
      }
    } else if (node instanceof DefinitionNode.Mapping mapping) {
      head(MAPPING, mapping, mapping.entries().size());
      for (DefinitionNode.Entry entry : mapping.entries()) {
        scalar(entry.key());
        node(entry.value());
      }
    }
  }

  private void head(int shape, DefinitionNode node, int size) throws IOException {
    number(shape);
    place(node);
    number(size);
  }

  private void scalar(DefinitionNode.Scalar scalar) throws IOException {
    place(scalar);
    Integer index = texts.get(scalar.text());
    number(index == null ? 0 : index);
  }

  private void place(DefinitionNode node) throws IOException {
    int step = node.line() - line;
    line = node.line();
    number(step << 1 ^ step >> 31);
    number(node.column());
  }

  private void text(String text) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    out.write(utf8);
  }

  private void number(int value) throws IOException {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      out.write(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }
}
