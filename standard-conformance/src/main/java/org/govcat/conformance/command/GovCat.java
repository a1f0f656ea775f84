package org.govcat.conformance.command;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.govcat.conformance.texts.Texts;
import org.govcat.conformance.texts.VisibleText;
import org.jspecify.annotations.Nullable;

/** Entry of the {@code govcat} command. Only what the asked-for subcommand needs is loaded. */
public final class GovCat {
  private static final List<String> COMMANDS =
      List.of(
          "check",
          "code",
          "convert",
          "corpus",
          "dialect",
          "draft",
          "publish",
          "rules",
          "standards",
          "template",
          "verify-report",
          "version");

  private GovCat() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    Charset charset = ConsoleCharset.ofThisProcess();
    PrintStream out = stream(FileDescriptor.out, charset);
    PrintStream err = stream(FileDescriptor.err, charset);
    int code = run(args, new FileInputStream(FileDescriptor.in), out, err);
    out.flush();
    err.flush();
    System.exit(code);
  }

  private static PrintStream stream(FileDescriptor descriptor, Charset charset) {
    OutputStream bytes = new FileOutputStream(descriptor);
    boolean asIs = charset.equals(StandardCharsets.UTF_8);
    return new PrintStream(
        asIs ? bytes : new Transcoder(bytes, charset), false, StandardCharsets.UTF_8);
  }

  /**
   * Runs the command within this process.
   *
   * @param args the arguments
   * @param in what {@code -} reads
   * @param out takes reports
   * @param err takes what is meant for a person's eye
   * @return the exit code, see {@link ExitCode}
   */
  public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    Surroundings around = null;
    try {
      around = Surroundings.of(args, in, out, err);
      int code = dispatch(commandFirst(args), around);
      return out.checkError() ? undelivered(around) : code;
    } catch (UsageException e) {
      err.println(
          VisibleText.lines(
              around == null ? String.valueOf(e.getMessage()) : around.usageProblem(e)));
      return ExitCode.USAGE;
    } catch (FailureException e) {
      err.println(VisibleText.lines(String.valueOf(e.getMessage())));
      return ExitCode.NOT_CHECKED;
    } catch (OutOfMemoryError e) {
      err.println("govcat: OutOfMemoryError");
      return ExitCode.NOT_CHECKED;
    } catch (RuntimeException | StackOverflowError e) {
      err.println("govcat: " + e.getClass().getName() + where(e));
      return ExitCode.NOT_CHECKED;
    } finally {
      out.flush();
      err.flush();
    }
  }

  /** An answer that did not reach anybody is none. */
  private static int undelivered(Surroundings around) {
    Texts texts = around.texts();
    String place = texts.text("output.standard");
    around.err().println(texts.text("failure.output", place, texts.text("reason.broken-off")));
    return ExitCode.NOT_CHECKED;
  }

  /** Class and line alone: a message may quote data that must not be shown. */
  private static String where(Throwable unexpected) {
    StackTraceElement[] trace = unexpected.getStackTrace();
    return trace.length == 0 ? "" : " (" + trace[0] + ")";
  }

  private static int dispatch(String[] args, Surroundings around) {
    String name = args.length == 0 ? "--help" : args[0];
    if (asksForHelp(name)) {
      around.out().print(around.texts().text("help.command"));
      return args.length == 0 ? ExitCode.USAGE : ExitCode.CONFORMS;
    }
    if (name.equals("version") || name.equals("--version") || name.equals("-V")) {
      return new VersionCommand().run(around);
    }
    if (name.equals(StandardsCommand.NAME)) {
      return StandardsCommand.run(args, around);
    }
    Subcommand command = named(name);
    if (command == null) {
      CommandGroup group = CommandGroup.named(name);
      if (group == null) {
        throw new UsageException("usage.no-such-command", name, COMMANDS);
      }
      return group.run(args, around);
    }
    return run(command, name, args, around);
  }

  static boolean asksForHelp(String word) {
    return word.equals("--help") || word.equals("-h") || word.equals("help");
  }

  /** Runs a subcommand; its arguments begin behind the first word. */
  static int run(Subcommand command, String name, String[] args, Surroundings around) {
    Arguments given = Arguments.plain(command.syntax(), args);
    if (given == null) {
      given = Explanation.read(command.syntax(), name, args, around);
    }
    if (given == null) {
      return ExitCode.CONFORMS;
    }
    Choices.locale(given);
    return command.run(given, around);
  }

  /** A language that was asked for before the subcommand goes behind it. */
  private static String[] commandFirst(String[] args) {
    int language = args.length == 0 || !args[0].startsWith("--locale") ? 0 : 1;
    if (language == 1 && !args[0].contains("=")) {
      language = 2;
    }
    if (language >= args.length) {
      return args;
    }
    List<String> words = new ArrayList<>(Arrays.asList(args));
    Collections.rotate(words, -language);
    return words.toArray(String[]::new);
  }

  private static @Nullable Subcommand named(String name) {
    return switch (name) {
      case "check" -> new CheckCommand();
      case "convert" -> new ConvertCommand();
      case "publish" -> new PublishCommand();
      case "rules" -> new RulesCommand();
      case "template" -> new TemplateCommand();
      case "verify-report" -> new VerifyReportCommand();
      default -> null;
    };
  }
}
