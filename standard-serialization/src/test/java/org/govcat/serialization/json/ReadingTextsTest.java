package org.govcat.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.govcat.finding.RuleId;
import org.govcat.serialization.reading.ReadingRules;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReadingTextsTest {
  private static final List<String> FOREIGN =
      List.of(
          "@read.empty",
          "@read.encrypted-workbook",
          "@read.old-workbook",
          "@read.archive",
          "@read.pdf",
          "@read.html",
          "@read.xml",
          "@read.binary",
          "@read.single-value",
          "@read.plain-text");

  private final Standard standard = Standards.builtIn("guide-2017");

  @Test
  @DisplayName("every reason that a reader gives has a text in the vocabulary")
  void reasonsHaveTexts() throws IllegalAccessException {
    List<String> reasons = new ArrayList<>(FOREIGN);
    reasons.addAll(constants(String.class));

    assertThat(reasons)
        .allSatisfy(
            reason -> assertThat(standard.text(reason.substring(1))).as(reason).isNotNull());
  }

  @Test
  @DisplayName("every rule of reading stands in the standard")
  void rulesAreDeclared() throws IllegalAccessException {
    List<RuleId> declared = standard.rules().stream().map(RuleSpec::id).toList();

    assertThat(declared).containsAll(constants(RuleId.class));
  }

  private static <T> List<T> constants(Class<T> type) throws IllegalAccessException {
    List<T> values = new ArrayList<>();
    for (Field field : ReadingRules.class.getDeclaredFields()) {
      if (field.getType() == type && Modifier.isStatic(field.getModifiers())) {
        values.add(type.cast(field.get(null)));
      }
    }
    assertThat(values).isNotEmpty();
    return values;
  }
}
