package org.govcat.validation.constraints;

import java.util.Locale;
import org.govcat.standard.FindingTexts;
import org.govcat.standard.Standard;
import org.govcat.validation.RecordChecker;

/**
 * A standard that is ready to judge and to speak. Immutable and thread-safe.
 *
 * @param checker its rules
 * @param chinese its words in Chinese
 * @param english its words in English
 * @param builtIn whether the message bundle holds texts of its rules
 */
record CompiledStandard(
    RecordChecker checker, FindingTexts chinese, FindingTexts english, boolean builtIn) {
  static CompiledStandard of(Standard standard, boolean builtIn) {
    return new CompiledStandard(
        RecordChecker.of(standard),
        new FindingTexts(standard, Locale.CHINESE),
        new FindingTexts(standard, Locale.ENGLISH),
        builtIn);
  }

  Standard standard() {
    return checker.standard();
  }
}
