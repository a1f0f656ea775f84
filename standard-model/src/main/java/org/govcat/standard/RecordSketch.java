package org.govcat.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.model.ElementSlot;
import org.govcat.model.ElementTable;
import org.govcat.model.InformationResource;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Entry;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.govcat.standard.tree.DefinitionNode.Sequence;

/** A record put together from element ids and values. Not thread-safe. */
public final class RecordSketch {
  private final Map<String, Object> members = new LinkedHashMap<>();

  /** A record that says nothing yet. */
  public RecordSketch() {}

  /** Gives an element a value; lists on the way get one member, unknown elements are left out. */
  public void put(String elementId, String value) {
    put(elementId, List.of(value));
  }

  /** Gives a list its members. */
  public void put(String elementId, List<String> values) {
    List<ElementSlot> slots = ElementTable.slots(elementId);
    if (slots == null || values.isEmpty()) {
      return;
    }
    Map<String, Object> group = members;
    for (ElementSlot slot : slots.subList(0, slots.size() - 1)) {
      if (!slot.name().equals(ElementTable.ADDED)) {
        group = inner(group, slot);
      }
    }
    ElementSlot last = slots.get(slots.size() - 1);
    List<Object> list = new ArrayList<>();
    for (String value : values) {
      list.add(last.group() == null || last.isAdded() ? value : filled(last, value));
    }
    group.put(last.name(), last.kind().isList() || values.size() > 1 ? list : list.get(0));
  }

  /** A group that says something. */
  private static Object filled(ElementSlot slot, String value) {
    ElementSlot first = slot.group() == null ? null : slot.group().bare();
    if (first == null && slot.group() != null) {
      first = slot.group().slots().get(0);
    }
    Map<String, Object> group = new LinkedHashMap<>();
    if (first != null) {
      group.put(first.name(), first.group() == null ? value : filled(first, value));
    }
    return group;
  }

  @SuppressWarnings("unchecked") // only maps are put in
  private static Map<String, Object> inner(Map<String, Object> group, ElementSlot slot) {
    Object known = group.get(slot.name());
    if (known instanceof List<?> list) {
      return (Map<String, Object>) list.get(0);
    }
    if (known instanceof Map<?, ?> map) {
      return (Map<String, Object>) map;
    }
    Map<String, Object> fresh = new LinkedHashMap<>();
    group.put(slot.name(), slot.kind().isList() ? new ArrayList<>(List.of(fresh)) : fresh);
    return fresh;
  }

  /** The record. */
  public InformationResource record() {
    return (InformationResource)
        RecordTree.group(InformationResource.GROUP, (Mapping) node(members));
  }

  private static DefinitionNode node(Object value) {
    if (value instanceof Map<?, ?> map) {
      List<Entry> entries = new ArrayList<>();
      map.forEach((name, each) -> entries.add(new Entry(scalar(String.valueOf(name)), node(each))));
      return new Mapping(entries, 1, 1);
    }
    if (value instanceof List<?> list) {
      return new Sequence(list.stream().map(RecordSketch::node).toList(), 1, 1);
    }
    return scalar(String.valueOf(value));
  }

  private static Scalar scalar(String text) {
    return new Scalar(text, 1, 1);
  }
}
