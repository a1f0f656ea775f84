package org.govcat.model;

import java.util.Objects;

/**
 * Class of ways of sharing (共享方式分类; 1272 6.2 9). An open code: any text, with constants for the
 * codes of the national editions. What a text means is for the standard to say; an unknown one
 * means nothing.
 *
 * @param text the code as it was given
 */
public record SharingMethodCategory(String text) implements OpenCode {
  /** Through the sharing platform. */
  public static final SharingMethodCategory PLATFORM = new SharingMethodCategory("共享平台方式");

  /** By mail. */
  public static final SharingMethodCategory MAIL = new SharingMethodCategory("邮件方式");

  /** On media. */
  public static final SharingMethodCategory MEDIA = new SharingMethodCategory("介质方式");

  /** Keeps the text as given. */
  public SharingMethodCategory {
    Objects.requireNonNull(text, "text");
  }

  /** The text alone. */
  @Override
  public String toString() {
    return text;
  }
}
