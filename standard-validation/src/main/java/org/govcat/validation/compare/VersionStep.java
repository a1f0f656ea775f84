package org.govcat.validation.compare;

/** How far a version number has to move (semantic versioning). */
public enum VersionStep {
  /** Nothing changed. */
  NONE("none"),
  /** Words alone changed. */
  PATCH("patch"),
  /** What conformed still conforms. */
  MINOR("minor"),
  /** What conformed may not conform any longer, or has to be written in another way. */
  MAJOR("major");

  private static final int PARTS = 3;

  private final String id;

  VersionStep(String id) {
    this.id = id;
  }

  /** The word used in reports. */
  public String id() {
    return id;
  }

  static VersionStep of(Effect effect) {
    return switch (effect) {
      case BREAKING, TIGHTENING -> MAJOR;
      case RELAXING -> MINOR;
      case EDITORIAL -> PATCH;
    };
  }

  /**
   * The version after this step: {@code 2.0.0} after {@code 1.4} by {@link #MAJOR}. A version that
   * is no row of numbers stays as it is.
   */
  public String after(String version) {
    String[] given = version.split("\\.", -1);
    int[] parts = new int[PARTS];
    if (this == NONE || given.length > PARTS) {
      return version;
    }
    try {
      for (int i = 0; i < given.length; i++) {
        parts[i] = Integer.parseInt(given[i]);
      }
    } catch (NumberFormatException e) {
      return version;
    }
    int moved = MAJOR.ordinal() - ordinal();
    parts[moved]++;
    for (int i = moved + 1; i < PARTS; i++) {
      parts[i] = 0;
    }
    return parts[0] + "." + parts[1] + "." + parts[2];
  }
}
