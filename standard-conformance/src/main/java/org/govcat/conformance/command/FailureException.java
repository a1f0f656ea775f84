package org.govcat.conformance.command;

/** Something that the user can see and mend kept the command from doing its work. */
final class FailureException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FailureException(String message) {
    super(message, null, false, false);
  }
}
