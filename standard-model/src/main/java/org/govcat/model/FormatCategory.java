package org.govcat.model;

import java.util.Objects;

/**
 * Class of formats (信息资源格式分类; 1272 6.2 7). An open code: any text, with constants for the codes of
 * the national editions. What a text means is for the standard to say; an unknown one means
 * nothing.
 *
 * @param text the code as it was given
 */
public record FormatCategory(String text) implements OpenCode {
  /** Document file. */
  public static final FormatCategory ELECTRONIC_FILE = new FormatCategory("电子文件");

  /** Spreadsheet. */
  public static final FormatCategory SPREADSHEET = new FormatCategory("电子表格");

  /** Database. */
  public static final FormatCategory DATABASE = new FormatCategory("数据库");

  /** Image. */
  public static final FormatCategory IMAGE = new FormatCategory("图形图像");

  /** Streaming media. */
  public static final FormatCategory STREAMING_MEDIA = new FormatCategory("流媒体");

  /** Format described by the provider. */
  public static final FormatCategory SELF_DESCRIBED = new FormatCategory("自描述格式");

  /** Service interface. */
  public static final FormatCategory SERVICE_INTERFACE = new FormatCategory("服务接口");

  /** Keeps the text as given. */
  public FormatCategory {
    Objects.requireNonNull(text, "text");
  }

  /** The text alone. */
  @Override
  public String toString() {
    return text;
  }
}
