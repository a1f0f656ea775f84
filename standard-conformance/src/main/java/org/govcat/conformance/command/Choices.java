package org.govcat.conformance.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.govcat.conformance.CheckOptions;
import org.govcat.conformance.Suppressions;
import org.govcat.conformance.bench.BenchFormat;
import org.govcat.conformance.score.Scorecard;
import org.govcat.serialization.Dialect;
import org.govcat.serialization.Dialects;
import org.govcat.standard.CodeTable;
import org.govcat.standard.DefinitionException;
import org.govcat.standard.DefinitionFile;
import org.govcat.standard.Organizations;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.govcat.standard.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** Reads the values of options; what cannot be meant is wrong usage with the choices there are. */
final class Choices {
  private static final int CHINA_STANDARD_TIME = 8;
  private static final int USUAL_THREADS = 4;

  private Choices() {}

  /** One of several words. */
  static String word(Arguments given, String name, String otherwise, List<String> words) {
    String word = given.value(name);
    if (word == null) {
      return otherwise;
    }
    if (!words.contains(word)) {
      throw new UsageException("usage.choice", name, word, words);
    }
    return word;
  }

  /** Whether the answer is for programs and not for people. */
  static boolean isJson(Arguments given) {
    return word(given, "format", "text", List.of("text", "json")).equals("json");
  }

  /** The form in which the bench answers. */
  static BenchFormat benchFormat(Arguments given) {
    String word = word(given, "format", BenchFormat.TEXT.id(), BenchFormat.ids());
    return BenchFormat.of(word).orElseThrow();
  }

  static void locale(Arguments given) {
    word(given, "locale", "zh", List.of("zh", "en"));
  }

  static Stage stage(Arguments given) {
    String word = word(given, "stage", Stage.PUBLISH.id(), Stage.ids());
    return Stage.of(word).orElseThrow();
  }

  /** The day asked for, else today in China. */
  static LocalDate date(Arguments given) {
    String text = given.value("date");
    if (text == null) {
      return LocalDate.now(Clock.system(ZoneOffset.ofHours(CHINA_STANDARD_TIME)));
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new UsageException("usage.date", text);
    }
  }

  static int maxSamples(Arguments given, int otherwise) {
    return number(given, "max-samples", otherwise, CheckOptions.ALL_SAMPLES, "usage.samples");
  }

  /**
   * The threads asked for, else those that the machine has, up to a few: reading is one thread's.
   */
  static int threads(Arguments given) {
    int processors = Runtime.getRuntime().availableProcessors();
    return number(given, "threads", Math.min(processors, USUAL_THREADS), 1, "usage.threads");
  }

  /** How long somebody is waited for, in whole seconds. */
  static int seconds(Arguments given, int otherwise) {
    return number(given, "timeout", otherwise, 1, "usage.seconds");
  }

