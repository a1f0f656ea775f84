package org.govcat.validation.kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementSlot;
import org.govcat.model.ElementTable;
import org.govcat.model.GroupType;
import org.jspecify.annotations.Nullable;

/**
 * Where an element stands, compiled from its id. Lists on the way are walked; a group that may be
 * written as one plain text (a level of the classification) gives that text. Immutable.
 */
final class Site {
  private static final String NAME = "name";

  private final String id;
  private final ElementSlot[] slots;
  private final @Nullable ElementSlot bare;
  private final @Nullable ElementSlot spoken;

  private Site(String id, List<ElementSlot> slots, boolean coded) {
    this.id = id;
    this.slots = slots.toArray(ElementSlot[]::new);
    GroupType group = last().group();
    this.bare = group == null ? null : group.bare();
    this.spoken = coded && bare != null && group != null ? group.slot(NAME) : null;
  }

  /**
   * The site of an element of a resource.
   *
   * @throws IllegalArgumentException when the model has no such element
   */
  static Site of(String id) {
    return of(id, false);
  }

  /**
   * The site of an element with a code list: where it is a group that gives no code, its name
   * speaks (部门信息资源 for 3).
   *
   * @throws IllegalArgumentException when the model has no such element
   */
  static Site ofCoded(String id) {
    return of(id, true);
  }

  private static Site of(String id, boolean coded) {
    List<ElementSlot> slots = ElementTable.slots(id);
    if (slots == null) {
      throw new IllegalArgumentException("the model has no element " + id);
    }
    return new Site(id, slots, coded);
  }

  /** The sites of a rule's element and of those that it names beside it. */
  static List<Site> andAlso(Rule rule) {
    List<Site> sites = new ArrayList<>();
    sites.add(of(rule.element()));
    for (String id : rule.spec().parameters().list("also")) {
      sites.add(of(id));
    }
    return List.copyOf(sites);
  }

  /** The same element inside a member of a list, or null when members have none of that id. */
  static @Nullable Site within(GroupType member, String id) {
    List<ElementSlot> slots = ElementTable.slots(member, id);
    return slots == null ? null : new Site(id, slots, false);
  }

  String id() {
    return id;
  }

  int depth() {
    return slots.length;
  }

  ElementSlot slot(int depth) {
    return slots[depth];
  }

  /** The last slot of the path. */
  ElementSlot last() {
    return slots[slots.length - 1];
  }

  /** The slot in which the element's text stands. */
  ElementSlot leaf() {
    return bare == null ? last() : bare;
  }

  /** Whether both stand in the same group. */
  boolean isBeside(Site other) {
    return Arrays.equals(slots, 0, slots.length - 1, other.slots, 0, other.slots.length - 1);
  }

  /** Leads the judge to every text of the element that is there and says something. */
  void texts(Inspection inspection, TextJudge judge) {
    texts(inspection, inspection.resource(), 0, judge);
    inspection.leave(0);
  }

  private void texts(Inspection inspection, ElementGroup group, int depth, TextJudge judge) {
    ElementSlot slot = slots[depth];
    Object value = inspection.value(group, slot, depth);
    if (value == null) {
      return;
    }
    inspection.enter(depth, slot);
    if (isSingle(value)) {
      text(inspection, value, depth, judge);
      return;
    }
    List<?> list = (List<?>) value;
    for (int i = 0; i < list.size(); i++) {
      inspection.member(depth, i);
      text(inspection, list.get(i), depth, judge);
    }
  }

  private void text(Inspection inspection, Object value, int depth, TextJudge judge) {
    if (depth < slots.length - 1) {
      if (value instanceof ElementGroup group) {
        texts(inspection, group, depth + 1, judge);
      }
      return;
    }
    String text = text(inspection, value);
    if (text != null) {
      judge.judge(inspection, text);
    }
  }

  /** The text of what stands there, or null when it says nothing. */
  @Nullable String text(Inspection inspection, Object value) {
    String text = plain(inspection, value);
    return text == null || inspection.absence().isMissing(leaf(), text) ? null : text;
  }

