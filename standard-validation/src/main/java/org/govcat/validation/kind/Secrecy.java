package org.govcat.validation.kind;

import org.govcat.model.CatalogHeader;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementSlot;
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
  static final String ELEMENT = "secrecy";

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
