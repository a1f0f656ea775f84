package org.govcat.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.govcat.conformance.ProviderShare.Kind;
import org.junit.jupiter.api.Test;

class ProviderTallyTest {
  @Test
  void theGreatestShareComesFirst() {
    ProviderTally tally = new ProviderTally(10);
    add(tally, "甲局", "甲局", "甲局", "乙局");

    assertThat(tally.worst(bits(0, 1, 3), 20))
        .containsExactly(
            new ProviderShare(Kind.NAMED, "乙局", 1, 1), new ProviderShare(Kind.NAMED, "甲局", 3, 2));
  }

  @Test
  void theMostResourcesInErrorAreShown() {
    ProviderTally tally = new ProviderTally(10);
    add(tally, "甲局", "甲局", "甲局", "乙局");

    assertThat(tally.worst(bits(0, 1, 3), 1))
        .containsExactly(new ProviderShare(Kind.NAMED, "甲局", 3, 2));
  }

  @Test
  void providersBeyondTheBoundShareARow() {
    ProviderTally tally = new ProviderTally(2);
    for (int i = 0; i < 1000; i++) {
      tally.add("局" + i, false);
    }

    assertThat(tally.worst(bits(0, 500, 501), 20))
        .containsExactly(
            new ProviderShare(Kind.NAMED, "局0", 1, 1),
            new ProviderShare(Kind.OTHERS, null, 998, 2));
  }

  @Test
  void secretResourcesNameNoProvider() {
    ProviderTally tally = new ProviderTally(10);
    tally.add("秘局", true);
    tally.add(null, false);

    assertThat(tally.worst(bits(0, 1), 20))
        .containsExactly(
            new ProviderShare(Kind.UNNAMED, null, 1, 1),
            new ProviderShare(Kind.CONFIDENTIAL, null, 1, 1));
  }

  private static void add(ProviderTally tally, String... names) {
    for (String name : names) {
      tally.add(name, false);
    }
  }

  private static BitSet bits(int... set) {
    BitSet bits = new BitSet();
    for (int bit : set) {
      bits.set(bit);
    }
    return bits;
  }
}
