package org.govcat.serialization.dialect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.finding.SensitiveText;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.Standard;
import org.jspecify.annotations.Nullable;

/** Guesses by values, and never by numbers: every system numbers otherwise. */
final class ValueGuess {
  private static final List<String> TELLING =
      List.of("sharing.type", "opening.open", "updateFrequency", "formats.category", "formats");
  private static final int ENOUGH = 2;
  private static final int LEAST = 50;
  private static final int MORE = 25;

  private final Standard standard;

  ValueGuess(Standard standard) {
    this.standard = standard;
  }

  /** An element whose words the values are, with how sure that is. */
  record Found(String element, int confidence) {}

  /** The element whose code list most of the values are words of, or null. */
  @Nullable Found element(List<String> values) {
    Found best = null;
    for (String element : TELLING) {
      int understood = words(element, values).size();
      int share = values.isEmpty() ? 0 : 100 * understood / values.size();
      if (understood >= ENOUGH && share > LEAST) {
        int confidence = LEAST + MORE * (share - LEAST) / LEAST;
        best =
            best == null || confidence > best.confidence() ? new Found(element, confidence) : best;
      }
    }
    return best;
  }

  /** What values mean that are the standard's own labels or aliases. */
  Map<String, String> words(String element, List<String> values) {
    Map<String, String> words = new LinkedHashMap<>();
    for (String value : values) {
      Code code = meant(element, value);
      if (code != null && code.code() != null) {
        words.put(value, code.code());
      }
    }
    return words;
  }

  /** Values of a code list whose meaning nobody has said. */
  List<String> open(String element, List<String> values) {
    List<String> open = new ArrayList<>();
    if (list(element) != null) {
      for (String value : values) {
        if (meant(element, value) == null) {
          open.add(SensitiveText.mask(value));
        }
      }
    }
    return open;
  }

  private @Nullable CodeList list(String element) {
    String into = ProposalText.into(element);
    CodeList own = standard.codeListOf(element);
    return own == null && into != null ? standard.codeListOf(element + "." + into) : own;
  }

  private @Nullable Code meant(String element, String value) {
    CodeList list = list(element);
    boolean letters = value.chars().anyMatch(Character::isLetter);
    return list == null || !letters ? null : list.find(value);
  }
}
