package org.govcat.conformance.command;

import java.util.List;
import org.govcat.conformance.command.Arguments.Option;
import org.govcat.conformance.command.Arguments.Syntax;

/**
 * {@code govcat standards digest}: SHA-256 of definitions and everything they use, a line each, as
 * reports name them.
 */
final class StandardsDigestCommand implements Subcommand {
  @Override
  public Syntax syntax() {
    return new Syntax("ID|FILE", Syntax.ANY_NUMBER, List.of(Option.of("locale", "zh|en")));
  }

  @Override
  public int run(Arguments given, Surroundings around) {
    for (String name : given.files()) {
      around.out().print(Choices.standard(name).info().digest() + "  " + name + "\n");
    }
    return ExitCode.CONFORMS;
  }
}
