package org.govcat.serialization.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementKind;
import org.govcat.model.ElementSlot;
import org.govcat.model.ExtensionValue;
import org.govcat.model.Extensions;
import org.govcat.model.GroupType;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what stands in columns without an element. What all rows agree on belongs to the resource;
 * what differs belongs to the items of the rows, or is a list where there are no items.
 */
final class ExtensionColumns {
  private final Map<String, ExtensionValue> values = new LinkedHashMap<>();
  private final Map<ElementSlot, Map<String, ExtensionValue>> ofGroups = new LinkedHashMap<>();

  ExtensionColumns(
      List<RowBlock> blocks,
      ElementGroup.Builder<?> resource,
      Map<String, List<RecordBuilder.Origin>> origins) {
    List<RecordBuilder.Origin> itemRows = origins.getOrDefault(SheetHeader.ITEMS, List.of());
    Map<Integer, Map<String, ExtensionValue>> ofItems = new LinkedHashMap<>();
    for (RowBlock block : blocks) {
      for (Column column : block.header().unknown()) {
        read(block, column, itemRows, ofItems);
      }
    }
    if (!ofItems.isEmpty()) {
      addToItems(resource, ofItems);
    }
    addToGroups(resource, ofGroups);
  }

  private void read(
      RowBlock block,
      Column column,
      List<RecordBuilder.Origin> itemRows,
      Map<Integer, Map<String, ExtensionValue>> ofItems) {
    String first = block.text(column);
    if (first == null) {
      return;
    }
    String name = column.meaning() == null ? column.caption() : column.meaning().id();
    ElementSlot group = group(column);
    if (group != null && group.kind() == ElementKind.GROUP && agree(block, column, first)) {
      ofGroups
          .computeIfAbsent(group, slot -> new LinkedHashMap<>())
          .put(name, new ExtensionValue.Text(first));
      return;
    }
    if (group == null && agree(block, column, first)) {
      keep(name, new ExtensionValue.Text(first));
      return;
    }
    Set<TableRow> taken = new LinkedHashSet<>();
    for (int i = 0; i < itemRows.size(); i++) {
      TableRow row = itemRows.get(i).row();
      String text = row.text(column.index());
      if (itemRows.get(i).block() == block && text != null) {
        ofItems
            .computeIfAbsent(i, item -> new LinkedHashMap<>())
            .put(name, new ExtensionValue.Text(text));
        taken.add(row);
      }
    }
    List<ExtensionValue> left = new ArrayList<>();
    for (TableRow row : block.rows()) {
      String text = row.text(column.index());
      if (text != null && !taken.contains(row)) {
        left.add(new ExtensionValue.Text(text));
      }
    }
    if (!left.isEmpty()) {
      keep(name, left.size() == 1 ? left.get(0) : new ExtensionValue.Sequence(left));
    }
  }

  /** The group to which a column belongs that a profile added, or null for the resource. */
  private static @Nullable ElementSlot group(Column column) {
    ColumnMeaning meaning = column.meaning();
    return meaning == null || meaning.slots().isEmpty() ? null : meaning.slots().get(0);
  }

  private static void addToGroups(
      ElementGroup.Builder<?> resource, Map<ElementSlot, Map<String, ExtensionValue>> ofGroups) {
    ofGroups.forEach(
        (slot, members) -> {
          GroupType type = slot.group();
          if (type != null) {
            ElementGroup.Builder<?> builder = type.newBuilder();
            if (resource.value(slot) instanceof ElementGroup there) {
              builder.from(there);
            }
            resource.set(slot, builder.extensions(Extensions.of(members)).build());
          }
        });
  }

  private static boolean agree(RowBlock block, Column column, String first) {
    for (TableRow row : block.rows()) {
      String text = row.text(column.index());
      if (text != null && !text.equals(first)) {
        return false;
      }
    }
    return true;
  }

  private void keep(String name, ExtensionValue value) {
    String free = name;
    for (int i = 2; values.putIfAbsent(free, value) != null; i++) {
      free = name + '#' + i;
    }
  }

  private static void addToItems(
      ElementGroup.Builder<?> resource, Map<Integer, Map<String, ExtensionValue>> ofItems) {
    ElementSlot slot = resource.groupType().slot(SheetHeader.ITEMS);
    if (slot == null || !(resource.value(slot) instanceof List<?> items)) {
      return;
    }
    List<Object> changed = new ArrayList<>(items);
    ofItems.forEach(
        (index, members) -> {
          if (changed.get(index) instanceof ElementGroup item) {
            ElementGroup.Builder<?> builder = item.groupType().newBuilder().from(item);
            changed.set(index, builder.extensions(Extensions.of(members)).build());
          }
        });
    resource.set(slot, changed);
  }

  Extensions extensions() {
    return Extensions.of(values);
  }
}
