package org.govcat.validation.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundle that the build makes: every rule in both languages, and no template in them. */
class MessageBundleTest {
  private static final String CHINESE = "/ContributorValidationMessages.properties";
  private static final String ENGLISH = "/ContributorValidationMessages_en.properties";
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern UNESCAPED = Pattern.compile("(?<!\\\\)[{}$]");

  private static Properties bundle(String name) throws IOException {
    Properties texts = new Properties();
    try (InputStream in = MessageBundleTest.class.getResourceAsStream(name)) {
      texts.load(Objects.requireNonNull(in, name)); // as providers do: one byte, one character
    }
    return texts;
  }

  @ParameterizedTest
  @ValueSource(strings = {CHINESE, ENGLISH, "/ContributorValidationMessages_zh.properties"})
  void everyRuleOfEveryBuiltInStandardHasItsText(String name) throws IOException {
    Properties texts = bundle(name);
    for (String standard : Standards.builtInIds()) {
      for (RuleSpec rule : Standards.builtIn(standard).rules()) {
        String text = texts.getProperty(Messages.nameOfRule(standard, rule.id()));
        assertThat(text).as("%s in %s of %s", rule.id(), standard, name).isNotBlank();
        assertThat(UNESCAPED.matcher(text).find()).as("a template in " + text).isFalse();
      }
    }
  }

  @Test
  void bothLanguagesHoldTheSame() throws IOException {
    Properties chinese = bundle(CHINESE);
    Properties english = bundle(ENGLISH);

    assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
    Set<String> withoutChinese =
        chinese.stringPropertyNames().stream()
            .filter(name -> !HAN.matcher(chinese.getProperty(name)).find())
            .collect(Collectors.toSet());
    assertThat(withoutChinese).containsExactly(Messages.name("ConformsTo.message"));
  }

  @Test
  void everyMessageOfAConstraintIsThere() throws IOException {
    Properties texts = bundle(CHINESE);

    for (Class<?> constraint :
        Set.of(
            ConformsTo.class,
            CreditCode.class,
            DivisionCodeFormat.class,
            InCodeList.class,
            ResourceCodeFormat.class)) {
      assertThat(texts).containsKey(constraint.getName() + ".message");
    }
  }
}
