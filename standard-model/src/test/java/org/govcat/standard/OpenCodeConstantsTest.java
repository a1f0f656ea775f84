package org.govcat.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.govcat.model.FormatCategory;
import org.govcat.model.ItemDataType;
import org.govcat.model.OpenCode;
import org.govcat.model.Openness;
import org.govcat.model.SecrecyMark;
import org.govcat.model.SharingMethodCategory;
import org.govcat.model.SharingType;
import org.govcat.model.UpdateFrequency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The constants of the model are the codes of the guide, each the one of its concept. */
class OpenCodeConstantsTest {
  private static final Standard GUIDE = Standards.builtIn("guide-2017");

  /** Constants that are not called as their concept. */
  private static final Map<String, String> OTHER_NAMES = Map.of("CLOSED", "not-open");

  record Constants(Class<? extends OpenCode> type, String element) {}

  static List<Constants> types() {
    return List.of(
        new Constants(SharingType.class, "sharing.type"),
        new Constants(Openness.class, "opening.open"),
        new Constants(UpdateFrequency.class, "updateFrequency"),
        new Constants(ItemDataType.class, "items.dataType"),
        new Constants(FormatCategory.class, "formats.category"),
        new Constants(SharingMethodCategory.class, "sharing.methods.category"),
        new Constants(SecrecyMark.class, "secrecy"));
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyConstantIsTheCodeOfItsConcept(Constants constants) throws IllegalAccessException {
    CodeList list = GUIDE.codeListOf(constants.element());
    assertThat(list).isNotNull();
    List<String> wrong = new ArrayList<>();
    for (Field field : constants.type().getFields()) {
      if (Modifier.isStatic(field.getModifiers())) {
        String word = field.getName().toLowerCase(Locale.ROOT).replace('_', '-');
        Code code = list.concept(OTHER_NAMES.getOrDefault(field.getName(), word));
        String text = ((OpenCode) field.get(null)).text();
        if (code == null || !text.equals(code.code())) {
          wrong.add(field.getName() + " = " + text);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }
}
