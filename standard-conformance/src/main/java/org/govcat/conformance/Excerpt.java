package org.govcat.conformance;

import java.util.Map;
import org.govcat.finding.Finding;

/**
 * The beginning of a text that is too long to be kept, so that what a report costs depends on the
 * number of its samples and not on what stands in them.
 */
final class Excerpt {
  /** UTF-16 units that a sample keeps of one text. */
  static final int OF_SAMPLE = 1_000;

  /** UTF-16 units by which providers and folded findings are told apart. */
  static final int OF_NAME = 200;

  private static final String CUT = "…";

  private Excerpt() {}

  static String of(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end) + CUT;
  }

  /** The finding itself unless something in it is too long. */
  static Finding of(Finding finding) {
    String value = finding.value();
    boolean whole = value == null || value.length() <= OF_SAMPLE;
    for (String argument : finding.arguments().values()) {
      whole &= argument.length() <= OF_SAMPLE;
    }
    if (whole) {
      return finding;
    }
    Finding.Builder excerpt = finding.toBuilder();
    excerpt.value(value == null ? null : of(value, OF_SAMPLE));
    for (Map.Entry<String, String> argument : finding.arguments().entrySet()) {
      excerpt.argument(argument.getKey(), of(argument.getValue(), OF_SAMPLE));
    }
    return excerpt.build();
  }
}
