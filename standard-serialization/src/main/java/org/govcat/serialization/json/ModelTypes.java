package org.govcat.serialization.json;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.govcat.model.CatalogHeader;
import org.govcat.model.DateText;
import org.govcat.model.DivisionCode;
import org.govcat.model.ElementKind;
import org.govcat.model.ElementSlot;
import org.govcat.model.ExtensionValue;
import org.govcat.model.Extensions;
import org.govcat.model.FlagText;
import org.govcat.model.FormatCategory;
import org.govcat.model.GradeLevel;
import org.govcat.model.GroupType;
import org.govcat.model.InformationResource;
import org.govcat.model.ItemDataType;
import org.govcat.model.NumberText;
import org.govcat.model.Openness;
import org.govcat.model.OrganizationCode;
import org.govcat.model.ResourceCode;
import org.govcat.model.SecrecyMark;
import org.govcat.model.SharingMethodCategory;
import org.govcat.model.SharingType;
import org.govcat.model.UnifiedSocialCreditCode;
import org.govcat.model.UpdateFrequency;
import org.jspecify.annotations.Nullable;

/** Every type of the model that a foreign mapper may meet; loaded for such mappers only. */
final class ModelTypes {
  private static final Map<Class<?>, ModelType> BY_CLASS = all();

  private ModelTypes() {}

  static @Nullable ModelType of(Class<?> type) {
    return BY_CLASS.get(type);
  }

  private static Map<Class<?>, ModelType> all() {
    Map<Class<?>, ModelType> types = new HashMap<>();
    groups(InformationResource.GROUP, types);
    groups(CatalogHeader.GROUP, types);
    trees(types);
    text(types, DateText.class, ElementKind.DATE, DateText::new);
    text(types, DivisionCode.class, ElementKind.CODE, DivisionCode::new);
    text(types, FlagText.class, ElementKind.FLAG, FlagText::new);
    text(types, FormatCategory.class, ElementKind.CODE, FormatCategory::new);
    text(types, GradeLevel.class, ElementKind.CODE, GradeLevel::new);
    text(types, ItemDataType.class, ElementKind.CODE, ItemDataType::new);
    text(types, NumberText.class, ElementKind.NUMBER, NumberText::new);
    text(types, Openness.class, ElementKind.CODE, Openness::new);
    text(types, OrganizationCode.class, ElementKind.CODE, OrganizationCode::of);
    text(types, ResourceCode.class, ElementKind.CODE, ResourceCode::of);
    text(types, SecrecyMark.class, ElementKind.CODE, SecrecyMark::new);
    text(types, SharingMethodCategory.class, ElementKind.CODE, SharingMethodCategory::new);
    text(types, SharingType.class, ElementKind.CODE, SharingType::new);
    text(types, UnifiedSocialCreditCode.class, ElementKind.CODE, UnifiedSocialCreditCode::of);
    text(types, UpdateFrequency.class, ElementKind.CODE, UpdateFrequency::new);
    return types;
  }

  private static <T> void text(
      Map<Class<?>, ModelType> types, Class<T> type, ElementKind kind, Function<String, T> maker) {
    types.put(type, new ModelType.OfText(type, kind, maker));
  }

  private static void trees(Map<Class<?>, ModelType> types) {
    types.put(Extensions.class, new ModelType.OfExtensions(Extensions.class));
    types.put(ExtensionValue.class, new ModelType.OfTree(ExtensionValue.class));
    for (Class<?> kind : ExtensionValue.class.getPermittedSubclasses()) {
      types.put(kind, new ModelType.OfTree(kind));
    }
  }

  /** A group and all that it can hold. */
  private static void groups(GroupType group, Map<Class<?>, ModelType> types) {
    Class<?> type = group.newBuilder().build().getClass();
    if (types.put(type, new ModelType.OfGroup(type, group)) == null) {
      for (ElementSlot slot : group.slots()) {
        if (slot.group() != null) {
          groups(slot.group(), types);
        }
      }
    }
  }
}
