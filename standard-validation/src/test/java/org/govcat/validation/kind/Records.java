package org.govcat.validation.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.model.CatalogHeader;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementSlot;
import org.govcat.model.ExtensionValue;
import org.govcat.model.Extensions;
import org.govcat.model.GroupType;
import org.govcat.model.InformationResource;

/**
 * Records written as paths and values: {@code record("title", "婚姻登记信息", "items[0].name", "姓名")}. A
 * last step with {@code +} is an added element, one with {@code !} a value of the wrong shape.
 */
public final class Records {
  private record Value(String path, String text) {
    String first() {
      int end = path.indexOf('.');
      return end < 0 ? path : path.substring(0, end);
    }

    String name() {
      int index = first().indexOf('[');
      return index < 0 ? first() : first().substring(0, index);
    }

    int index() {
      int start = first().indexOf('[');
      return start < 0 ? -1 : Integer.parseInt(first().substring(start + 1, first().length() - 1));
    }

    boolean isLast() {
      return first().equals(path);
    }

    Value rest() {
      return new Value(path.substring(first().length() + 1), text);
    }
  }

  private Records() {}

  /** A record of paths and values. */
  public static InformationResource record(String... pathsAndValues) {
    return (InformationResource) group(InformationResource.GROUP, values(pathsAndValues));
  }

  /** A header of paths and values. */
  public static CatalogHeader header(String... pathsAndValues) {
    return (CatalogHeader) group(CatalogHeader.GROUP, values(pathsAndValues));
  }

  private static List<Value> values(String... pathsAndValues) {
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < pathsAndValues.length; i += 2) {
      values.add(new Value(pathsAndValues[i], pathsAndValues[i + 1]));
    }
    return values;
  }

  private static ElementGroup group(GroupType type, List<Value> values) {
    ElementGroup.Builder<?> builder = type.newBuilder();
    Map<String, ExtensionValue> added = new LinkedHashMap<>();
    Map<String, ExtensionValue> misshapen = new LinkedHashMap<>();
    Map<String, List<Value>> known = new LinkedHashMap<>();
    for (Value value : values) {
      switch (value.path().charAt(0)) {
        case '+' -> added.put(value.path().substring(1), new ExtensionValue.Text(value.text()));
        case '!' -> misshapen.put(value.path().substring(1), new ExtensionValue.Text(value.text()));
        default -> known.computeIfAbsent(value.name(), n -> new ArrayList<>()).add(value);
      }
    }
    known.forEach((name, given) -> builder.set(slot(type, name), content(slot(type, name), given)));
    return builder.extensions(Extensions.of(added, misshapen)).build();
  }

  private static ElementSlot slot(GroupType type, String name) {
    ElementSlot slot = type.slot(name);
    if (slot == null) {
      throw new IllegalArgumentException("no element " + name + " in " + type);
    }
    return slot;
  }

  private static Object content(ElementSlot slot, List<Value> values) {
    if (!slot.kind().isList()) {
      return one(slot, values);
    }
    List<Object> members = new ArrayList<>();
    values.stream()
        .map(Value::index)
        .distinct()
        .sorted()
        .forEach(i -> members.add(one(slot, values.stream().filter(v -> v.index() == i).toList())));
    return members;
  }

  private static Object one(ElementSlot slot, List<Value> values) {
    GroupType type = slot.group();
    Value first = values.get(0);
    if (type == null) {
      return first.text();
    }
    ElementSlot bare = type.bare();
    if (first.isLast()) {
      return bare == null || first.text().isEmpty()
          ? type.newBuilder().build()
          : type.newBuilder().set(bare, first.text()).build();
    }
    return group(type, values.stream().map(Value::rest).toList());
  }
}
