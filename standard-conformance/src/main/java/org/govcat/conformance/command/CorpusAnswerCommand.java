package org.govcat.conformance.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.List;
import org.govcat.conformance.bench.CorpusAnswers;
import org.govcat.conformance.command.Arguments.Option;
import org.govcat.conformance.command.Arguments.Syntax;

/** {@code govcat corpus answer}: answers what {@code govcat corpus run} asks. */
final class CorpusAnswerCommand implements Subcommand {
  @Override
  public Syntax syntax() {
    return new Syntax(null, 0, List.of(Option.of("locale", "zh|en")));
  }

  @Override
  public int run(Arguments given, Surroundings around) {
    try {
      CorpusAnswers.answer(new BufferedInputStream(around.in()), around.out());
    } catch (IOException e) {
      String place = around.texts().text("output.standard");
      throw new FailureException(
          around.texts().text("failure.output", place, Reasons.of(e, around.texts())));
    }
    return ExitCode.CONFORMS;
  }
}
