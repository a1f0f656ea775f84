package org.govcat.validation.compare;

/** What a change of a standard does to catalogues and to programs that were made for it. */
public enum Effect {
  /**
   * What was written for the old version has another name or meaning in the new one, or it cannot
   * be said which records are concerned: data and programs have to be looked at.
   */
  BREAKING("breaking"),
  /** Records that gave no finding may give one. */
  TIGHTENING("tightening"),
  /** Records that gave a finding may give none. */
  RELAXING("relaxing"),
  /** No record is judged differently. */
  EDITORIAL("editorial");

  private final String id;

  Effect(String id) {
    this.id = id;
  }

  /** The word used in reports. */
  public String id() {
    return id;
  }
}
