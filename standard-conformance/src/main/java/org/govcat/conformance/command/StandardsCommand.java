package org.govcat.conformance.command;

import java.util.Arrays;

/** {@code govcat standards}: what is built in, what a standard says about itself, its digest. */
final class StandardsCommand {
  static final String NAME = "standards";

  private StandardsCommand() {}

  /** Runs the subcommand that the second word names; without one the standards are listed. */
  static int run(String[] args, Surroundings around) {
    String[] rest = args.length < 2 ? args : Arrays.copyOfRange(args, 1, args.length);
    String name = args.length < 2 ? "" : args[1];
    return switch (name) {
      case "show" -> GovCat.run(new StandardsShowCommand(), NAME + " show", rest, around);
      case "digest" -> GovCat.run(new StandardsDigestCommand(), NAME + " digest", rest, around);
      case "list" -> GovCat.run(new StandardsListCommand(), NAME, rest, around);
      default -> GovCat.run(new StandardsListCommand(), NAME, args, around);
    };
  }
}
