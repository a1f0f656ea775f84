package org.govcat.conformance.command;

import java.io.Console;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * In which bytes text goes out. Files and pipes get UTF-8 on every machine; a person who looks at a
 * console of code page 936 (GBK) gets what it can show.
 */
final class ConsoleCharset {
  private ConsoleCharset() {}

  static Charset ofThisProcess() {
    return of(System.getProperty("native.encoding", "UTF-8"), ConsoleCharset::console);
  }

  /**
   * The charset to write in.
   *
   * @param machine the encoding of the machine; a console is only looked for where it is a Chinese
   *     one, as this costs time
   * @param console the charset of the console that a person looks at, null when there is none
   */
  static Charset of(String machine, Supplier<@Nullable Charset> console) {
    Charset found = isChinese(machine) ? console.get() : null;
    return found != null && isChinese(found.name()) ? found : StandardCharsets.UTF_8;
  }

  private static boolean isChinese(String charset) {
    String name = charset.toUpperCase(Locale.ROOT);
    return name.startsWith("GB") || name.equals("MS936") || name.equals("X-MSWIN-936");
  }

  private static @Nullable Charset console() {
    Console console = System.console();
    return console != null && isTerminal(console) ? console.charset() : null;
  }

  /** From Java 22 on a console may stand for redirected streams and says so itself. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
