package org.govcat.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Runs contenders one after another, round by round, so that a busy machine slows all of them, and
 * compares medians. Ratios are taken within a round.
 */
final class PairedRounds {
  private static final int WARM_UP = 3;

  /** One unit of work. */
  interface Work {
    void run() throws Exception;
  }

  private final Map<String, Work> contenders = new LinkedHashMap<>();

  PairedRounds with(String name, Work work) {
    contenders.put(name, work);
    return this;
  }

  /** Runs and gives a table: milliseconds, microseconds a record, ratio to the first contender. */
  String run(int rounds, int records) throws Exception {
    List<Map<String, Long>> measured = new ArrayList<>();
    for (int round = -WARM_UP; round < rounds; round++) {
      Map<String, Long> nanos = new LinkedHashMap<>();
      for (Map.Entry<String, Work> contender : contenders.entrySet()) {
        long start = System.nanoTime();
        contender.getValue().run();
        nanos.put(contender.getKey(), System.nanoTime() - start);
      }
      if (round >= 0) {
        measured.add(nanos);
      }
    }
    return table(measured, records);
  }

  private String table(List<Map<String, Long>> measured, int records) {
    String first = contenders.keySet().iterator().next();
    StringBuilder table = new StringBuilder();
    table.append(row("", "ms", "us/record", "ratio"));
    for (String name : contenders.keySet()) {
      double nanos = median(measured.stream().map(round -> (double) round.get(name)).toList());
      double ratio =
          median(
              measured.stream().map(round -> (double) round.get(name) / round.get(first)).toList());
      table.append(row(name, figure(nanos / 1e6), figure(nanos / 1e3 / records), figure(ratio)));
    }
    return table.toString();
  }

  private static String row(String name, String ms, String each, String ratio) {
    return String.format(Locale.ROOT, "%-40s %10s %10s %8s%n", name, ms, each, ratio);
  }

  private static String figure(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  private static double median(List<Double> numbers) {
    return numbers.stream().sorted().toList().get(numbers.size() / 2);
  }
}
