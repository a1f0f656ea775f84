package org.govcat.conformance.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.govcat.conformance.CatalogInput;
import org.govcat.serialization.Dialect;
import org.jspecify.annotations.Nullable;

/** The inputs that a user named, with a progress bar where a person waits for large ones. */
final class InputFiles implements AutoCloseable {
  static final String STANDARD_INPUT = "-";

  private static final long WORTH_WAITING = 8L * 1024 * 1024;

  /** Options that name a file, or the id of something built in, which says how to judge or read. */
  private static final String[] DEFINITIONS = {
    "standard",
    "dialect",
    "from-dialect",
    "to-dialect",
    "suppress",
    "calendar",
    "organizations",
    "code-table",
    "scorecard",
    "clauses",
    "previous"
  };

  private final List<String> names;
  private final Surroundings around;
  private final @Nullable ProgressMeter progress;

  private InputFiles(List<String> names, Surroundings around, @Nullable ProgressMeter progress) {
    this.names = names;
    this.around = around;
    this.progress = progress;
  }

  static InputFiles of(List<String> names, Surroundings around) {
    if (names.indexOf(STANDARD_INPUT) != names.lastIndexOf(STANDARD_INPUT)) {
      throw new UsageException("usage.standard-input-twice");
    }
    long bytes = 0;
    for (String name : names) {
      bytes += name.equals(STANDARD_INPUT) ? 0 : size(Choices.path(name));
    }
    boolean watched = bytes >= WORTH_WAITING && Terminal.isStandardError();
    return new InputFiles(
        names,
        around,
        watched
            ? TerminalProgress.start(around.err(), around.texts().text("progress.task"), bytes)
            : null);
  }

  /** Every file that a command reads: what is judged, what is held, what it is judged by. */
  static List<String> read(Arguments given) {
    List<String> read = new ArrayList<>(given.files());
    read.addAll(given.all("against"));
    for (String option : DEFINITIONS) {
      String name = given.value(option);
      if (name != null && size(Choices.path(name)) > 0) { // else it is the id of a built-in one
        read.add(name);
      }
    }
    return read;
  }

  /** Refuses to write over one of the files that are read. */
  static void keep(List<String> names, @Nullable String output) {
    if (output != null && names(names, output)) {
      throw new UsageException("usage.output-is-input", output);
    }
  }

  /** Whether one of the names is that of the same file. */
  static boolean names(List<String> names, String file) {
    for (String name : names) {
      if (!name.equals(STANDARD_INPUT) && isSame(name, file)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(String name, String other) {
    Path one = Choices.path(name).toAbsolutePath().normalize();
    Path another = Choices.path(other).toAbsolutePath().normalize();
    try {
      return one.equals(another) || Files.isSameFile(one, another);
    } catch (IOException e) {
      return false;
    }
  }

  private static long size(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  /** The inputs, in a dialect if there is one, and with safe repairs if those are asked for. */
  List<CatalogInput> open(@Nullable Dialect dialect, boolean repaired) {
    List<CatalogInput> inputs = new ArrayList<>();
    for (String name : names) {
      CatalogInput input = open(name, dialect);
      inputs.add(repaired ? input.repaired() : input);
    }
    return inputs;
  }

  private CatalogInput open(String name, @Nullable Dialect dialect) {
    if (name.equals(STANDARD_INPUT)) {
      return CatalogInput.stream(around.texts().text("input.standard"), around.in(), dialect);
    }
    Path path = Choices.path(name);
    ProgressMeter meter = progress;
    if (meter == null) {
      return CatalogInput.file(path, dialect);
    }
    try {
      InputStream metered = meter.watch(Files.newInputStream(path));
      return CatalogInput.stream(path.toString(), metered, dialect);
    } catch (IOException e) {
      return CatalogInput.file(path, dialect);
    }
  }

  @Override
  public void close() {
    if (progress != null) {
      progress.close();
    }
  }
}
