package org.govcat.validation.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyIndexTest {
  private final KeyHash hash = new KeyHash();
  private final KeyColumn column = new KeyColumn();

  @Test
  void everyKeyOfALargeColumnIsFoundAtItsFirstRow() {
    for (int i = 0; i < 100_000; i++) {
      column.add(hash.reset().add("307004/" + i % 60_000));
    }
    KeyIndex index = KeyIndex.of(column);

    for (int i = 0; i < 60_000; i++) {
      hash.reset().add("307004/" + i);
      assertThat(index.find(hash.hash(), hash.check())).isEqualTo(i);
    }
    hash.reset().add("307004/60000");
    assertThat(index.find(hash.hash(), hash.check())).isEqualTo(KeyIndex.ABSENT);
  }

  @Test
  void rowsWithoutAKeyAreNowhere() {
    column.addNone();
    column.addNone();

    assertThat(new KeyIndex(column).add(0)).isEqualTo(KeyIndex.ABSENT);
    assertThat(KeyGroups.of(column).hasNext()).isFalse();
  }

  @Test
  void groupsComeByTheirFirstRowsWithTheirRowsInOrder() {
    for (String key : new String[] {"b", "a", "c", "a", "b", "a"}) {
      column.add(hash.reset().add(key));
    }
    KeyGroups groups = KeyGroups.of(column);

    assertThat(groups.next()).containsExactly(0, 4);
    assertThat(groups.next()).containsExactly(1, 3, 5);
    assertThat(groups.hasNext()).isFalse();
  }

  @Test
  void similarTextsHaveDifferentHashes() {
    Set<Long> hashes = new HashSet<>();
    for (int i = 0; i < 200_000; i++) {
      hashes.add(hash.reset().add("30700401010" + i / 1000 + "/" + i % 1000).hash());
    }
    assertThat(hashes).hasSize(200_000);
    assertThat(hash.reset().add("ab").border().add("c").hash())
        .isNotEqualTo(hash.reset().add("a").border().add("bc").hash());
  }
}
