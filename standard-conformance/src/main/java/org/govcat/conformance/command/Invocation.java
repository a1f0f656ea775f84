package org.govcat.conformance.command;

import java.util.Arrays;
import org.govcat.conformance.texts.Texts;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Parses the arguments of one subcommand and runs it. */
final class Invocation {
  private Invocation() {}

  static int run(Subcommand command, String name, String[] args, Surroundings around) {
    CommandLine line = new CommandLine(spec(command, name, around.texts()));
    ParseResult options;
    try {
      options = line.parseArgs(Arrays.copyOfRange(args, 1, args.length));
    } catch (UnmatchedArgumentException e) {
      throw new UsageException("usage.unmatched", name, String.join(" ", e.getUnmatched()));
    } catch (MissingParameterException e) {
      throw new UsageException("usage.missing", name, e.getMissing().toString());
    } catch (ParameterException e) {
      throw new UsageException("usage.other", name, String.valueOf(e.getMessage()));
    }
    if (options.isUsageHelpRequested()) {
      line.usage(around.out());
      return ExitCode.CONFORMS;
    }
    Choices.locale(options);
    return command.run(options, around);
  }

  private static CommandSpec spec(Subcommand command, String name, Texts texts) {
    OptionTexts optionTexts = new OptionTexts(texts);
    CommandSpec spec = CommandSpec.create().name("govcat " + name);
    spec.usageMessage()
        .description(optionTexts.text("help." + name))
        .synopsisHeading(optionTexts.text("help.synopsis"))
        .parameterListHeading(optionTexts.text("help.parameters"))
        .optionListHeading(optionTexts.text("help.options"))
        .sortOptions(false)
        .width(100);
    command.describe(spec, optionTexts);
    spec.addOption(optionTexts.option("locale", "zh|en"));
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description(optionTexts.text("option.help"))
            .build());
    return spec;
  }
}
