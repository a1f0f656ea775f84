package org.govcat.validation.kind;

import java.util.List;
import org.govcat.finding.ElementPath;
import org.govcat.model.CatalogHeader;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementKind;
import org.govcat.model.ElementSlot;
import org.govcat.model.ElementTable;
import org.govcat.model.InformationResource;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * Knows what must not be quoted (涉密属性). Whatever is given and does not mean "not secret" is secret:
 * an unknown word may be one we do not know.
 */
final class Secrecy {
  /** Name of the mark in every group that has one. */
  static final String ELEMENT = ElementTable.SECRECY;

  private static final String NOT_SECRET = "not-secret";

  private final @Nullable CodeList list;
  private final Absence absence;

  Secrecy(@Nullable CodeList list, Absence absence) {
    this.list = list;
    this.absence = absence;
  }

  /** Whether the record is secret, by itself or by its catalogue. */
  boolean isSecret(@Nullable CatalogHeader header, InformationResource resource) {
    return isSecret(resource) || header != null && isSecret(header);
  }

  /** Whether a group is marked secret; a group without such an element never is. */
  boolean isSecret(ElementGroup group) {
    ElementSlot slot = group.groupType().slot(ELEMENT);
    if (slot == null) {
      return false;
    }
    String text = group.text(slot);
    if (text == null) {
      return Site.isMisshapen(group, slot);
    }
    return !absence.saysNothing(text) && !meansNotSecret(text);
  }

  /** Whether the member of a list in which the path leads is marked secret. */
  boolean isSecret(InformationResource resource, ElementPath path) {
    if (path.steps().isEmpty()) {
      return false;
    }
    ElementPath.Step first = path.steps().get(0);
    ElementSlot slot = resource.groupType().slot(first.name());
    if (slot == null || slot.kind() != ElementKind.GROUPS || first.index() < 0) {
      return false;
    }
    List<? extends ElementGroup> members = resource.groups(slot);
    return first.index() < members.size() && isSecret(members.get(first.index()));
  }

  /** Whether the path leads to a mark. */
  static boolean isMark(ElementPath path) {
    int steps = path.steps().size();
    return steps > 0 && path.steps().get(steps - 1).name().equals(ELEMENT);
  }

  /** The mark of a group, or null. */
  @Nullable String of(ElementGroup group) {
    ElementSlot slot = group.groupType().slot(ELEMENT);
    return slot == null ? null : group.text(slot);
  }

  private boolean meansNotSecret(String text) {
    Code code = list == null ? null : list.find(text);
    return code != null && code.means(NOT_SECRET);
  }
}
