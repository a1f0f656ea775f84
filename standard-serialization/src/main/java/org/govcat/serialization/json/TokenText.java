package org.govcat.serialization.json;

import org.govcat.serialization.reading.ReadingFault;
import org.govcat.serialization.reading.ReadingLimits;
import org.govcat.serialization.reading.ReadingRules;

/**
 * Puts the tokens of a foreign parser down as JSON text, so that our own reader reads them and no
 * second one. Not thread-safe.
 */
public final class TokenText {
  private final JsonText json = new JsonText();

  StringBuilder out() {
    return json.out();
  }

  void clear() {
    json.clear();
  }

  /** Begins a group or a list. */
  public void open(char bracket) throws ReadingFault {
    separate();
    out().append(bracket);
  }

  /** Ends a group or a list. */
  public void close(char bracket) {
    out().append(bracket);
  }

  /** The name of the member that comes. */
  public void name(String name) throws ReadingFault {
    separate();
    json.string(name);
    out().append(':');
  }

  public void text(String value) throws ReadingFault {
    separate();
    json.string(value);
  }

  /** A number as it was spelt; what JSON cannot spell that way stays as a text. */
  public void number(String spelling) throws ReadingFault {
    separate();
    json.numeral(spelling);
  }

  public void flag(boolean value) throws ReadingFault {
    separate();
    out().append(value);
  }

  public void nothing() throws ReadingFault {
    separate();
    out().append("null");
  }

  private void separate() throws ReadingFault {
    int length = out().length();
    if (length > ReadingLimits.RECORD_BYTES) {
      throw ReadingFault.limit(ReadingRules.RECORD_SIZE, ReadingLimits.RECORD_BYTES, 0);
    }
    if (length > 0 && "{[:".indexOf(out().charAt(length - 1)) < 0) {
      out().append(',');
    }
  }
}
