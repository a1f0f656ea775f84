package org.govcat.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.govcat.finding.ElementPath;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementKind;
import org.govcat.model.ElementSlot;
import org.govcat.model.ElementTable;
import org.govcat.model.GroupType;
import org.govcat.standard.Condition;
import org.govcat.standard.Element;
import org.govcat.standard.MigrationPlan;
import org.govcat.standard.MigrationPlan.Slot;
import org.govcat.standard.Standard;
import org.jspecify.annotations.Nullable;

/**
 * Takes fields with several meanings to the fields that their conditions name, and back (字段复用), in
 * the resource and in each of its items. A text is moved or written behind another, and never cut.
 */
final class Slots {
  /** What follows the id of a step in a loss: a field went into the slot, or several did. */
  static final String MOVED = "/moved";

  static final String JOINED = "/joined";

  private final MigrationPlan plan;
  private final boolean forward;
  private final Standard detailed;
  private final Meanings meanings;

  Slots(MigrationPlan plan, Standard from, Standard to, boolean forward) {
    this.plan = plan;
    this.forward = forward;
    this.detailed = forward ? to : from;
    this.meanings = new Meanings(from);
  }

  /** The record with its slots in their places. */
  ElementGroup apply(ElementGroup resource, Account account) {
    ElementGroup changed = resource;
    for (ElementSlot slot : resource.groupType().slots()) {
      GroupType members = slot.kind() == ElementKind.GROUPS ? slot.group() : null;
      if (members != null && holdsSlot(members) && !resource.groups(slot).isEmpty()) {
        List<ElementGroup> moved = new ArrayList<>();
        for (ElementGroup member : resource.groups(slot)) {
          ElementPath path = ElementPath.RECORD.then(slot.name(), moved.size());
          moved.add(one(member, resource, path, account));
        }
        changed = Places.set(changed, slot, moved);
      }
    }
    return one(changed, resource, ElementPath.RECORD, account);
  }

  private boolean holdsSlot(GroupType members) {
    return plan.slots().stream().anyMatch(slot -> ElementTable.slots(members, slot.slot()) != null);
  }

  /** One group; what it does not say itself about a condition the resource says for it. */
  private ElementGroup one(
      ElementGroup group, ElementGroup resource, ElementPath path, Account account) {
    ElementGroup changed = group;
    boolean decided = false;
    for (Slot slot : plan.slots()) {
      boolean holds = meanings.hold(slot.when(), element -> effective(group, resource, element));
      if (holds) {
        changed = new Move(slot, changed, path, account).made();
      }
      decided |= holds || isKnown(slot, group, resource);
    }
    if (!decided && forward) {
      undecided(group, path, account);
    }
    return changed;
  }

  private static @Nullable String effective(
      ElementGroup group, ElementGroup resource, String element) {
    String own = Places.text(group, slots(group, element));
    return own == null && !Places.isMisshapen(group, slots(group, element))
        ? Places.text(resource, slots(resource, element))
        : own;
  }

  private boolean isKnown(Slot slot, ElementGroup group, ElementGroup resource) {
    for (Condition condition : slot.when()) {
      String element = condition.element();
      if (meanings.code(element, effective(group, resource, element)) == null) {
        return false;
      }
    }
    return true;
  }

  private void undecided(ElementGroup group, ElementPath path, Account account) {
    List<String> told = new ArrayList<>();
    for (Slot slot : plan.slots()) {
      if (!told.contains(slot.slot()) && text(group, slot.slot()) != null) {
        told.add(slot.slot());
        account.person("undecided", to(path, slot.slot()), slot.clause());
      }
    }
  }

  private static List<ElementSlot> slots(ElementGroup group, String element) {
    return Objects.requireNonNull(ElementTable.slots(group.groupType(), element), element);
  }

  /** A text that says something, placeholders among them; null when blank or absent. */
  private static @Nullable String text(ElementGroup group, String element) {
    String text = Places.text(group, slots(group, element));
    return text == null || text.isBlank() ? null : text;
  }

  private static ElementPath to(ElementPath path, String element) {
    ElementPath end = path;
    for (String name : element.split("\\.", -1)) {
      end = end.then(name);
    }
    return end;
  }

  /** One step at one group. */
  private final class Move {
    private final Slot slot;
    private final ElementGroup group;
    private final ElementPath path;
    private final Account account;

    Move(Slot slot, ElementGroup group, ElementPath path, Account account) {
      this.slot = slot;
      this.group = group;
      this.path = path;
      this.account = account;
    }

    ElementGroup made() {
      String text = text(group, slot.slot());
      return forward ? toFields(text) : toSlot(text);
    }

    private ElementGroup toFields(@Nullable String text) {
      String takes = slot.takes();
      if (text == null) {
        return group;
      }
      if (text.equals(joined())) {
        return with(group, slot.slot(), null);
      }
      if (takes == null) {
        return group;
      }
      if (isOccupied(takes)) {
        occupied();
        return group;
      }
      return with(with(group, takes, text), slot.slot(), null);
    }

    private ElementGroup toSlot(@Nullable String text) {
      List<String> filled = filled();
      if (filled.isEmpty()) {
        return group;
      }
      if (text != null || Places.isMisshapen(group, slots(group, slot.slot()))) {
        if (!Objects.equals(text, joined())) {
          occupied();
        }
        return group;
      }
      String takes = slot.takes();
      if (takes != null && filled.equals(List.of(takes)) && isAlone(takes)) {
        account.moved(slot.id() + MOVED, to(path, takes), to(path, slot.slot()), slot.clause());
        return with(with(group, takes, null), slot.slot(), text(group, takes));
      }
      for (String field : filled) {
        account.moved(slot.id() + JOINED, to(path, field), to(path, slot.slot()), slot.clause());
      }
      return with(group, slot.slot(), joined());
    }

    private void occupied() {
      account.person("occupied", to(path, slot.slot()), slot.clause());
    }

    private List<String> filled() {
      return slot.fields().stream().filter(field -> text(group, field) != null).toList();
    }

    /** The fields one behind the other, each with its name; null when none is filled in. */
    private @Nullable String joined() {
      List<String> parts = new ArrayList<>();
      for (String field : filled()) {
        Element element = detailed.element(field);
        String name = element == null ? field : element.label().zh();
        parts.add(name + "：" + text(group, field));
      }
      return parts.isEmpty() ? null : String.join("；", parts);
    }

    /** Whether anything stands in the field or in the group that it is part of. */
    private boolean isOccupied(String field) {
      List<ElementSlot> slots = slots(group, field);
      List<ElementSlot> around = slots.subList(0, Math.max(1, slots.size() - 1));
      return Places.value(group, around) != null || Places.isMisshapen(group, slots);
    }

    /** Whether the group that the field is part of says nothing else. */
    private boolean isAlone(String field) {
      List<ElementSlot> slots = slots(group, field);
      ElementGroup without = with(group, field, null);
      return Places.value(without, slots.subList(0, slots.size() - 1)) == null;
    }

    private static ElementGroup with(ElementGroup group, String element, @Nullable String text) {
      return Places.with(group, slots(group, element), text);
    }
  }
}
