package org.govcat.serialization.xml;

import java.util.Arrays;
import org.govcat.finding.Location;
import org.govcat.serialization.reading.Places;
import org.jspecify.annotations.Nullable;

/**
 * The elements and attributes of one record in document order: attributes follow their element,
 * then what it holds. Used again for the next record.
 */
final class RecordNodes implements Places {
  static final int ROOT = 0;
  static final int NONE = -1;

  private static final int USUAL = 256;
  private static final byte OURS = 0;
  private static final byte FOREIGN = 1;
  private static final byte ATTRIBUTE = 2;

  private final LineStarts lines;
  private long base;
  private byte[] kinds;
  private String[] names;
  private @Nullable String[] spaces;
  private @Nullable String[] texts;
  private int[] offsets;
  private int[] ends;
  private int size;

  RecordNodes(LineStarts lines) {
    this.lines = lines;
    this.kinds = new byte[USUAL];
    this.names = new String[USUAL];
    this.spaces = new String[USUAL];
    this.texts = new String[USUAL];
    this.offsets = new int[USUAL];
    this.ends = new int[USUAL];
  }

  private RecordNodes(RecordNodes other) {
    this.lines = other.lines.copy();
    this.base = other.base;
    this.size = other.size;
    this.kinds = Arrays.copyOf(other.kinds, size);
    this.names = Arrays.copyOf(other.names, size);
    this.spaces = Arrays.copyOf(other.spaces, size);
    this.texts = Arrays.copyOf(other.texts, size);
    this.offsets = Arrays.copyOf(other.offsets, size);
    this.ends = Arrays.copyOf(other.ends, size);
  }

  /** The same nodes at the same places, for as long as they are wanted. */
  RecordNodes copy() {
    return new RecordNodes(this);
  }

  /** Begins with the record that begins at this character. */
  void open(long offset) {
    size = 0;
    base = offset;
    lines.release(offset);
  }

  /** Adds an element; its end is told by {@link #close}. */
  int addElement(String name, String space, long offset) {
    boolean ours = space.equals(XmlNames.NAMESPACE);
    return add(ours ? OURS : FOREIGN, name, space, (int) (offset - base));
  }

  /** Adds an attribute to the element that was added last. */
  void addAttribute(int element, String name, String space, String value) {
    int node = add(ATTRIBUTE, name, space, offsets[element]);
    texts[node] = value;
    ends[node] = size;
  }

  private int add(byte kind, String name, String space, int offset) {
    if (size == names.length) {
      kinds = Arrays.copyOf(kinds, 2 * size);
      names = Arrays.copyOf(names, 2 * size);
      spaces = Arrays.copyOf(spaces, 2 * size);
      texts = Arrays.copyOf(texts, 2 * size);
      offsets = Arrays.copyOf(offsets, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    kinds[size] = kind;
    names[size] = name;
    spaces[size] = space;
    texts[size] = null;
    offsets[size] = offset;
    return size++;
  }

  /** Adds text that stands in an element. */
  void addText(int node, String text) {
    texts[node] = texts[node] == null ? text : texts[node] + text;
  }

  void close(int node) {
    ends[node] = size;
  }

  int size() {
    return size;
  }

  /** The node behind this one and all it holds. */
  int after(int node) {
    return ends[node];
  }

  boolean isAttribute(int node) {
    return kinds[node] == ATTRIBUTE;
  }

  /** Whether it is an element of the catalogue's namespace. */
  boolean isOurs(int node) {
    return kinds[node] == OURS;
  }

  boolean isOurs(int node, String name) {
    return kinds[node] == OURS && names[node].equals(name);
  }

  String name(int node) {
    return names[node];
  }

  /** What an unknown node is called: {@code name}, {@code {space}name}, and attributes @name. */
  String key(int node) {
    String space = spaces[node];
    boolean attribute = kinds[node] == ATTRIBUTE;
    boolean plain = attribute ? "".equals(space) : kinds[node] == OURS;
    String name = plain ? names[node] : "{" + space + "}" + names[node];
    return attribute ? "@" + name : name;
  }

  /** The text of an element without elements; else what stands beside them, or null. */
  @Nullable String text(int node) {
    return texts[node];
  }

  /** The text of an element that holds none. */
  String leaf(int node) {
    String text = texts[node];
    return text == null ? "" : text;
  }

  int offset(int node) {
    return offsets[node];
  }

  /** The first element in this one, or {@link #NONE}. */
  int firstElement(int node) {
    int child = node + 1;
    while (child < ends[node] && kinds[child] == ATTRIBUTE) {
      child++;
    }
    return child < ends[node] ? child : NONE;
  }

  /** Whether an element has neither attributes nor elements. */
  boolean holdsTextAlone(int element) {
    return ends[element] == element + 1;
  }

  boolean hasElements(int node) {
    return firstElement(node) != NONE;
  }

  /** The value of an attribute without namespace, or null. */
  @Nullable String attribute(int node, String name) {
    for (int at = node + 1; at < ends[node] && kinds[at] == ATTRIBUTE; at++) {
      if ("".equals(spaces[at]) && names[at].equals(name)) {
        return texts[at];
      }
    }
    return null;
  }

  /** Whether the element says of itself that it says nothing. */
  boolean isNil(int node) {
    for (int at = node + 1; at < ends[node] && kinds[at] == ATTRIBUTE; at++) {
      if (names[at].equals("nil") && XmlNames.INSTANCE.equals(spaces[at])) {
        return leaf(node).isEmpty() && (leaf(at).equals("true") || leaf(at).equals("1"));
      }
    }
    return false;
  }

  /** Whether the attribute is about the document and not about the catalogue. */
  boolean isAboutDocument(int node) {
    return XmlNames.INSTANCE.equals(spaces[node]) && !names[node].equals("type");
  }

  @Override
  public Location place(int offset, @Nullable String pointer) {
    return lines.place(base + offset, pointer);
  }
}
