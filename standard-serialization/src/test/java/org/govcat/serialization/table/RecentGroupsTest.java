package org.govcat.serialization.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.govcat.model.Provider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a group is found again by the cells of which it was made, and by no others")
class RecentGroupsTest {
  private final RecentGroups recent = new RecentGroups();

  private static @Nullable String[] cells(@Nullable String... cells) {
    return cells;
  }

  @Test
  @DisplayName("the same cells give the same group; another text, or a blank instead, gives none")
  void cellsTell() {
    Provider provider = Provider.builder().name("某局").build();
    recent.remember(cells("某局", null), provider);

    assertThat(recent.find(cells("某局", null))).isSameAs(provider);
    assertThat(recent.find(cells("某局", "某处"))).isNull();
    assertThat(recent.find(cells(null, "某局"))).isNull();
    assertThat(recent.find(cells("某厅", null))).isNull();
  }

  @Test
  @DisplayName("however many there are, none is taken for another")
  void many() {
    for (int i = 0; i < 5_000; i++) {
      recent.remember(cells("局" + i), Provider.builder().name("局" + i).build());
    }
    int remembered = 0;
    for (int i = 0; i < 5_000; i++) {
      if (recent.find(cells("局" + i)) instanceof Provider found) {
        assertThat(found.name()).isEqualTo("局" + i);
        remembered++;
      }
    }
    assertThat(remembered).isBetween(1, 256);
  }

  @Test
  @DisplayName("long texts are not kept")
  void longTexts() {
    String text = "长".repeat(101);
    recent.remember(cells(text), Provider.builder().name(text).build());

    assertThat(recent.find(cells(text))).isNull();
  }
}
