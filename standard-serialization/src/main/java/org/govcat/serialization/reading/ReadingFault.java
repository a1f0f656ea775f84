package org.govcat.serialization.reading;

import java.io.Serial;
import org.govcat.finding.RuleId;

/** Why a passage cannot be read, on its way to becoming a finding. */
public final class ReadingFault extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final transient RuleId rule;
  private final String reason;
  private final int limit;
  private final int offset;

  private ReadingFault(RuleId rule, String reason, int limit, int offset) {
    super(reason, null, false, false);
    this.rule = rule;
    this.reason = reason;
    this.limit = limit;
    this.offset = offset;
  }

  public static ReadingFault malformed(String reason, int offset) {
    return new ReadingFault(ReadingRules.MALFORMED, reason, 0, offset);
  }

  /** The bytes are not in the encoding that they seemed to be in. */
  public static ReadingFault encoding() {
    return new ReadingFault(ReadingRules.ENCODING, "", 0, 0);
  }

  public static ReadingFault limit(String reason, int limit, int offset) {
    return new ReadingFault(ReadingRules.LIMIT, reason, limit, offset);
  }

  public RuleId rule() {
    return rule;
  }

  public String reason() {
    return reason;
  }

  /** The limit that was passed, or 0. */
  public int limit() {
    return limit;
  }

  /** Place in the text of the record. */
  public int offset() {
    return offset;
  }
}
