package org.govcat.migration;

import java.util.List;
import java.util.function.Function;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementSlot;
import org.govcat.model.ElementTable;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.Condition;
import org.govcat.standard.Standard;
import org.jspecify.annotations.Nullable;

/** What values mean under one standard: concepts, never codes. */
final class Meanings {
  private static final String NOT_SECRET = "not-secret";

  private final Standard standard;

  Meanings(Standard standard) {
    this.standard = standard;
  }

  /** Whether all conditions hold, each value given by the id of its element. */
  boolean hold(List<Condition> conditions, Function<String, @Nullable String> values) {
    for (Condition condition : conditions) {
      Code code = code(condition.element(), values.apply(condition.element()));
      if (code == null || condition.concepts().stream().noneMatch(code::means)) {
        return false;
      }
    }
    return true;
  }

  /** The entry that the value means, or null when it is absent or unknown. */
  @Nullable Code code(String element, @Nullable String value) {
    CodeList list = standard.codeListOf(element);
    return list == null || value == null ? null : list.find(value);
  }

  /** Whether the text says nothing (暂无, -). */
  boolean saysNothing(@Nullable String text) {
    return text == null || text.isBlank() || standard.placeholders().contains(text.strip());
  }

  /** Whether anything is said in the value: a text, a group or a list of either. */
  boolean saysSomething(@Nullable Object value) {
    if (value instanceof ElementGroup group) {
      return !group.extensions().isEmpty()
          || group.groupType().slots().stream().anyMatch(slot -> saysSomething(group.value(slot)));
    }
    if (value instanceof List<?> list) {
      return list.stream().anyMatch(this::saysSomething);
    }
    return value != null && !saysNothing(value.toString());
  }

  /** Whether the group is marked in any way but as not secret; an unknown mark counts as secret. */
  boolean isSecret(@Nullable ElementGroup group) {
    ElementSlot slot = group == null ? null : group.groupType().slot(ElementTable.SECRECY);
    if (group == null || slot == null) {
      return false;
    }
    String mark = group.text(slot);
    Code code = code(ElementTable.SECRECY, mark);
    return group.extensions().misshapen().containsKey(ElementTable.SECRECY)
        || !saysNothing(mark) && (code == null || !code.means(NOT_SECRET));
  }
}
