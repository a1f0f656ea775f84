package org.govcat.conformance.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.govcat.conformance.command.Arguments.Option;
import org.govcat.conformance.command.Arguments.Syntax;
import org.govcat.conformance.texts.Texts;

/**
 * A subcommand that lists what is built in, for people or for programs.
 *
 * @param <T> what is listed
 */
interface ListCommand<T> extends Subcommand {
  /** What there is, in order. */
  List<T> entries();

  /** Writes the members of one of them. */
  void members(JsonGenerator json, T entry) throws IOException;

  /** What a person is told of one of them, with its line ends. */
  String text(T entry, Texts texts);

  @Override
  default Syntax syntax() {
    return new Syntax(
        null, 0, List.of(Option.of("format", "text|json"), Option.of("locale", "zh|en")));
  }

  @Override
  default int run(Arguments given, Surroundings around) {
    if (Choices.isJson(given)) {
      JsonOutput.write(around, this::json);
    } else {
      entries().forEach(entry -> around.out().print(text(entry, around.texts())));
    }
    return ExitCode.CONFORMS;
  }

  private void json(JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (T entry : entries()) {
      json.writeStartObject();
      members(json, entry);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
