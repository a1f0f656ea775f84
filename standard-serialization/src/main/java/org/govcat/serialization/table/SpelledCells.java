package org.govcat.serialization.table;

import java.util.List;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementSlot;
import org.govcat.model.ExtensionValue;
import org.govcat.model.InformationResource;
import org.govcat.serialization.dialect.Wording;
import org.jspecify.annotations.Nullable;

/** What a resource says in the columns of a dialect, in its words. */
final class SpelledCells {
  private final InformationResource resource;
  private final Wording wording;

  SpelledCells(InformationResource resource, Wording wording) {
    this.resource = resource;
    this.wording = wording;
  }

  /** What the cell of a column says in a row from 0, or null. */
  @Nullable String cell(Column column, int row) {
    ColumnMeaning meaning = column.meaning();
    String text = null;
    if (meaning != null && meaning.kind() == ColumnMeaning.Kind.EXTENSION) {
      ExtensionValue value = resource.extensions().values().get(meaning.id());
      text = value == null || row > 0 ? null : value.spelling();
    } else if (meaning != null && meaning.kind() == ColumnMeaning.Kind.ELEMENT) {
      text = element(meaning, row);
    }
    return text == null || text.isEmpty() ? null : FlatLayout.visible(text);
  }

  /** What elements say that stand once, one after the other in one text; or null. */
  @Nullable String together(List<List<ElementSlot>> elements) {
    StringBuilder text = new StringBuilder();
    for (List<ElementSlot> slots : elements) {
      Object value = resource;
      for (ElementSlot slot : slots) {
        value = value instanceof ElementGroup group ? group.value(slot) : null;
      }
      String said = value instanceof ElementGroup group ? leaves(group) : (String) value;
      if (said != null && !said.isEmpty()) {
        text.append(text.isEmpty() ? "" : "；").append(said);
      }
    }
    return text.isEmpty() ? null : FlatLayout.visible(text.toString());
  }

  private static String leaves(ElementGroup group) {
    StringBuilder text = new StringBuilder();
    for (ElementSlot slot : group.groupType().slots()) {
      text.append(group.value(slot) instanceof String leaf ? leaf : "");
    }
    return text.toString();
  }

  private @Nullable String element(ColumnMeaning meaning, int row) {
    ElementGroup group = resource;
    Object value = null;
    boolean inList = false;
    List<ElementSlot> slots = meaning.slots();
    for (int i = 0; i < slots.size(); i++) {
      value = group.value(slots.get(i));
      if (value instanceof List<?> list) {
        boolean fixed = meaning.member() >= 0;
        int at = inList ? 0 : fixed ? meaning.member() : row;
        inList = true;
        value = at < list.size() && (!fixed || row == 0) ? list.get(at) : null;
      }
      if (i + 1 < slots.size()) {
        if (!(value instanceof ElementGroup inside)) {
          return null;
        }
        group = inside;
      }
    }
    if (row > 0 && !inList) {
      return null;
    }
    return value instanceof ElementGroup said
        ? joined(said, meaning)
        : value instanceof String text
            ? wording.of(meaning.id(), text, group, meaning.values())
            : null;
  }

  /** Two things in one cell: {@code 3.部门信息资源}. */
  private static @Nullable String joined(ElementGroup said, ColumnMeaning meaning) {
    ColumnMeaning.Split split = meaning.split();
    ElementSlot bare = said.groupType().bare();
    if (split == null) {
      return bare == null ? null : said.text(bare);
    }
    String first = said.text(split.into().get(0));
    String second = said.text(split.into().get(1));
    if (first == null || second == null) {
      String alone = said.text(split.alone());
      return alone == null ? second : alone;
    }
    return first + split.separator().charAt(0) + second;
  }
}
