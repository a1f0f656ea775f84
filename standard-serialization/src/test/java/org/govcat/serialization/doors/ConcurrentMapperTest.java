package org.govcat.serialization.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.govcat.model.InformationResource;
import org.govcat.serialization.Reading;
import org.govcat.serialization.RecordGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One mapper serves many threads. */
class ConcurrentMapperTest {
  private static final int THREADS = 8;

  @ParameterizedTest
  @EnumSource
  @DisplayName("eight threads with one mapper write and read what one does")
  void threadsDoNotMix(Line line) throws Exception {
    long seed = Long.getLong("govcat.seed", new Random().nextLong());
    RecordGenerator generator = new RecordGenerator(seed);
    List<InformationResource> records = Stream.generate(generator::resource).limit(500).toList();
    String[] lines = Reading.written(null, records, true).split("\n");
    Line.Mapper mapper = line.found();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Integer>> wrong = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int start = thread * 61;
        wrong.add(threads.submit(() -> wrong(mapper, records, lines, start)));
      }
      for (Future<Integer> count : wrong) {
        assertThat(count.get()).as("-Dgovcat.seed=" + seed).isZero();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static int wrong(
      Line.Mapper mapper, List<InformationResource> records, String[] lines, int start) {
    int wrong = 0;
    for (int i = 0; i < records.size(); i++) {
      int at = (start + i) % records.size();
      boolean same =
          mapper.write(records.get(at)).equals(lines[at])
              && mapper.read(lines[at], InformationResource.class).equals(records.get(at));
      wrong += same ? 0 : 1;
    }
    return wrong;
  }
}
