package org.govcat.serialization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.govcat.model.CatalogHeader;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementSlot;
import org.govcat.model.ExtensionValue;
import org.govcat.model.Extensions;
import org.govcat.model.GroupType;
import org.govcat.model.InformationResource;

/**
 * Makes records of every kind by the element tables alone: whole, broken, with unknown content and
 * with values of the wrong shape. The same seed makes the same records.
 */
public final class RecordGenerator {
  private static final List<String> NUMBERS =
      List.of("0", "-1", "200", "10.50", "1e5", "-0", "1E+400", "0.1", "123456789012345678901234");

  private final Random random;
  private final NastyTexts texts;

  public RecordGenerator(long seed) {
    this.random = new Random(seed);
    this.texts = new NastyTexts(random);
  }

  public InformationResource resource() {
    return (InformationResource) group(InformationResource.GROUP, 0);
  }

  public CatalogHeader header() {
    return (CatalogHeader) group(CatalogHeader.GROUP, 0);
  }

  private ElementGroup group(GroupType type, int depth) {
    ElementGroup.Builder<?> builder = type.newBuilder();
    Map<String, ExtensionValue> misshapen = new LinkedHashMap<>();
    int fullness = 1 + random.nextInt(10);
    for (ElementSlot slot : type.slots()) {
      if (random.nextInt(10) >= fullness) {
        continue;
      }
      if (random.nextInt(60) == 0) {
        misshapen.put(slot.name(), misshapen(slot));
      } else {
        builder.set(slot, value(slot, depth));
      }
    }
    Map<String, ExtensionValue> unknown = random.nextInt(8) == 0 ? members(0) : Map.of();
    return builder.extensions(Extensions.of(unknown, misshapen)).build();
  }

  private Object value(ElementSlot slot, int depth) {
    return switch (slot.kind()) {
      case NUMBER -> oneOf(random.nextBoolean() ? NUMBERS : List.of("007", "见附件", "10,2", ""));
      case FLAG -> oneOf(List.of("true", "false", "TRUE", "是", "0", ""));
      case DATE -> oneOf(List.of("2017-11-09", "2017-02-30", "2017年11月10日", ""));
      case TEXT, CODE -> texts.next();
      case TEXTS -> list(() -> texts.next());
      case GROUP -> group(slot.group(), depth + 1);
      case GROUPS -> list(() -> group(slot.group(), depth + 1));
    };
  }

  private <T> List<T> list(Supplier<T> member) {
    List<T> members = new ArrayList<>();
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      members.add(member.get());
    }
    return members;
  }

  private ExtensionValue misshapen(ElementSlot slot) {
    while (true) {
      ExtensionValue value = extension(0);
      if (isMisshapen(slot, value)) {
        return value;
      }
    }
  }

  private static boolean isMisshapen(ElementSlot slot, ExtensionValue value) {
    if (saysNothing(value)) {
      return false;
    }
    boolean bare = slot.group() != null && slot.group().bare() != null;
    boolean single = value.spelling() != null;
    return switch (slot.kind()) {
      case TEXTS -> !(value instanceof ExtensionValue.Sequence list) || anyNotSingle(list);
      case GROUP -> !(value instanceof ExtensionValue.Group) && !(single && bare);
      case GROUPS ->
          !(value instanceof ExtensionValue.Sequence list)
              || list.members().stream().anyMatch(member -> isNoGroup(member, bare));
      default -> !single;
    };
  }

  private static boolean anyNotSingle(ExtensionValue.Sequence list) {
    return list.members().stream().anyMatch(member -> member.spelling() == null);
  }

  private static boolean isNoGroup(ExtensionValue member, boolean bare) {
    return !(member instanceof ExtensionValue.Group) && !(bare && member.spelling() != null);
  }

  private static boolean saysNothing(ExtensionValue value) {
    return value instanceof ExtensionValue.Nothing
        || (value instanceof ExtensionValue.Sequence list && list.members().isEmpty());
  }

  private Map<String, ExtensionValue> members(int depth) {
    Map<String, ExtensionValue> members = new LinkedHashMap<>();
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      ExtensionValue value = extension(depth + 1);
      if (!saysNothing(value)) {
        members.put(memberName(), value);
      }
    }
    return members;
  }

  private String memberName() {
    return random.nextInt(4) > 0
        ? NastyTexts.asName(texts.next())
        : oneOf(List.of("title", "items", "extensions", "resources", "catalog", "name", "颜色"));
  }

  private ExtensionValue extension(int depth) {
    return switch (random.nextInt(depth < 3 ? 7 : 5)) {
      case 0 -> new ExtensionValue.Text(texts.next());
      case 1 -> new ExtensionValue.Numeral(oneOf(NUMBERS));
      case 2 -> new ExtensionValue.Flag(random.nextBoolean());
      case 3 -> new ExtensionValue.Nothing();
      case 4 -> new ExtensionValue.Text("值" + random.nextInt(100));
      case 5 -> new ExtensionValue.Sequence(list(() -> extension(depth + 1)));
      default -> new ExtensionValue.Group(members(depth));
    };
  }

  private String oneOf(List<String> choice) {
    return choice.get(random.nextInt(choice.size()));
  }
}
