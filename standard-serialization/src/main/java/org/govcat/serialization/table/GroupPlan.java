package org.govcat.serialization.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementKind;
import org.govcat.model.ElementSlot;
import org.govcat.model.GroupType;
import org.govcat.model.InformationResource;
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

  /**
   * Something that a group is made of. Of several kinds, so that compilers do not unfold groups
   * within groups into one method.
   */
  interface Content {
    /** Puts it into the group, of one row or of the resource; false when nothing says it. */
    boolean put(RecordBuilder record, ElementGroup.Builder<?> group, @Nullable TokenRow row);
  }

  /** A text of the group. */
  record Leaf(ElementSlot slot, Source source) implements Content {
    @Override
    public boolean put(
        RecordBuilder record, ElementGroup.Builder<?> group, @Nullable TokenRow row) {
      return record.putText(this, group, row);
    }
  }

  private record Group(Inner inner) implements Content {
    @Override
    public boolean put(
        RecordBuilder record, ElementGroup.Builder<?> group, @Nullable TokenRow row) {
      return record.putGroup(inner, group, row);
    }
  }

  private record Members(Inner inner) implements Content {
    @Override
    public boolean put(
        RecordBuilder record, ElementGroup.Builder<?> group, @Nullable TokenRow row) {
      return record.putMembers(inner, group, row);
    }
  }

  /** A group or a list inside the group; a list of texts has a source and no plan. */
  record Inner(ElementSlot slot, int member, @Nullable GroupPlan plan, @Nullable Source source) {
    /** All columns that say something of it. */
    List<Column> columns() {
      return plan != null ? plan.columns() : source == null ? List.of() : List.of(source.column());
    }
  }

  private final GroupType type;
  private final int member;
  private final List<Leaf> leaves = new ArrayList<>();
  private final List<Inner> groups = new ArrayList<>();
  private final List<Inner> lists = new ArrayList<>();
  private final RecentGroups recent = new RecentGroups();
  private List<Column> columns = List.of();
  private List<Content> single = List.of();
  private List<Content> contents = List.of();

  private GroupPlan(GroupType type, int member) {
    this.type = type;
    this.member = member;
  }

  /** What columns make of a resource. */
  static GroupPlan of(List<Column> columns) {
    GroupPlan plan = new GroupPlan(InformationResource.GROUP, -1);
    for (Column column : columns) {
      if (column.is(ColumnMeaning.Kind.ELEMENT)) {
        plan.add(column);
      }
    }
    plan.finish();
    return plan;
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

  private void add(Column column) {
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
    return columns;
  }

  /** What it made lately; a plan is always used with the words of one dialect. */
  RecentGroups recent() {
    return recent;
  }

  /** What stands once in the group: texts and groups. */
  List<Content> single() {
    return single;
  }

  /** All that the group is made of. */
  List<Content> contents() {
    return contents;
  }

  private void finish() {
    List<Content> made = new ArrayList<>(leaves);
    groups.forEach(inner -> made.add(new Group(inner)));
    single = List.copyOf(made);
    lists.forEach(inner -> made.add(new Members(inner)));
    contents = List.copyOf(made);
    Set<Column> all = new LinkedHashSet<>();
    leaves.forEach(leaf -> all.add(leaf.source().column()));
    for (List<Inner> among : List.of(groups, lists)) {
      for (Inner inner : among) {
        if (inner.plan() != null) {
          inner.plan().finish();
        }
        all.addAll(inner.columns());
      }
    }
    columns = List.copyOf(all);
  }
}
