package org.govcat.conformance.command;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.govcat.conformance.texts.Texts;

/** Why a file could not be read or written, in words. */
final class Reasons {
  private Reasons() {}

  static String of(IOException why, Texts texts) {
    if (why instanceof NoSuchFileException || why instanceof FileNotFoundException) {
      return texts.text("reason.no-such-file");
    }
    if (why instanceof AccessDeniedException) {
      return texts.text("reason.no-access");
    }
    if (why instanceof NotDirectoryException) {
      return texts.text("reason.no-such-directory");
    }
    String said = why instanceof FileSystemException fs ? fs.getReason() : why.getMessage();
    return said == null
        ? texts.text("reason.broken-off")
        : texts.text("reason.broken-off-by", said);
  }
}
