package org.govcat.serialization.xml;

import org.govcat.finding.ElementPath;
import org.govcat.finding.Location;

/** Places of elements in the record that stands in the nodes. */
final class NodePlaces {
  private final RecordNodes nodes;

  NodePlaces(RecordNodes nodes) {
    this.nodes = nodes;
  }

  /** The same places for as long as they are wanted. */
  NodePlaces copy() {
    return new NodePlaces(nodes.copy());
  }

  /** How many characters the record takes, up to its last element. */
  int length() {
    return nodes.offset(nodes.size() - 1);
  }

  /** The place of an element, or of the nearest thing around it that is there. */
  Location locate(String recordPointer, ElementPath path) {
    StringBuilder pointer = new StringBuilder(recordPointer);
    int node = RecordNodes.ROOT;
    for (ElementPath.Step step : path.steps()) {
      int next = member(node, step.name());
      String way = "/";
      if (next == RecordNodes.NONE) {
        int gathered = member(node, XmlNames.EXTENSIONS);
        next = gathered == RecordNodes.NONE ? gathered : named(gathered, step.name());
        way = "/" + XmlNames.EXTENSIONS + "/";
      }
      if (next == RecordNodes.NONE) {
        break;
      }
      node = next;
      pointer.append(way).append(step.name().replace("~", "~0").replace("/", "~1"));
      if (step.index() != ElementPath.Step.WHOLE) {
        next = listMember(node, step.index());
        if (next == RecordNodes.NONE) {
          break;
        }
        node = next;
        pointer.append('/').append(step.index());
      }
    }
    return nodes.place(nodes.offset(node), pointer.toString());
  }

  /** The place of a member of a record in other people's names: an element, or an attribute. */
  Location locateForeign(String recordPointer, ElementPath path) {
    int node = RecordNodes.ROOT;
    StringBuilder pointer = new StringBuilder(recordPointer);
    if (!path.steps().isEmpty()) {
      ElementPath.Step step = path.steps().get(0);
      int found = foreign(step.name(), Math.max(0, step.index()));
      if (found != RecordNodes.NONE) {
        node = found;
        pointer.append('/').append(step.name().replace("~", "~0").replace("/", "~1"));
      }
    }
    return nodes.place(nodes.offset(node), pointer.toString());
  }

  /** The occurrence of a name, or the last one before it. */
  private int foreign(String name, int occurrence) {
    int found = RecordNodes.NONE;
    int left = occurrence;
    for (int at = 1; at < nodes.after(RecordNodes.ROOT) && left >= 0; at = nodes.after(at)) {
      boolean named = nodes.isOurs(at, XmlNames.ELEMENT);
      String id = named ? nodes.attribute(at, XmlNames.ID) : nodes.name(at);
      if (name.equals(id)) {
        found = at;
        left--;
      }
    }
    return found;
  }

  private int member(int parent, String name) {
    for (int at = parent + 1; at < nodes.after(parent); at = nodes.after(at)) {
      if (nodes.isOurs(at) ? nodes.name(at).equals(name) : nodes.key(at).equals(name)) {
        return at;
      }
    }
    return RecordNodes.NONE;
  }

  private int named(int parent, String id) {
    for (int at = parent + 1; at < nodes.after(parent); at = nodes.after(at)) {
      if (id.equals(nodes.attribute(at, XmlNames.ID))) {
        return at;
      }
    }
    return member(parent, id);
  }

  private int listMember(int parent, int place) {
    int left = place;
    int at = nodes.firstElement(parent);
    for (; at != RecordNodes.NONE && at < nodes.after(parent); at = nodes.after(at)) {
      if (left-- == 0) {
        return at;
      }
    }
    return RecordNodes.NONE;
  }
}
