package org.govcat.conformance.command;

import org.govcat.conformance.report.LibraryVersion;

/** {@code govcat version}. */
final class VersionCommand {
  int run(Surroundings around) {
    around.out().print("govcat " + LibraryVersion.text() + "\n");
    return ExitCode.CONFORMS;
  }
}
