package org.govcat.conformance.bench;

import java.util.Locale;

/** A program gave no answer that can be compared. */
final class NoAnswerException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why there is none. */
  enum Reason {
    /** It could not be started again. */
    NOT_STARTED,
    /** It ended before it answered. */
    ENDED,
    /** It was silent for too long. */
    SILENT,
    /** The line is longer, or holds more findings, than any answer needs. */
    TOO_MUCH,
    /** The line is no JSON object. */
    NOT_JSON,
    /** The object lacks a member or has one of another kind. */
    WRONG_FORM,
    /** It answers another case than the one asked. */
    OTHER_CASE,
    /** It says itself that it does not judge the case. */
    DECLINED,
    /** It wrote more than it was asked for. */
    TALKATIVE,
    /** It does not end when there is nothing left to read. */
    NOT_ENDING;

    String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Reason reason;
  private final String detail;

  NoAnswerException(Reason reason, String detail) {
    super(reason + " " + detail, null, false, false);
    this.reason = reason;
    this.detail = detail;
  }

  Reason reason() {
    return reason;
  }

  /** What makes the reason exact: an exit code, a member, the beginning of the line. */
  String detail() {
    return detail;
  }

  /** Whether the same program can be asked further. */
  boolean goesOn() {
    return reason == Reason.DECLINED;
  }
}
