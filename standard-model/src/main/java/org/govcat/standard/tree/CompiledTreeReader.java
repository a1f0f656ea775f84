package org.govcat.standard.tree;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Bytes to tree; what {@link CompiledTreeWriter} wrote. On the path of every start: no frills. */
final class CompiledTreeReader {
  private final byte[] bytes;
  private int position;
  private int line;
  private String[] texts = {};

  CompiledTreeReader(byte[] bytes) {
    this.bytes = bytes;
  }

  CompiledDefinition read() throws IOException {
    try {
      return definition();
    } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
      throw new IOException("a compiled definition ends too early", e);
    }
  }

  private CompiledDefinition definition() throws IOException {
    for (int shift = 24; shift >= 0; shift -= 8) {
      if (bytes[position++] != (byte) (CompiledTreeWriter.MARK >> shift)) {
        throw new IOException("not a compiled definition");
      }
    }
    int form = number();
    if (form != CompiledTreeWriter.FORM) {
      throw new IOException(
          "a compiled definition of form " + form + ", expected form " + CompiledTreeWriter.FORM);
    }
    String digest = text();
    texts = new String[number()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = text();
    }
    if (node() instanceof DefinitionNode.Mapping root && position == bytes.length) {
      return new CompiledDefinition(digest, root);
    }
    throw new IOException("not a compiled definition");
  }

  private DefinitionNode node() throws IOException {
    int shape = number();
    return switch (shape) {
      case CompiledTreeWriter.SCALAR -> scalar();
      case CompiledTreeWriter.SEQUENCE -> sequence();
      case CompiledTreeWriter.MAPPING -> mapping();
      default -> throw new IOException("unknown node " + shape + " in a compiled definition");
    };
  }

  private DefinitionNode.Scalar scalar() {
    int at = lineNumber();
    int column = number();
    return new DefinitionNode.Scalar(texts[number()], at, column);
  }

  private DefinitionNode.Sequence sequence() throws IOException {
    int at = lineNumber();
    int column = number();
    DefinitionNode[] members = new DefinitionNode[number()];
    for (int i = 0; i < members.length; i++) {
      members[i] = node();
    }
    return new DefinitionNode.Sequence(List.of(members), at, column);
  }

  private DefinitionNode.Mapping mapping() throws IOException {
    int at = lineNumber();
    int column = number();
    DefinitionNode.Entry[] entries = new DefinitionNode.Entry[number()];
    for (int i = 0; i < entries.length; i++) {
      DefinitionNode.Scalar key = scalar();
      entries[i] = new DefinitionNode.Entry(key, node());
    }
    return new DefinitionNode.Mapping(List.of(entries), at, column);
  }

  private int lineNumber() {
    int step = number();
    line += step >>> 1 ^ -(step & 1);
    return line;
  }

  private String text() {
    int length = number();
    String text = new String(bytes, position, length, StandardCharsets.UTF_8);
    position += length;
    return text;
  }

  private int number() {
    int value = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes[position++];
      value |= (next & 0x7F) << shift;
      shift += 7;
    } while (next < 0);
    return value;
  }
}
