package org.govcat.conformance.command;

import java.util.Arrays;
import java.util.List;
import org.govcat.conformance.texts.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
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
      List<String> missing = missing(e);
      boolean withoutValue = missing.size() == 1 && Arrays.asList(args).contains(missing.get(0));
      throw new UsageException(withoutValue ? "usage.no-value" : "usage.missing", name, missing);
    } catch (OverwrittenOptionException e) {
      throw new UsageException(
          "usage.repeated", name, ((OptionSpec) e.getOverwritten()).longestName());
    } catch (ParameterException e) {
      throw new UsageException("usage.other", name);
    }
    if (result.isUsageHelpRequested()) {
      line.usage(around.out());
      return null;
    }
    return arguments(syntax, result);
  }

  private static List<String> missing(MissingParameterException problem) {
    return problem.getMissing().stream()
        .map(spec -> spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel())
        .toList();
  }

  private static Arguments arguments(Arguments.Syntax syntax, ParseResult result) {
    Arguments read = new Arguments();
    for (Arguments.Option option : syntax.options()) {
      Object value = result.matchedOptionValue("--" + option.name(), (Object) null);
      if (value instanceof String[] several) {
        Arrays.asList(several).forEach(each -> read.add(option.name(), each));
      } else if (option.isFlag() && Boolean.TRUE.equals(value)) {
        read.add(option.name(), "");
      } else if (value != null && !option.isFlag()) {
        read.add(option.name(), value.toString());
      }
    }
    if (syntax.files() != null) {
      Object files = result.matchedPositionalValue(0, (Object) null);
      if (files instanceof String[] several) {
        Arrays.asList(several).forEach(read::addFile);
      } else if (files != null) {
        read.addFile(files.toString());
      }
    }
    return read;
  }

  private static CommandSpec spec(Arguments.Syntax syntax, String name, Texts texts) {
    CommandSpec spec = CommandSpec.create().name("govcat " + name);
    spec.usageMessage()
        .description(plain(texts, "help." + key(name)))
        .synopsisHeading(plain(texts, "help.synopsis"))
        .parameterListHeading(plain(texts, "help.parameters"))
        .optionListHeading(plain(texts, "help.options"))
        .sortOptions(false)
        .width(WIDTH);
    if (syntax.files() != null) {
      String files = "option." + key(name) + ".files";
      boolean one = syntax.mostFiles() == 1;
      spec.addPositional(
          PositionalParamSpec.builder()
              .index(one ? "0" : "0..*")
              .type(one ? String.class : String[].class)
              .paramLabel(syntax.files())
              .arity(one ? "1" : "1..*")
              .required(true)
              .description(plain(texts, texts.has(files) ? files : "option.files"))
              .build());
    }
    for (Arguments.Option option : syntax.options()) {
      spec.addOption(option(option, name, texts));
    }
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description(plain(texts, "option.help"))
            .build());
    return spec;
  }

  private static OptionSpec option(Arguments.Option option, String command, Texts texts) {
    String own = "option." + key(command) + "." + option.name();
    if (option.isFlag()) {
      return OptionSpec.builder("--" + option.name())
          .type(boolean.class)
          .arity("0")
          .description(plain(texts, texts.has(own) ? own : "option." + option.name()))
          .build();
    }
    return OptionSpec.builder("--" + option.name())
        .type(option.repeatable() ? String[].class : String.class)
        .arity("1")
        .paramLabel(option.label())
        .required(option.required())
        .description(plain(texts, texts.has(own) ? own : "option." + option.name()))
        .build();
  }

  /** The name of a subcommand in keys of texts. */
  private static String key(String name) {
    return name.replace(' ', '-');
  }

  /** A text in which picocli sees no format. */
  private static String plain(Texts texts, String key) {
    return texts.text(key).replace("%", "%%");
  }
}
