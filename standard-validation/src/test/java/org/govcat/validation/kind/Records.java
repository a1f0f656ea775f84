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

  /**
   * Paths and values of a record that the 2017 guide finds nothing in, with changes: a further
   * value, another one, or none where the value is empty.
   */
  public static String[] lawful(String... changes) {
    List<String> values =
        new ArrayList<>(
            List.of(
                "code", "307004010100/000001",
                "title", "婚姻登记信息",
                "classification.type.code", "3",
                "classification.type.name", "部门信息资源",
                "classification.division", "07",
                "classification.section", "004",
                "classification.subsections[0]", "0101",
                "classification.subsections[1]", "00",
                "provider.name", "清华大学",
                "provider.department", "信息化技术中心",
                "provider.creditCode", "12100000400000624D",
                "summary", "记录婚姻登记的当事人、登记机关和登记日期，用于跨部门核验。",
                "formats[0].category", "数据库",
                "formats[0].type", "oracle",
                "items[0].name", "登记机关",
                "items[0].dataType", "C",
                "items[0].length", "200",
                "items[1].name", "登记日期",
                "items[1].dataType", "D",
                "sharing.type", "2",
                "sharing.condition", "用于业务协同，限民政业务部门",
                "sharing.methods[0].category", "共享平台方式",
                "sharing.methods[0].type", "接口",
                "opening.open", "0",
                "updateFrequency", "每日",
                "publicationDate", "2017-11-09"));
    for (int i = 0; i < changes.length; i += 2) {
      int at = values.indexOf(changes[i]);
      if (at < 0) {
        values.add(changes[i]);
        values.add(changes[i + 1]);
      } else if (changes[i + 1].isEmpty()) {
        values.remove(at);
        values.remove(at);
      } else {
        values.set(at + 1, changes[i + 1]);
      }
    }
    return values.toArray(String[]::new);
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
