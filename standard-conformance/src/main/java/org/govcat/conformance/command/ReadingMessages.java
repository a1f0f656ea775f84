package org.govcat.conformance.command;

import java.util.Locale;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.standard.FindingTexts;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;

/** Findings of reading on one line each, in the words that every standard has for them. */
final class ReadingMessages {
  private final Standard standard = Standards.builtIn(Standards.builtInIds().get(0));
  private final FindingTexts texts;

  ReadingMessages(Locale locale) {
    this.texts = new FindingTexts(standard, locale);
  }

  String line(Finding finding) {
    Location location = finding.location();
    String place = "";
    if (location != null) {
      place =
          location.line() > 0
              ? location.input() + ":" + location.line() + ":" + location.column() + ": "
              : location.input() + ": ";
    }
    return place + texts.message(finding);
  }
}
