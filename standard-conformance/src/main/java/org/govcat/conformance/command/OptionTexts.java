package org.govcat.conformance.command;

import org.govcat.conformance.texts.Texts;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Options with their words from the texts: {@code option.<name>} says what an option does. */
record OptionTexts(Texts texts) {

  /** An option with one text value. */
  OptionSpec option(String name, String label) {
    return described(name, OptionSpec.builder("--" + name).type(String.class).paramLabel(label))
        .build();
  }

  /** An option that may be given several times. */
  OptionSpec options(String name, String label) {
    return described(
            name, OptionSpec.builder("--" + name).type(String[].class).paramLabel(label).arity("1"))
        .build();
  }

  /** An option that has to be given. */
  OptionSpec required(String name, String label) {
    return described(name, OptionSpec.builder("--" + name).type(String.class).paramLabel(label))
        .required(true)
        .build();
  }

  /** The files a command works on. */
  PositionalParamSpec files(String label, String arity) {
    return PositionalParamSpec.builder()
        .type(String[].class)
        .paramLabel(label)
        .arity(arity)
        .required(true)
        .description(text("option.files"))
        .build();
  }

  private OptionSpec.Builder described(String name, OptionSpec.Builder option) {
    return option.description(text("option." + name));
  }

  String text(String key) {
    return texts.text(key).replace("%", "%%");
  }
}
