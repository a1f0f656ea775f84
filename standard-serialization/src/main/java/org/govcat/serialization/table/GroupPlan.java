package org.govcat.serialization.table;

import java.util.ArrayList;
import java.util.List;
import org.govcat.model.ElementKind;
import org.govcat.model.ElementSlot;
import org.govcat.model.GroupType;
import org.jspecify.annotations.Nullable;

/** Which columns make which elements of a group. */
final class GroupPlan {
  /** Part of a cell that goes into an element. */
  enum Part {
    WHOLE,
    FIRST,
    SECOND,
    ALONE,
    MEMBER
  }

  /** A column, and what of its cells is meant. */
  record Source(Column column, Part part, String name) {}

  /** A text of the group. */
  record Leaf(ElementSlot slot, Source source) {}

  /** A group or a list inside the group; a list of texts has a source and no plan. */
  record Inner(ElementSlot slot, int member, @Nullable GroupPlan plan, @Nullable Source source) {}

  private final GroupType type;
  private final int member;
  private final List<Leaf> leaves = new ArrayList<>();
  private final List<Inner> groups = new ArrayList<>();
  private final List<Inner> lists = new ArrayList<>();

  GroupPlan(GroupType type, int member) {
    this.type = type;
    this.member = member;
  }

  GroupType type() {
    return type;
  }

  List<Leaf> leaves() {
    return leaves;
  }

  List<Inner> groups() {
    return groups;
  }

  List<Inner> lists() {
    return lists;
  }

  /** Adds what a column says. */
  void add(Column column) {
    ColumnMeaning meaning = column.meaning();
    if (meaning == null) {
      return;
    }
    GroupPlan inner = this;
    List<ElementSlot> slots = meaning.slots();
    for (ElementSlot slot : slots.subList(0, slots.size() - 1)) {
      inner = inner.inside(slot, slot.kind() == ElementKind.GROUPS ? meaning.member() : -1);
    }
    ElementSlot last = slots.get(slots.size() - 1);
    if (last.kind() == ElementKind.TEXTS) {
      inner.lists.add(new Inner(last, meaning.member(), null, new Source(column, Part.WHOLE, "")));
    } else if (last.kind().isLeaf()) {
      inner.addLeaf(last, column, Part.WHOLE);
    } else {
      GroupPlan group =
          inner.inside(last, last.kind() == ElementKind.GROUPS ? meaning.member() : -1);
      group.addParts(column, meaning);
    }
  }

  private void addParts(Column column, ColumnMeaning meaning) {
    ColumnMeaning.Split split = meaning.split();
    if (split != null) {
      Part part = Part.FIRST;
      for (ElementSlot slot : split.into()) {
        addLeaf(slot, column, part);
        part = Part.SECOND;
      }
      addLeaf(split.alone(), column, Part.ALONE);
    } else if (type.bare() != null) {
      addLeaf(type.bare(), column, Part.WHOLE);
    }
  }

  private void addLeaf(ElementSlot slot, Column column, Part part) {
    leaves.add(new Leaf(slot, new Source(column, part, slot.name())));
    if (part == Part.WHOLE && column.meaning() != null && column.meaning().values() != null) {
      for (String name : column.meaning().values().memberNames()) {
        ElementSlot other = type.slot(name);
        if (other != null && other != slot) {
          leaves.add(new Leaf(other, new Source(column, Part.MEMBER, name)));
        }
      }
    }
  }

  private GroupPlan inside(ElementSlot slot, int wanted) {
    List<Inner> among = slot.kind() == ElementKind.GROUPS ? lists : groups;
    for (Inner inner : among) {
      if (inner.slot() == slot && inner.plan() != null && inner.member() == wanted) {
        return inner.plan();
      }
    }
    GroupType inside = slot.group();
    if (inside == null) {
      throw new IllegalArgumentException("no group: " + slot);
    }
    GroupPlan plan = new GroupPlan(inside, wanted);
    among.add(new Inner(slot, wanted, plan, null));
    return plan;
  }

  int member() {
    return member;
  }

  /** All columns that say something of the group, lists included. */
  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    leaves.forEach(leaf -> columns.add(leaf.source().column()));
    for (List<Inner> among : List.of(groups, lists)) {
      for (Inner inner : among) {
        if (inner.plan() != null) {
          columns.addAll(inner.plan().columns());
        } else if (inner.source() != null) {
          columns.add(inner.source().column());
        }
      }
    }
    return columns.stream().distinct().toList();
  }
}
