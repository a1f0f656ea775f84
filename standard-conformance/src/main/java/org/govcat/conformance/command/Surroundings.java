package org.govcat.conformance.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.govcat.conformance.texts.Texts;
import org.govcat.standard.DefinitionException;

/** What the command has around it: streams and language. */
record Surroundings(InputStream in, PrintStream out, PrintStream err, Texts texts) {

  /** The language is Chinese unless asked for otherwise, whatever the machine's is. */
  static Surroundings of(String[] args, InputStream in, PrintStream out, PrintStream err) {
    Locale locale = Locale.CHINESE;
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--locale=en")
          || (args[i].equals("--locale") && i + 1 < args.length && args[i + 1].equals("en"))) {
        locale = Locale.ENGLISH;
      }
    }
    return new Surroundings(in, out, err, new Texts(locale));
  }

  String usageProblem(UsageException problem) {
    Object[] arguments = problem.arguments();
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i] instanceof List<?> several) {
        arguments[i] =
            String.join(texts.text("separator"), several.stream().map(String::valueOf).toList());
      } else if (arguments[i] instanceof DefinitionException problems) {
        arguments[i] = problems.message(texts.locale());
      }
    }
    return texts.text("usage.wrong", texts.text(problem.key(), arguments));
  }
}
