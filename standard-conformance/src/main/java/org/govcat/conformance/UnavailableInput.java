package org.govcat.conformance;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.serialization.CatalogFormat;

/** What is said of an input whose bytes could not be had at all, or not to the end. */
final class UnavailableInput {
  /** The reason given by what is a directory and not a file. */
  static final String DIRECTORY = "is-a-directory";

  private static final RuleId UNAVAILABLE = new RuleId("read/unavailable");

  private UnavailableInput() {}

  static Finding finding(String name, IOException why) {
    return Finding.of(UNAVAILABLE, Severity.ERROR)
        .argument("reason", "@read." + reason(why))
        .location(Location.of(name, 0, 0, null))
        .build();
  }

  static CheckedInput summary(String name) {
    return new CheckedInput(name, null, 0, CatalogFormat.UNKNOWN, null, null);
  }

  private static String reason(IOException why) {
    if (why instanceof NoSuchFileException || why instanceof FileNotFoundException) {
      return "no-such-file";
    }
    if (why instanceof FileSystemException refused && DIRECTORY.equals(refused.getReason())) {
      return DIRECTORY;
    }
    return why instanceof AccessDeniedException ? "no-access" : "broken-off";
  }
}
