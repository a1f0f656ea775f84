package org.govcat.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.govcat.finding.Location;
import org.govcat.model.InformationResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged documents give findings with places, and never an exception. */
class HostileInputTest {
  private static final byte[] TELLING =
      "{}[]\",:\\ \n\r\t019-+.eEtrufalsn/'#\u0000".getBytes(StandardCharsets.US_ASCII);

  @ParameterizedTest(name = "JSON Lines: {0}")
  @ValueSource(booleans = {true, false})
  @DisplayName("any damage to a good document is survived")
  void damage(boolean lines) {
    long seed = Long.getLong("govcat.seed", new Random().nextLong());
    Random random = new Random(seed);
    RecordGenerator generator = new RecordGenerator(seed);
    for (int i = 0; i < Integer.getInteger("govcat.damaged", 2_000); i++) {
      List<InformationResource> records = new ArrayList<>();
      for (int r = random.nextInt(4); r >= 0; r--) {
        records.add(generator.resource());
      }
      byte[] document =
          Reading.written(random.nextBoolean() ? generator.header() : null, records, lines)
              .getBytes(StandardCharsets.UTF_8);

      Reading read = Reading.of(damaged(document, random));

      String name = "-Dgovcat.seed=" + seed + " document " + i;
      assertThat(read.complete() || !read.findings().isEmpty()).as(name).isTrue();
      assertThat(read.findings())
          .as(name)
          .allSatisfy(
              finding -> {
                Location place = finding.location();
                assertThat(place).isNotNull();
                assertThat(place.line()).isPositive();
                assertThat(place.column()).isPositive();
              });
    }
  }

  private static byte[] damaged(byte[] document, Random random) {
    byte[] damaged = document.clone();
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(damaged.length);
      switch (random.nextInt(4)) {
        case 0 -> damaged[at] = (byte) random.nextInt(256);
        case 1 -> damaged[at] = TELLING[random.nextInt(TELLING.length)];
        case 2 -> damaged = Arrays.copyOf(damaged, Math.max(1, at));
        default -> {
          byte[] shorter = new byte[damaged.length - 1 + (damaged.length == 1 ? 1 : 0)];
          System.arraycopy(damaged, 0, shorter, 0, Math.min(at, shorter.length));
          if (at + 1 < damaged.length) {
            System.arraycopy(damaged, at + 1, shorter, at, damaged.length - at - 1);
          }
          damaged = shorter;
        }
      }
    }
    return damaged;
  }
}
