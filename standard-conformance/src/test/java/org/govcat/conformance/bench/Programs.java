package org.govcat.conformance.bench;

import java.nio.file.Path;
import java.util.List;

/** Starts classes of the tests as programs. */
final class Programs {
  private Programs() {}

  static List<String> java(Class<?> program, String argument) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xmx128m",
        "-cp",
        System.getProperty("java.class.path"),
        program.getName(),
        argument);
  }
}
