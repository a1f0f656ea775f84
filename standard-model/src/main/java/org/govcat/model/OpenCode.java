package org.govcat.model;

/** A code of an open list: the text as given, whether a standard knows it or not. */
public interface OpenCode extends NotABean {
  /** The text as it was given. */
  String text();
}
