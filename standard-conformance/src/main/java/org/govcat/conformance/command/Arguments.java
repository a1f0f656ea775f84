package org.govcat.conformance.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a user gave a subcommand: files in order, and the values of options by name. */
final class Arguments {
  private final List<String> files = new ArrayList<>();
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  /**
   * Reads arguments in their plain form, {@code --name value} and {@code --name=value}. Anything
   * else, right or wrong, is left to picocli, which takes longer to load than a small catalogue
   * takes to check.
   *
   * @return the arguments, or null when they are not all plain
   */
  static @Nullable Arguments plain(Syntax syntax, String[] args) {
    Arguments read = new Arguments();
    for (int i = 1; i < args.length; i++) {
      String word = args[i];
      if (isPlain(word)) {
        read.files.add(word);
        continue;
      }
      int equals = word.indexOf('=');
      String name =
          word.startsWith("--") ? word.substring(2, equals < 0 ? word.length() : equals) : "";
      Option option = syntax.option(name);
      if (option != null && option.isFlag() && equals < 0) {
        read.add(name, "");
        continue;
      }
      boolean hasNext = equals >= 0 || i + 1 < args.length;
      if (option == null
          || option.isFlag()
          || !hasNext
          || (read.has(name) && !option.repeatable())) {
        return null;
      }
      String value = equals < 0 ? args[++i] : word.substring(equals + 1);
      if (!isValue(value)) {
        return null;
      }
      read.add(name, value);
    }
    return syntax.isComplete(read) ? read : null;
  }

  /** Something that cannot be taken for an option or for a file of arguments. */
  private static boolean isPlain(String word) {
    if (word.isEmpty() || word.charAt(0) == '@' || word.charAt(0) == '"') {
      return false;
    }
    return word.charAt(0) != '-' || word.length() == 1;
  }

  /** The same for the value of an option, which may be a negative number. */
  private static boolean isValue(String word) {
    return isPlain(word) || (word.length() > 1 && word.charAt(0) == '-' && isDigit(word.charAt(1)));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  void addFile(String name) {
    files.add(name);
  }

  void add(String name, String value) {
    List<String> all = values.get(name);
    if (all == null) {
      all = new ArrayList<>();
      values.put(name, all);
    }
    all.add(value);
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /** The value of an option, or null when it was not given. */
  @Nullable String value(String name) {
    List<String> all = values.get(name);
    return all == null ? null : all.get(all.size() - 1);
  }

  /** All values of an option that may be given several times. */
  List<String> all(String name) {
    List<String> all = values.get(name);
    return all == null ? List.of() : all;
  }

  List<String> files() {
    return files;
  }

  /**
   * One option; its words stand in the texts under {@code option.<name>}.
   *
   * @param name its name without dashes
   * @param label what its value looks like
   * @param repeatable whether it may be given several times
   * @param required whether it has to be given
   */
  record Option(String name, String label, boolean repeatable, boolean required) {
    static Option of(String name, String label) {
      return new Option(name, label, false, false);
    }

    /** An option without a value: it is given or not. */
    static Option flag(String name) {
      return new Option(name, "", false, false);
    }

    boolean isFlag() {
      return label.isEmpty();
    }

    Option many() {
      return new Option(name, label, true, required);
    }

    Option needed() {
      return new Option(name, label, repeatable, true);
    }
  }

  /**
   * What a subcommand takes.
   *
   * @param files what its files are called, or null when it takes none
   * @param mostFiles how many files it takes at most
   * @param options its options
   */
  record Syntax(@Nullable String files, int mostFiles, List<Option> options) {
    static final int ANY_NUMBER = Integer.MAX_VALUE;

    @Nullable Option option(String name) {
      for (Option option : options) {
        if (option.name().equals(name)) {
          return option;
        }
      }
      return null;
    }

    boolean isComplete(Arguments given) {
      for (Option option : options) {
        if (option.required() && !given.has(option.name())) {
          return false;
        }
      }
      int count = given.files().size();
      return files == null ? count == 0 : count > 0 && count <= mostFiles;
    }
  }
}
