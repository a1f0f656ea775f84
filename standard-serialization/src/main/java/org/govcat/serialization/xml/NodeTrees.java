package org.govcat.serialization.xml;

import java.util.ArrayList;
import java.util.List;
import org.govcat.model.ExtensionValue;
import org.govcat.serialization.json.JsonNumbers;
import org.govcat.serialization.json.JsonText;
import org.govcat.serialization.reading.ReadingFault;
import org.govcat.serialization.reading.ReadingLimits;
import org.govcat.serialization.reading.ReadingRules;
import org.govcat.serialization.reading.RecordNotes;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the model has no place for. Our own {@code element}s say what they are; of other
 * people's, an element that holds text alone is a text, any other a group of its attributes
 * ({@code @name}), its elements, which are a list where they repeat, and its text ({@code #text}).
 */
final class NodeTrees {
  private final RecordNodes nodes;
  private final RecordNotes notes;
  private int values;

  NodeTrees(RecordNodes nodes, RecordNotes notes) {
    this.nodes = nodes;
    this.notes = notes;
  }

  /** Begins with another record. */
  void open() {
    values = 0;
  }

  private void count(int node) throws ReadingFault {
    if (++values > ReadingLimits.UNKNOWN_VALUES) {
      throw ReadingFault.limit(
          ReadingRules.UNKNOWN_VALUES, ReadingLimits.UNKNOWN_VALUES, nodes.offset(node));
    }
  }

  /** An element of other people's, or one of ours in a place that is not its own. */
  ExtensionValue foreign(int node) throws ReadingFault {
    count(node);
    if (nodes.isNil(node)) {
      return new ExtensionValue.Nothing();
    }
    if (nodes.holdsTextAlone(node)) {
      return new ExtensionValue.Text(nodes.leaf(node));
    }
    XmlExtras members = new XmlExtras();
    foreignMembers(node, members);
    return new ExtensionValue.Group(members.values());
  }

  private void foreignMembers(int node, XmlExtras members) throws ReadingFault {
    int count = 0;
    for (int child = node + 1; child < nodes.after(node); child = nodes.after(child)) {
      countMember(++count, child);
      if (!nodes.isAttribute(child)) {
        members.addRepeatable(nodes.key(child), foreign(child));
      } else if (!nodes.isAboutDocument(child)) {
        members.add(nodes.key(child), new ExtensionValue.Text(nodes.leaf(child)));
      }
    }
    beside(node, members);
  }

  /**
   * A record of other people's: what its attributes and elements say under their local names, and
   * our own named values under theirs.
   */
  ExtensionValue.Group source(int node) throws ReadingFault {
    XmlExtras members = new XmlExtras();
    int count = 0;
    for (int child = node + 1; child < nodes.after(node); child = nodes.after(child)) {
      countMember(++count, child);
      String id = nodes.isOurs(child, XmlNames.ELEMENT) ? id(child) : null;
      if (id != null) {
        named(id, child, members);
      } else if (!nodes.isAttribute(child)) {
        members.addRepeatable(nodes.name(child), foreign(child));
      } else if (!nodes.isAboutDocument(child)) {
        members.add(nodes.name(child), new ExtensionValue.Text(nodes.leaf(child)));
      }
    }
    beside(node, members);
    return new ExtensionValue.Group(members.values());
  }

  void beside(int node, XmlExtras members) {
    String text = nodes.text(node);
    if (text != null && !text.isBlank()) {
      members.add(XmlNames.TEXT, new ExtensionValue.Text(text));
    }
  }

  void countMember(int members, int node) throws ReadingFault {
    if (members > ReadingLimits.MEMBERS) {
      throw ReadingFault.limit(ReadingRules.MEMBERS, ReadingLimits.MEMBERS, nodes.offset(node));
    }
  }

  /** A list that stands under the name of a list, member by member. */
  ExtensionValue.Sequence foreignList(int node) throws ReadingFault {
    count(node);
    List<ExtensionValue> members = new ArrayList<>();
    int child = nodes.firstElement(node);
    for (; child != RecordNodes.NONE && child < nodes.after(node); child = nodes.after(child)) {
      members.add(foreign(child));
      countListMember(members.size(), child);
    }
    return new ExtensionValue.Sequence(members);
  }

  void countListMember(int members, int node) throws ReadingFault {
    if (members > ReadingLimits.LIST) {
      throw ReadingFault.limit(ReadingRules.LIST_LENGTH, ReadingLimits.LIST, nodes.offset(node));
    }
  }

  /** The name of one of our elements, or null. */
  @Nullable String id(int element) throws ReadingFault {
    String id = nodes.attribute(element, XmlNames.ID);
    int child = idElement(element);
    id = id == null && child != RecordNodes.NONE ? nodes.leaf(child) : id;
    if (id != null && id.length() > ReadingLimits.NAME) {
      throw ReadingFault.limit(ReadingRules.NAME_LENGTH, ReadingLimits.NAME, nodes.offset(element));
    }
    return id;
  }

  private int idElement(int element) {
    int child = nodes.firstElement(element);
    boolean is =
        child != RecordNodes.NONE
            && nodes.attribute(element, XmlNames.ID) == null
            && nodes.isOurs(child, XmlNames.ID)
            && !nodes.hasElements(child);
    return is ? child : RecordNodes.NONE;
  }

  /** What one of our elements holds. */
  ExtensionValue element(int node) throws ReadingFault {
    String word = nodes.attribute(node, XmlNames.TYPE);
    ValueType type = ValueType.of(word);
    ExtensionValue value = typed(node, type);
    XmlExtras around = null;
    for (int at = node + 1; at < nodes.after(node) && nodes.isAttribute(at); at++) {
      String key = nodes.key(at);
      boolean known = key.equals("@id") || (key.equals("@type") && type != null);
      if (!known && !nodes.isAboutDocument(at)) {
        around = around == null ? new XmlExtras() : around;
        around.add(key, new ExtensionValue.Text(nodes.leaf(at)));
      }
    }
    if (around == null) {
      return value;
    }
    around.add(XmlNames.CONTENT, value);
    return new ExtensionValue.Group(around.values());
  }

  /** The value of an element that says of which type it is; null when it does not say. */
  ExtensionValue typed(int node, @Nullable ValueType type) throws ReadingFault {
    count(node);
    int id = idElement(node);
    int first = nodes.firstElement(node);
    if (id != RecordNodes.NONE) {
      int behind = nodes.after(id);
      first = behind < nodes.after(node) ? behind : RecordNodes.NONE;
    }
    boolean value =
        id != RecordNodes.NONE
            && first != RecordNodes.NONE
            && nodes.isOurs(first, XmlNames.VALUE)
            && !nodes.hasElements(first)
            && nodes.after(first) == nodes.after(node);
    if (type == ValueType.LIST && onlyElements(node, first)) {
      return list(node, first);
    }
    if (type == ValueType.GROUP || (first != RecordNodes.NONE && !value)) {
      return group(node, first);
    }
    return single(value ? first : node, type);
  }

  private ExtensionValue single(int node, @Nullable ValueType type) throws ReadingFault {
    String text = nodes.leaf(node);
    if (type == ValueType.NUMBER && text.length() > ReadingLimits.NUMBER) {
      throw ReadingFault.limit(
          ReadingRules.NUMBER_LENGTH, ReadingLimits.NUMBER, nodes.offset(node));
    }
    if (type == ValueType.NUMBER && JsonNumbers.isNumber(text)) {
      return new ExtensionValue.Numeral(text);
    }
    if (type == ValueType.FLAG && (text.equals("true") || text.equals("false"))) {
      return new ExtensionValue.Flag(text.equals("true"));
    }
    boolean nothing = type == ValueType.NOTHING && text.isEmpty();
    return nothing ? new ExtensionValue.Nothing() : new ExtensionValue.Text(text);
  }

  private boolean onlyElements(int node, int first) {
    String text = nodes.text(node);
    if (text != null && !text.isBlank()) {
      return false;
    }
    for (int at = first; at != RecordNodes.NONE && at < nodes.after(node); at = nodes.after(at)) {
      if (!nodes.isOurs(at, XmlNames.ELEMENT)) {
        return false;
      }
    }
    return true;
  }

  private ExtensionValue.Sequence list(int node, int first) throws ReadingFault {
    List<ExtensionValue> members = new ArrayList<>();
    for (int at = first; at != RecordNodes.NONE && at < nodes.after(node); at = nodes.after(at)) {
      notes.index(members.size());
      members.add(element(at));
      countListMember(members.size(), at);
    }
    notes.index(-1);
    return new ExtensionValue.Sequence(members);
  }

  private ExtensionValue.Group group(int node, int first) throws ReadingFault {
    XmlExtras members = new XmlExtras();
    members(node, first, members);
    return new ExtensionValue.Group(members.values());
  }

  /** Adds the named values in an element, from the first one on. */
  void members(int node, int first, XmlExtras members) throws ReadingFault {
    int count = 0;
    for (int at = first; at != RecordNodes.NONE && at < nodes.after(node); at = nodes.after(at)) {
      countMember(++count, at);
      String id = nodes.isOurs(at, XmlNames.ELEMENT) ? id(at) : null;
      if (id == null) {
        members.addRepeatable(nodes.key(at), foreign(at));
      } else {
        named(id, at, members);
      }
    }
    beside(node, members);
  }

  private void named(String id, int node, XmlExtras members) throws ReadingFault {
    notes.push(id);
    ExtensionValue value = element(node);
    notes.pop();
    ExtensionValue first = members.value(id);
    if (first == null) {
      members.add(id, value);
    } else {
      notes.duplicate(id, JsonText.of(first), JsonText.of(value), nodes.offset(node));
    }
  }
}
