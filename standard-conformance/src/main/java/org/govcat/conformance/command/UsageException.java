package org.govcat.conformance.command;

import java.util.Arrays;

/** The command was called wrongly; the text is looked up in the language asked for. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Object[] arguments;

  /** An argument that is a list is shown as one in the language asked for. */
  UsageException(String key, Object... arguments) {
    super(key + Arrays.toString(arguments), null, false, false);
    this.key = key;
    this.arguments = arguments.clone();
  }

  String key() {
    return key;
  }

  Object[] arguments() {
    return arguments.clone();
  }
}
