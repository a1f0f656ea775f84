package org.govcat.conformance.command;

import java.util.Arrays;
import org.govcat.conformance.texts.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads arguments with picocli, which also knows the unusual forms, and explains how to call. */
final class Explanation {
  private static final int WIDTH = 100;

  private Explanation() {}

  /** The arguments, or null when help was asked for and has been given. */
  static @Nullable Arguments read(
      Arguments.Syntax syntax, String name, String[] args, Surroundings around) {
    CommandLine line = new CommandLine(spec(syntax, name, around.texts()));
    ParseResult result;
    try {
      result = line.parseArgs(Arrays.copyOfRange(args, 1, args.length));
    } catch (UnmatchedArgumentException e) {
      throw new UsageException("usage.unmatched", name, String.join(" ", e.getUnmatched()));
    } catch (MissingParameterException e) {
      throw new UsageException("usage.missing", name, missing(e));
    } catch (ParameterException e) {
      throw new UsageException("usage.other", name, String.valueOf(e.getMessage()));
    }
    if (result.isUsageHelpRequested()) {
      line.usage(around.out());
      return null;
    }
    return arguments(syntax, result);
  }

  private static String missing(MissingParameterException problem) {
    StringBuilder names = new StringBuilder();
    problem
        .getMissing()
        .forEach(
            spec ->
                names
                    .append(names.isEmpty() ? "" : ", ")
                    .append(
                        spec instanceof OptionSpec option
                            ? option.longestName()
                            : spec.paramLabel()));
    return names.toString();
  }

  private static Arguments arguments(Arguments.Syntax syntax, ParseResult result) {
    Arguments read = new Arguments();
    for (Arguments.Option option : syntax.options()) {
      Object value = result.matchedOptionValue("--" + option.name(), (Object) null);
      if (value instanceof String[] several) {
        Arrays.asList(several).forEach(each -> read.add(option.name(), each));
      } else if (value != null) {
        read.add(option.name(), value.toString());
      }
    }
    if (syntax.files() != null) {
      for (String file : result.matchedPositionalValue(0, new String[0])) {
        read.addFile(file);
      }
    }
    return read;
  }

  private static CommandSpec spec(Arguments.Syntax syntax, String name, Texts texts) {
    CommandSpec spec = CommandSpec.create().name("govcat " + name);
    spec.usageMessage()
        .description(plain(texts, "help." + name))
        .synopsisHeading(plain(texts, "help.synopsis"))
        .parameterListHeading(plain(texts, "help.parameters"))
        .optionListHeading(plain(texts, "help.options"))
        .sortOptions(false)
        .width(WIDTH);
    if (syntax.files() != null) {
      spec.addPositional(
          PositionalParamSpec.builder()
              .type(String[].class)
              .paramLabel(syntax.files())
              .arity(syntax.mostFiles() == 1 ? "1" : "1..*")
              .required(true)
              .description(plain(texts, "option.files"))
              .build());
    }
    for (Arguments.Option option : syntax.options()) {
      spec.addOption(option(option, texts));
    }
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description(plain(texts, "option.help"))
            .build());
    return spec;
  }

  private static OptionSpec option(Arguments.Option option, Texts texts) {
    return OptionSpec.builder("--" + option.name())
        .type(option.repeatable() ? String[].class : String.class)
        .arity("1")
        .paramLabel(option.label())
        .required(option.required())
        .description(plain(texts, "option." + option.name()))
        .build();
  }

  /** A text in which picocli sees no format. */
  private static String plain(Texts texts, String key) {
    return texts.text(key).replace("%", "%%");
  }
}