  /**
   * Leads the judge to every place where the element stands or could stand. An absent group leads
   * on, an absent list has no members.
   *
   * @param silent groups on the way, by depth, whose own obligation speaks when they are empty
   */
  void places(Inspection inspection, BitSet silent, PlaceJudge judge) {
    places(inspection, inspection.resource(), 0, silent, judge);
    inspection.leave(0);
  }

  private void places(
      Inspection inspection,
      @Nullable ElementGroup group,
      int depth,
      BitSet silent,
      PlaceJudge judge) {
    ElementSlot slot = slots[depth];
    Object value = group == null ? null : inspection.value(group, slot, depth);
    boolean unreadable = value == null && group != null && isMisshapen(group, slot);
    inspection.enter(depth, slot);
    if (depth == slots.length - 1) {
      judge.judge(inspection, value, unreadable);
    } else if (unreadable
        || silent.get(depth) && !inspection.absence().hasContent(slot, value, false)) {
      return;
    } else if (value == null || isSingle(value)) {
      if (!slot.kind().isList() && !(value instanceof String)) {
        places(inspection, (ElementGroup) value, depth + 1, silent, judge);
      }
    } else {
      List<?> list = (List<?>) value;
      for (int i = 0; i < list.size(); i++) {
        inspection.member(depth, i);
        if (list.get(i) instanceof ElementGroup member) {
          places(inspection, member, depth + 1, silent, judge);
        }
      }
    }
  }

  /**
   * Gathers the element's texts that are there, as seen from the inspection's place: inside a list
   * that both paths share only the same member counts.
   */
  Reading read(Inspection inspection) {
    return readInto(inspection.reading(), inspection);
  }

  Reading readInto(Reading reading, Inspection inspection) {
    reading.clear();
    read(inspection, inspection.resource(), 0, true, reading);
    return reading;
  }

  /** The same inside one member of a list. */
  Reading readInto(Reading reading, Inspection inspection, ElementGroup member) {
    reading.clear();
    read(inspection, member, 0, false, reading);
    return reading;
  }

  private void read(
      Inspection inspection, ElementGroup group, int depth, boolean near, Reading reading) {
    ElementSlot slot = slots[depth];
    Object value = near ? inspection.effective(group, slot, depth) : group.value(slot);
    if (value == null) {
      reading.foundNothing(isMisshapen(group, slot));
      return;
    }
    if (isSingle(value)) {
      readOne(inspection, value, depth, near, reading);
      return;
    }
    List<?> list = (List<?>) value;
    if (near && inspection.isAt(depth, slot) && inspection.index(depth) >= 0) {
      readOne(inspection, list.get(inspection.index(depth)), depth, true, reading);
    } else {
      for (int i = 0; i < list.size(); i++) {
        readOne(inspection, list.get(i), depth, false, reading);
      }
    }
  }

  private void readOne(
      Inspection inspection, Object value, int depth, boolean near, Reading reading) {
    if (depth < slots.length - 1) {
      if (value instanceof ElementGroup group) {
        read(inspection, group, depth + 1, near, reading);
      } else {
        reading.foundNothing(true);
      }
      return;
    }
    reading.found(text(inspection, value), inspection.absence().hasContent(last(), value, true));
  }

  private @Nullable String plain(Inspection inspection, Object value) {
    if (value instanceof String text) {
      return text;
    }
    ElementGroup group = (ElementGroup) value;
    String text = bare == null ? null : group.text(bare);
    boolean silent = text == null || inspection.absence().saysNothing(text);
    return silent && spoken != null && !isMisshapen(group, leaf()) ? group.text(spoken) : text;
  }

  /**
   * Whether a value is a text or a group and not a list. Classes alone are asked for: that an
   * object is no {@code List} is what the JVM finds out most slowly.
   */
  static boolean isSingle(Object value) {
    return value instanceof String || value instanceof ElementGroup;
  }

  static boolean isMisshapen(ElementGroup group, ElementSlot slot) {
    return !group.extensions().isEmpty() && group.extensions().misshapen().containsKey(slot.name());
  }

  @Override
  public String toString() {
    return id;
  }
}
