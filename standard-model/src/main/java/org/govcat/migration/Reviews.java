package org.govcat.migration;

import java.util.List;
import java.util.Objects;
import org.govcat.finding.ElementPath;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementKind;
import org.govcat.model.ElementSlot;
import org.govcat.model.ElementTable;
import org.govcat.standard.MigrationPlan;
import org.govcat.standard.MigrationPlan.Review;
import org.govcat.standard.Standard;
import org.jspecify.annotations.Nullable;

/** Tells what a person has to fill in or to decide in a record that has been migrated. */
final class Reviews {
  private final List<Review> reviews;
  private final Meanings meanings;

  Reviews(MigrationPlan plan, Standard to, String towards) {
    this.reviews = plan.reviews().stream().filter(review -> review.to().equals(towards)).toList();
    this.meanings = new Meanings(to);
  }

  void tell(@Nullable ElementGroup header, ElementGroup resource, Account account) {
    for (Review review : reviews) {
      for (String element : review.elements()) {
        List<ElementSlot> slots =
            Objects.requireNonNull(ElementTable.slots(element), "checked when the plan was read");
        if (slots.size() > 1 && slots.get(0).kind() == ElementKind.GROUPS) {
          inMembers(review, resource, slots, account);
        } else if (holds(review, resource, resource, "")
            && says(header, resource, slots) != review.absent()) {
          account.person(review.id(), path(ElementPath.RECORD, slots), review.clause());
        }
      }
    }
  }

  private void inMembers(
      Review review, ElementGroup resource, List<ElementSlot> slots, Account account) {
    ElementSlot list = slots.get(0);
    List<ElementSlot> inner = slots.subList(1, slots.size());
    List<ElementGroup> members = resource.groups(list);
    for (int i = 0; i < members.size(); i++) {
      ElementGroup member = members.get(i);
      boolean there = meanings.saysSomething(Places.value(member, inner));
      if (there != review.absent() && holds(review, resource, member, list.name() + ".")) {
        ElementPath path = path(ElementPath.RECORD.then(list.name(), i), inner);
        account.person(review.id(), path, review.clause());
      }
    }
  }

  /** Whether the conditions hold; those on elements of the member are asked of the member. */
  private boolean holds(Review review, ElementGroup resource, ElementGroup member, String prefix) {
    return meanings.hold(
        review.when(),
        element -> {
          boolean own = !prefix.isEmpty() && element.startsWith(prefix);
          ElementGroup group = own ? member : resource;
          String id = own ? element.substring(prefix.length()) : element;
          List<ElementSlot> slots = ElementTable.slots(group.groupType(), id);
          return slots == null ? null : Places.text(group, slots);
        });
  }

  /** Whether the record says something there, or the header for all records. */
  private boolean says(
      @Nullable ElementGroup header, ElementGroup resource, List<ElementSlot> slots) {
    if (meanings.saysSomething(Places.value(resource, slots))
        || Places.isMisshapen(resource, slots)) {
      return true;
    }
    ElementSlot first = header == null ? null : header.groupType().slot(slots.get(0).name());
    boolean shared = first != null && first.group() != null && resource.value(slots.get(0)) == null;
    if (header == null || first == null || !shared) {
      return false;
    }
    Object value = header.value(first);
    List<ElementSlot> inner = slots.subList(1, slots.size());
    return inner.isEmpty()
        ? meanings.saysSomething(value)
        : value instanceof ElementGroup group && meanings.saysSomething(Places.value(group, inner));
  }

  private static ElementPath path(ElementPath start, List<ElementSlot> slots) {
    ElementPath path = start;
    for (ElementSlot slot : slots) {
      path = path.then(slot.name());
    }
    return path;
  }
}
