package org.govcat.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.govcat.conformance.ProviderShare.Kind;
import org.govcat.finding.Finding;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.junit.jupiter.api.Test;

class ProviderTallyTest {
  @Test
  void theGreatestShareComesFirst() {
    ProviderTally tally = new ProviderTally(10);
    add(tally, "甲局", "甲局", "甲局", "乙局");

    assertThat(ProviderTally.worst(tally.shares(bits(0, 1, 3)), 20))
        .containsExactly(
            new ProviderShare(Kind.NAMED, "乙局", 1, 1, 0, 0),
            new ProviderShare(Kind.NAMED, "甲局", 3, 2, 0, 0));
  }

  @Test
  void theMostResourcesInErrorAreShown() {
    ProviderTally tally = new ProviderTally(10);
    add(tally, "甲局", "甲局", "甲局", "乙局");

    assertThat(ProviderTally.worst(tally.shares(bits(0, 1, 3)), 1))
        .containsExactly(new ProviderShare(Kind.NAMED, "甲局", 3, 2, 0, 0));
  }

  @Test
  void providersBeyondTheBoundShareARow() {
    ProviderTally tally = new ProviderTally(2);
    for (int i = 0; i < 1000; i++) {
      tally.add("局" + i, false);
    }

    assertThat(ProviderTally.worst(tally.shares(bits(0, 500, 501)), 20))
        .containsExactly(
            new ProviderShare(Kind.NAMED, "局0", 1, 1, 0, 0),
            new ProviderShare(Kind.OTHERS, null, 998, 2, 0, 0));
  }

  @Test
  void secretResourcesNameNoProvider() {
    ProviderTally tally = new ProviderTally(10);
    tally.add("秘局", true);
    tally.add(null, false);

    assertThat(ProviderTally.worst(tally.shares(bits(0, 1)), 20))
        .containsExactly(
            new ProviderShare(Kind.UNNAMED, null, 1, 1, 0, 0),
            new ProviderShare(Kind.CONFIDENTIAL, null, 1, 1, 0, 0));
  }

  @Test
  void whatRulesFoundIsCountedInEveryResourceAndWhatReadingFoundIsNot() {
    ProviderTally tally = new ProviderTally(10);
    add(tally, "甲局", "乙局");
    tally.found(0, finding("title/required", Severity.ERROR));
    tally.found(0, finding("summary-too-short", Severity.WARNING));
    tally.found(0, finding("value-alias", Severity.INFO));
    tally.found(1, finding("read/malformed", Severity.ERROR));
    tally.found(1, finding("rule-failed", Severity.ERROR));

    assertThat(tally.shares(bits(0)))
        .containsExactly(
            new ProviderShare(Kind.NAMED, "甲局", 1, 1, 1, 1),
            new ProviderShare(Kind.NAMED, "乙局", 1, 0, 0, 0));
  }

  @Test
  void countsGrowWithTheProviders() {
    ProviderTally tally = new ProviderTally(100);
    for (int i = 0; i < 100; i++) {
      tally.add("局" + i, false);
      tally.found(i, finding("title/required", Severity.ERROR));
    }

    assertThat(tally.shares(bits()))
        .hasSize(100)
        .allSatisfy(share -> assertThat(share.errors()).isEqualTo(1));
  }

  private static Finding finding(String rule, Severity severity) {
    return Finding.of(new RuleId(rule), severity).build();
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
