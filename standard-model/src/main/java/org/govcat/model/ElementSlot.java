package org.govcat.model;

import org.jspecify.annotations.Nullable;

/**
 * One row of a group's element table: where in the group the element stands.
 *
 * @param index position in the group, from 0; negative for what a profile added
 * @param name last part of the element id, the same in YAML, JSON, XML and findings
 * @param kind what the element holds
 * @param group the table of the group it holds, for {@link ElementKind#GROUP} and {@link
 *     ElementKind#GROUPS} only
 */
public record ElementSlot(int index, String name, ElementKind kind, @Nullable GroupType group) {

  private static final int ADDED = -1;

  /** Where a group holds the elements that a profile added to it. */
  static ElementSlot added() {
    return new ElementSlot(ADDED, ElementTable.ADDED, ElementKind.GROUP, GroupType.ADDED);
  }

  /** An element that a profile added; only the profile knows whether it is a text or a group. */
  static ElementSlot added(String name) {
    return new ElementSlot(ADDED, name, ElementKind.TEXT, GroupType.ADDED);
  }

  /** Whether it stands among what a profile added and not in the model. */
  public boolean isAdded() {
    return index < 0;
  }

  static ElementSlot text(int index, String name) {
    return new ElementSlot(index, name, ElementKind.TEXT, null);
  }

  static ElementSlot code(int index, String name) {
    return new ElementSlot(index, name, ElementKind.CODE, null);
  }

  static ElementSlot date(int index, String name) {
    return new ElementSlot(index, name, ElementKind.DATE, null);
  }

  static ElementSlot number(int index, String name) {
    return new ElementSlot(index, name, ElementKind.NUMBER, null);
  }

  static ElementSlot flag(int index, String name) {
    return new ElementSlot(index, name, ElementKind.FLAG, null);
  }

  static ElementSlot texts(int index, String name) {
    return new ElementSlot(index, name, ElementKind.TEXTS, null);
  }

  static ElementSlot group(int index, String name, GroupType group) {
    return new ElementSlot(index, name, ElementKind.GROUP, group);
  }

  static ElementSlot groups(int index, String name, GroupType group) {
    return new ElementSlot(index, name, ElementKind.GROUPS, group);
  }
}
