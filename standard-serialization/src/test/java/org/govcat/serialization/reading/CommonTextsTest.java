package org.govcat.serialization.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A text is always what was read; a short one that was read lately is the same object. */
class CommonTextsTest {
  private final CommonTexts texts = new CommonTexts();

  @Test
  void shortTextThatComesAgainIsTheSameString() {
    String first = of("数据库");

    assertThat(first).isEqualTo("数据库");
    assertThat(of("数据库")).isSameAs(first);
  }

  @Test
  void longTextIsMadeAnew() {
    String words = "用于业务协同，限行政审批部门核验使用，不得另作他用。";

    assertThat(of(words)).isEqualTo(words).isNotSameAs(of(words));
  }

  @Test
  void onlyTheFirstCharactersCount() {
    assertThat(texts.of("C200".toCharArray(), 1)).isEqualTo("C");
    assertThat(texts.of("C".toCharArray(), 0)).isEmpty();
  }

  /** "Aa" and "BB" have the same hash and take the place of one another. */
  @Test
  void textsOfTheSameHashAreNotMixedUp() {
    for (int i = 0; i < 3; i++) {
      assertThat(of("AaAa")).isEqualTo("AaAa");
      assertThat(of("BBBB")).isEqualTo("BBBB");
      assertThat(of("AaBB")).isEqualTo("AaBB");
    }
  }

  @Test
  void moreTextsThanThereIsRoomForAreAllRight() {
    for (int i = 0; i < 100_000; i++) {
      assertThat(of("代码" + i)).isEqualTo("代码" + i);
    }
  }

  private String of(String text) {
    return texts.of(text.toCharArray(), text.length());
  }
}