  private static int number(
      Arguments given, String name, int otherwise, int least, String complaint) {
    String text = given.value(name);
    if (text == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(text);
      if (number >= least) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new UsageException(complaint, text);
  }

  /** A built-in standard or a definition file, or null when the option is not given. */
  static @Nullable Standard standard(Arguments given) {
    String name = given.value("standard");
    String modes = given.value("mode");
    if (name == null && modes != null) {
      throw new UsageException("usage.mode-without-standard");
    }
    Standard standard = name == null ? null : standard(name);
    return standard == null || modes == null ? standard : inModes(standard, modes);
  }

  /** The standard asked for, else the one of catalogues that name none. */
  static Standard standardOrDefault(Arguments given) {
    Standard asked = standard(given);
    return asked == null ? Standards.builtIn(Standards.DEFAULT_ID) : asked;
  }

  /** A built-in standard or a definition file. */
  static Standard standard(String name) {
    List<String> known = Standards.builtInIds();
    if (known.contains(name)) {
      return Standards.builtIn(name);
    }
    Path file = file(name);
    if (file == null) {
      throw new UsageException("usage.standard", name, known);
    }
    return load(name, Standards::load);
  }

  /** The definition file of a built-in standard, or one of the user's. */
  static DefinitionFile definition(String name) {
    List<String> known = Standards.builtInIds();
    if (known.contains(name)) {
      return DefinitionFile.builtIn(name);
    }
    Path file = file(name);
    if (file == null) {
      throw new UsageException("usage.standard", name, known);
    }
    return load(name, DefinitionFile::load);
  }

  /** The standard with modes set, which stand behind each other with commas. */
  private static Standard inModes(Standard standard, String modes) {
    Set<String> set = new LinkedHashSet<>();
    for (String mode : modes.split(",", -1)) {
      if (!standard.modes().containsKey(mode)) {
        throw new UsageException(
            "usage.mode", mode, standard.id(), List.copyOf(standard.modes().keySet()));
      }
      set.add(mode);
    }
    return standard.inModes(set);
  }

  /** The standard in those of the modes asked for that it knows; the other knows the rest. */
  static Standard inKnownModes(Arguments given, Standard standard, Standard other) {
    String modes = given.value("mode");
    if (modes == null) {
      return standard;
    }
    Set<String> known = new LinkedHashSet<>();
    for (String mode : modes.split(",", -1)) {
      if (standard.modes().containsKey(mode)) {
        known.add(mode);
      } else if (!other.modes().containsKey(mode)) {
        Set<String> all = new LinkedHashSet<>(standard.modes().keySet());
        all.addAll(other.modes().keySet());
        throw new UsageException(
            "usage.mode", mode, standard.id() + ", " + other.id(), List.copyOf(all));
      }
    }
    return standard.inModes(known);
  }

  /** A built-in dialect or a dialect file, or null when the option is not given. */
  static @Nullable Dialect dialect(Arguments given) {
    return dialect(given, "dialect");
  }

  /** The same of another option. */
  static @Nullable Dialect dialect(Arguments given, String option) {
    String name = given.value(option);
    if (name == null) {
      return null;
    }
    Path file = file(name);
    List<String> known = Dialects.builtInIds();
    if (file == null && !known.contains(name)) {
      throw new UsageException("usage.dialect", name, known);
    }
    return file == null ? Dialects.builtIn(name) : load(name, Dialects::load);
  }

  /** What quality is scored by, or null when it is not. */
  static @Nullable Scorecard scorecard(Arguments given) {
    String name = given.value("scorecard");
    if (name == null) {
      return given.has("score") ? Scorecard.builtIn() : null;
    }
    return load(name, Scorecard::load);
  }

  /** The file that says what is counted apart, or null when the option is not given. */
  static @Nullable Suppressions suppressions(Arguments given) {
    String name = given.value("suppress");
    if (name == null) {
      return null;
    }
    return load(name, Suppressions::load);
  }

  /** A calendar of working days, or null when the option is not given. */
  static @Nullable WorkingCalendar calendar(Arguments given) {
    String name = given.value("calendar");
    if (name == null) {
      return null;
    }
    return load(name, WorkingCalendar::load);
  }

  /** A list of organisations, or null when the option is not given. */
  static @Nullable Organizations organizations(Arguments given) {
    String name = given.value("organizations");
    if (name == null) {
      return null;
    }
    return load(name, Organizations::load);
  }

  /** A table of classification codes, or null when the option is not given. */
  static @Nullable CodeTable codeTable(Arguments given) {
    String name = given.value("code-table");
    if (name == null) {
      return null;
    }
    return load(name, CodeTable::load);
  }

  /** Reads a file that the user named and wrote. */
  interface Loading<T> {
    T load(Path file) throws IOException;
  }

  /** What such a file says; a mistake in it is wrong usage. */
  static <T> T load(String name, Loading<T> loading) {
    try {
      return loading.load(path(name));
    } catch (DefinitionException e) {
      throw new UsageException("usage.definition", name, e);
    } catch (IOException e) {
      throw new UsageException("usage.unreadable", name);
    }
  }

  /** Digits of a number, or 0 when the option is not given. */
  static int width(Arguments given, int most) {
    int width = number(given, "width", 0, 1, "usage.width");
    if (width > most) {
      throw new UsageException("usage.width", String.valueOf(given.value("width")));
    }
    return width;
  }

  private static @Nullable Path file(String name) {
    try {
      Path path = Path.of(name);
      return Files.isRegularFile(path) ? path : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /** A path that the user named. */
  static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException("usage.path", name);
    }
  }
}
