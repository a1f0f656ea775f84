package org.govcat.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.govcat.finding.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One record can be too large in many ways; the records around it are read all the same. */
class ReadingLimitsTest {
  @Test
  @DisplayName("depth: 100 groups and lists inside one another are read, 101 are not")
  void depth() {
    assertThat(both("{\"x\":" + "[".repeat(99) + "1" + "]".repeat(99) + "}")).isEmpty();
    assertThat(both("{\"x\":" + "[".repeat(100) + "]".repeat(100) + "}"))
        .containsExactly("read/limit depth 100");
    assertThat(both("{\"title\":" + "{\"a\":".repeat(20_000) + "1" + "}".repeat(20_001)))
        .containsExactly("read/limit depth 100");
  }

  @Test
  @DisplayName("a hundred thousand open brackets are a finding and no full stack")
  void openBrackets() {
    assertThat(Reading.of("[".repeat(100_000)).said()).containsExactly("read/limit depth 1:102 /0");
    assertThat(Reading.of("{\"a\":".repeat(100_000)).said())
        .containsExactly("read/limit depth 1:501");
  }

  @Test
  @DisplayName("text: a million characters are read, one more is not")
  void text() {
    assertThat(both("{\"title\":\"" + "a".repeat(1_000_000) + "\"}")).isEmpty();
    assertThat(both("{\"title\":\"" + "a".repeat(1_000_001) + "\"}"))
        .containsExactly("read/limit text 1000000");
  }

  @Test
  @DisplayName("number: a thousand digits are read, a hundred thousand are not")
  void number() {
    assertThat(both("{\"x\":" + "9".repeat(1_000) + "}")).isEmpty();
    assertThat(both("{\"items\":[{\"length\":" + "9".repeat(100_000) + "}]}"))
        .containsExactly("read/limit number 1000");
  }

  @Test
  @DisplayName("name: a thousand characters are read, more are not")
  void name() {
    assertThat(both("{\"" + "n".repeat(1_000) + "\":1}")).isEmpty();
    assertThat(both("{\"" + "n".repeat(1_001) + "\":1}")).containsExactly("read/limit name 1000");
    assertThat(both("{\"" + "n".repeat(200_000) + "\":1}")).containsExactly("read/limit name 1000");
  }

  @Test
  @DisplayName("members of a group, members of a list and unknown values are counted")
  void counts() {
    StringBuilder members = new StringBuilder("{\"a\":1");
    for (int i = 0; i < 1_000; i++) {
      members.append(",\"x").append(i).append("\":1");
    }
    assertThat(both(members + "}")).containsExactly("read/limit members 1000");
    assertThat(both("{\"relatedResources\":[" + "\"a\",".repeat(10_000) + "\"a\"]}"))
        .containsExactly("read/limit list 10000");
    assertThat(both("{\"x\":[" + ("[" + "1,".repeat(9_000) + "1],").repeat(12) + "1]}"))
        .containsExactly("read/limit unknown-values 100000");
  }

  @Test
  @DisplayName("a record longer than 16 MiB is passed over without being kept")
  void recordSize() throws IOException {
    for (String[] around : new String[][] {{"", "\n", "\n"}, {"[", ",", "]"}}) {
      InputStream bytes =
          new Repeated(
              around[0] + "{\"title\":\"甲\"}" + around[1] + "{\"title\":\"",
              "长长长长长长长长",
              5_000_000,
              "\"}" + around[1] + "{\"title\":\"丙\"}" + around[2]);
      int count = 0;
      StringBuilder said = new StringBuilder();
      try (CatalogReader reader = CatalogReaders.open("in", bytes)) {
        while (reader.next() != null) {
          count++;
          reader.takeFindings().forEach(finding -> said.append(line(finding)));
        }
      }

      assertThat(count).isEqualTo(2);
      assertThat(said).hasToString("read/limit record 16777216");
    }
  }

  /** What is said about the record, the same as a line and as a member of a document. */
  private static List<String> both(String record) {
    Reading lines = Reading.of(record + "\n{\"title\":\"乙\"}\n");
    Reading document = Reading.of("[" + record + ",{\"title\":\"乙\"}]");
    List<String> said = lines.findings().stream().map(ReadingLimitsTest::line).toList();

    assertThat(document.findings().stream().map(ReadingLimitsTest::line).toList()).isEqualTo(said);
    assertThat(lines.resources()).hasSize(2 - said.size()).isEqualTo(document.resources());
    return said;
  }

  private static String line(Finding finding) {
    return finding.rule()
        + " "
        + finding.arguments().get("reason").substring("@read.".length())
        + " "
        + finding.arguments().get("limit");
  }

  /** A very long input that is nowhere in memory. */
  private static final class Repeated extends InputStream {
    private final byte[] before;
    private final byte[] middle;
    private final byte[] after;
    private final long middleLength;
    private long at;

    Repeated(String before, String middle, int times, String after) {
      this.before = before.getBytes(StandardCharsets.UTF_8);
      this.middle = middle.getBytes(StandardCharsets.UTF_8);
      this.after = after.getBytes(StandardCharsets.UTF_8);
      this.middleLength = (long) this.middle.length * times;
    }

    @Override
    public int read() {
      long place = at++;
      if (place < before.length) {
        return before[(int) place] & 0xFF;
      }
      place -= before.length;
      if (place < middleLength) {
        return middle[(int) (place % middle.length)] & 0xFF;
      }
      place -= middleLength;
      return place < after.length ? after[(int) place] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int from, int count) {
      int done = 0;
      while (done < count) {
        int next = read();
        if (next < 0) {
          return done == 0 ? -1 : done;
        }
        target[from + done++] = (byte) next;
      }
      return done;
    }
  }
}
