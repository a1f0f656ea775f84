package org.govcat.conformance.bench;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.govcat.finding.RuleId;
import org.govcat.model.InformationResource;
import org.govcat.standard.CodeList;
import org.govcat.standard.Example;
import org.govcat.standard.LocalizedText;
import org.govcat.standard.Standard;
import org.jspecify.annotations.Nullable;

/** Walks every part of a standard and makes standards in which that part alone is another. */
final class DefinitionParts {
  private final BiConsumer<String, Standard> visitor;

  private DefinitionParts(BiConsumer<String, Standard> visitor) {
    this.visitor = visitor;
  }

  /**
   * Visits a standard for each part.
   *
   * @param visitor takes where the part stands, such as {@code
   *     Element.obligation.Obligation.level}, and the standard that says something else there
   */
  static void each(Standard standard, BiConsumer<String, Standard> visitor) {
    new DefinitionParts(visitor).walk("", standard, changed -> (Standard) changed);
  }

  /** What a class is made of, in the order of its longest constructor. */
  private static List<Field> fields(Class<?> type) {
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents()).map(each -> field(type, each)).toList();
    }
    List<String> derived = List.of("rules", "exact", "concepts", "spellings", "set");
    return Arrays.stream(type.getDeclaredFields())
        .filter(each -> !Modifier.isStatic(each.getModifiers()))
        .filter(each -> !derived.contains(each.getName()))
        .toList();
  }

  private static Field field(Class<?> type, RecordComponent component) {
    try {
      return type.getDeclaredField(component.getName());
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  private void walk(String place, Object whole, Function<Object, Standard> rebuilt) {
    List<Field> fields = fields(whole.getClass());
    for (int i = 0; i < fields.size(); i++) {
      int index = i;
      Field field = fields.get(i);
      field.setAccessible(true);
      Object part = get(field, whole);
      String here = place + whole.getClass().getSimpleName() + "." + field.getName();
      Function<Object, Standard> with =
          changed -> rebuilt.apply(made(whole, fields, index, changed));
      if (whole instanceof Standard standard && field.getName().equals("examples")) {
        examples(standard, field.getType(), with);
      } else {
        part(here, field, part, with);
      }
    }
  }

  /** Examples are read when they are asked for; here they are there already. */
  private void examples(Standard standard, Class<?> type, Function<Object, Standard> with) {
    List<Example> all = standard.examples();
    for (int i = 0; i < all.size(); i++) {
      int index = i;
      walk("", all.get(i), changed -> with.apply(source(type, replaced(all, index, changed))));
    }
    visitor.accept("Standard.examples", with.apply(source(type, fewer(all))));
  }

  private static Object source(Class<?> type, Object examples) {
    return Proxy.newProxyInstance(
        type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> examples);
  }

  private void part(
      String here, Field field, @Nullable Object part, Function<Object, Standard> with) {
    String within = here.endsWith("clause") || here.contains("also") ? here + "." : "";
    if (part instanceof List<?> list && !list.isEmpty() && isOwn(list.get(0))) {
      for (int i = 0; i < list.size(); i++) {
        int index = i;
        walk(within, list.get(i), changed -> with.apply(replaced(list, index, changed)));
      }
    } else if (part instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> {
            if (isOwn(value)) {
              walk(within, value, changed -> with.apply(replaced(map, key, changed)));
            }
          });
    } else if (part != null && isOwn(part)) {
      walk(within, part, with);
    }
    Object changed = isEmptyOfTexts(field, part) ? one(part) : another(field.getType(), part);
    if (changed != null && !changed.equals(part)) {
      visitor.accept(here, with.apply(changed));
    }
  }

  private static boolean isOwn(Object value) {
    Class<?> type = value.getClass();
    boolean definition =
        type.getPackageName().equals("org.govcat.standard") && type != LocalizedText.class;
    return definition && !type.isEnum() && (type.isRecord() || type == CodeList.class);
  }

  private static Object made(Object whole, List<Field> fields, int index, Object changed) {
    Object[] values = new Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = i == index ? changed : get(fields.get(i), whole);
    }
    if (whole instanceof Standard) {
      values[1] = new ArrayList<>(((Map<?, ?>) values[1]).values());
    }
    Constructor<?> constructor =
        Arrays.stream(whole.getClass().getDeclaredConstructors())
            .filter(each -> each.getParameterCount() == values.length)
            .findFirst()
            .orElseThrow();
    try {
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(whole.getClass() + " cannot be made", e);
    }
  }

  private static Object get(Field field, Object whole) {
    try {
      field.setAccessible(true);
      return field.get(whole);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Object> replaced(List<?> list, int index, Object changed) {
    List<Object> all = new ArrayList<>(list);
    all.set(index, changed);
    return all;
  }

  private static Map<Object, Object> replaced(Map<?, ?> map, Object key, Object changed) {
    Map<Object, Object> all = new LinkedHashMap<>(map);
    all.put(key, changed);
    return all;
  }

  /** Another value of the same type, or null where none can be made of this one. */
  private static @Nullable Object another(Class<?> type, @Nullable Object value) {
    if (value instanceof String text) {
      return text + "x";
    }
    if (value == null) {
      return type == String.class ? "x" : type == LocalDate.class ? LocalDate.of(2030, 1, 1) : null;
    }
    if (value instanceof Boolean flag) {
      return !flag;
    }
    if (value instanceof Integer number) {
      return number == Integer.MAX_VALUE ? 9 : number + 1;
    }
    if (value instanceof OptionalInt number) {
      return OptionalInt.of(number.orElse(6) + 1);
    }
    if (value instanceof Enum<?> constant) {
      Object[] all = constant.getDeclaringClass().getEnumConstants();
      return all[(constant.ordinal() + 1) % all.length];
    }
    if (value instanceof LocalDate day) {
      return day.plusDays(1);
    }
    if (value instanceof LocalizedText text) {
      return new LocalizedText(text.zh() + "x", text.en());
    }
    if (value instanceof RuleId id) {
      return new RuleId(id.value() + "x");
    }
    if (value instanceof InformationResource) {
      return InformationResource.builder().title("x").build();
    }
    if (value instanceof List<?> list
        && list.size() == 1
        && list.get(0) instanceof InformationResource) {
      return List.of(InformationResource.builder().title("x").build());
    }
    return value instanceof Collection<?> || value instanceof Map<?, ?> ? fewer(value) : null;
  }

  private static boolean isEmptyOfTexts(Field field, @Nullable Object value) {
    return value instanceof Collection<?> several
        && several.isEmpty()
        && field.getGenericType().getTypeName().endsWith("<java.lang.String>");
  }

  private static Object one(@Nullable Object empty) {
    return empty instanceof Set<?> ? Set.of("x") : List.of("x");
  }

  private static Object fewer(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> all = new LinkedHashMap<>(map);
      map.keySet().stream().max(Comparator.comparing(Object::toString)).ifPresent(all::remove);
      return all;
    }
    if (value instanceof Set<?> set) {
      Set<Object> all = new LinkedHashSet<>(set);
      set.stream().reduce((a, b) -> b).ifPresent(all::remove);
      return all;
    }
    List<Object> all = new ArrayList<>((List<?>) value);
    if (!all.isEmpty()) {
      all.remove(all.size() - 1);
    }
    return all;
  }
}
