package org.govcat.finding;

/** How grave a finding is; a resource with an error does not conform. */
public enum Severity {
  /** Worth knowing; nothing has to be done. */
  INFO("info"),
  /** Probably wrong; a person should look. */
  WARNING("warning"),
  /** Wrong; the resource does not conform. */
  ERROR("error");

  private final String id;

  Severity(String id) {
    this.id = id;
  }

  /** The word used in definition files and reports. */
  public String id() {
    return id;
  }
}
