package org.govcat.serialization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.govcat.finding.ElementPath;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementSlot;
import org.govcat.model.ExtensionValue;
import org.govcat.model.GroupType;
import org.govcat.serialization.json.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * An element about which two records differ: members of lists are compared place by place.
 *
 * @param path the element
 * @param before what the first record says, or null
 * @param after what the second record says, or null
 */
record Difference(ElementPath path, @Nullable String before, @Nullable String after) {
  private static final String EXTENSIONS = "extensions";

  /** All elements about which two groups of one kind differ. */
  static List<Difference> between(ElementGroup before, ElementGroup after) {
    List<Difference> found = new ArrayList<>();
    group(ElementPath.RECORD, before.groupType(), before, after, found);
    return found;
  }

  private static void group(
      ElementPath path,
      GroupType type,
      @Nullable ElementGroup before,
      @Nullable ElementGroup after,
      List<Difference> found) {
    int until = found.size();
    for (ElementSlot slot : type.slots()) {
      value(path.then(slot.name()), slot, value(before, slot), value(after, slot), found);
    }
    extensions(path, before, after, found);
    boolean alike = found.size() == until;
    if (alike && !Objects.equals(before, after)) {
      found.add(new Difference(path, text(before), text(after)));
    }
  }

  /** What a group says of an element, be it of the right shape or not. */
  private static @Nullable Object value(@Nullable ElementGroup group, ElementSlot slot) {
    if (group == null) {
      return null;
    }
    Object value = group.value(slot);
    return value == null ? group.extensions().misshapen().get(slot.name()) : value;
  }

  private static void value(
      ElementPath path,
      ElementSlot slot,
      @Nullable Object before,
      @Nullable Object after,
      List<Difference> found) {
    if (Objects.equals(before, after)) {
      return;
    }
    GroupType type = slot.group();
    boolean groups =
        type != null
            && (before == null || before instanceof ElementGroup)
            && (after == null || after instanceof ElementGroup);
    boolean lists =
        (before == null || before instanceof List<?>)
            && (after == null || after instanceof List<?>);
    if (groups && type != null) {
      group(path, type, (ElementGroup) before, (ElementGroup) after, found);
    } else if (lists) {
      list(path, type, members(before), members(after), found);
    } else {
      found.add(new Difference(path, text(before), text(after)));
    }
  }

  private static List<?> members(@Nullable Object list) {
    return list instanceof List<?> members ? members : List.of();
  }

  private static void list(
      ElementPath path,
      @Nullable GroupType type,
      List<?> before,
      List<?> after,
      List<Difference> found) {
    for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
      Object was = i < before.size() ? before.get(i) : null;
      Object is = i < after.size() ? after.get(i) : null;
      if (Objects.equals(was, is)) {
        continue;
      }
      if (type == null) {
        found.add(new Difference(path.at(i), text(was), text(is)));
      } else {
        group(path.at(i), type, (ElementGroup) was, (ElementGroup) is, found);
      }
    }
  }

  private static void extensions(
      ElementPath path,
      @Nullable ElementGroup before,
      @Nullable ElementGroup after,
      List<Difference> found) {
    Map<String, ExtensionValue> was = values(before);
    Map<String, ExtensionValue> is = values(after);
    Set<String> names = new LinkedHashSet<>(was.keySet());
    names.addAll(is.keySet());
    for (String name : names) {
      if (!Objects.equals(was.get(name), is.get(name))) {
        ElementPath place = path.then(EXTENSIONS).then(name);
        found.add(new Difference(place, text(was.get(name)), text(is.get(name))));
      }
    }
  }

  private static Map<String, ExtensionValue> values(@Nullable ElementGroup group) {
    return group == null ? Map.of() : new LinkedHashMap<>(group.extensions().values());
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : JsonText.of(value);
  }
}
