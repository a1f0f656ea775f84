package org.govcat.serialization.reading;

/**
 * Recognises what programs export as a workbook and is none: a web page, or the XML of spreadsheets
 * of 2003. Told by the beginning of the text in lower case.
 */
public final class ExportedPage {
  private static final String[] TAGS = {"<!doctype html", "<html", "<head", "<meta ", "<style"};
  private static final String XML_WORKBOOK = "urn:schemas-microsoft-com:office:spreadsheet";

  private ExportedPage() {}

  /** Whether it is a web page, whole or a table of one, or saved with what belongs to it. */
  public static boolean isWebPage(String start) {
    for (String tag : TAGS) {
      if (start.startsWith(tag)) {
        return true;
      }
    }
    return start.startsWith("mime-version:")
        || start.startsWith("<table") && (start.contains("<tr") || start.contains("<td"));
  }

  /** Whether it is a workbook as XML of 2003. */
  public static boolean isXmlWorkbook(String start) {
    return start.startsWith("<?xml") && start.contains(XML_WORKBOOK);
  }
}
