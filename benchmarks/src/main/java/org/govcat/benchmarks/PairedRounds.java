package org.govcat.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Runs contenders one after another, round by round, so that a busy machine slows all of them, and
 * compares medians. Ratios are taken within a round; on a machine that others use too, those of CPU
 * time say more than those of time that passed.
 */
final class PairedRounds {
  private static final int WARM_UP = 3;

  /** One unit of work. */
  interface Work {
    void run() throws Exception;
  }

  private record Cost(long nanos, long cpu) {}

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final Map<String, Work> contenders = new LinkedHashMap<>();

  PairedRounds with(String name, Work work) {
    contenders.put(name, work);
    return this;
  }

  /**
   * Runs and gives a table: milliseconds, microseconds a record, ratio to the first contender, and
   * the latter two for the CPU time of the whole process, all its threads included.
   */
  String run(int rounds, int records) throws Exception {
    List<Map<String, Cost>> measured = new ArrayList<>();
    for (int round = -WARM_UP; round < rounds; round++) {
      Map<String, Cost> costs = new LinkedHashMap<>();
      for (Map.Entry<String, Work> contender : contenders.entrySet()) {
        long cpu = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        contender.getValue().run();
        long nanos = System.nanoTime() - start;
        costs.put(contender.getKey(), new Cost(nanos, SYSTEM.getProcessCpuTime() - cpu));
      }
      if (round >= 0) {
        measured.add(costs);
      }
    }
    return table(measured, records);
  }

  private String table(List<Map<String, Cost>> measured, int records) {
    String first = contenders.keySet().iterator().next();
    StringBuilder table = new StringBuilder();
    table.append(row("", "ms", "us/record", "ratio", "cpu us/r", "cpu ratio"));
    for (String name : contenders.keySet()) {
      double nanos = median(measured, round -> round.get(name).nanos());
      double ratio =
          median(measured, round -> (double) round.get(name).nanos() / round.get(first).nanos());
      double cpu = median(measured, round -> round.get(name).cpu());
      double cpuRatio =
          median(measured, round -> (double) round.get(name).cpu() / round.get(first).cpu());
      table.append(
          row(
              name,
              figure(nanos / 1e6),
              figure(nanos / 1e3 / records),
              figure(ratio),
              figure(cpu / 1e3 / records),
              figure(cpuRatio)));
    }
    return table.toString();
  }

  private static String row(String name, String... figures) {
    StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-32s", name));
    for (String figure : figures) {
      row.append(String.format(Locale.ROOT, " %10s", figure));
    }
    return row.append('\n').toString();
  }

  private static String figure(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  private static double median(
      List<Map<String, Cost>> rounds, ToDoubleFunction<Map<String, Cost>> figure) {
    return rounds.stream().mapToDouble(figure).sorted().toArray()[rounds.size() / 2];
  }
}
