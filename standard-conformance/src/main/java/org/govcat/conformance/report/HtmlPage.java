package org.govcat.conformance.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import org.govcat.conformance.texts.MarkupWriter;

/**
 * The frame of a page that needs nothing else: style and script stand in it, and its own policy
 * lets nothing but these two run and nothing be fetched.
 */
final class HtmlPage {
  private final ReportTexts texts;
  private final MarkupWriter page;
  private final String script = resource("report.js");

  HtmlPage(ReportTexts texts, MarkupWriter page) {
    this.texts = texts;
    this.page = page;
  }

  /**
   * Everything before the content.
   *
   * @param title title of the page
   * @param sort the class of its body, which is the id of the verdict
   */
  void begin(String title, String sort) throws IOException {
    String style = resource("report.css");
    String language = texts.locale().equals(Locale.ENGLISH) ? "en" : "zh-CN";
    page.raw("<!DOCTYPE html>\n").open("html", "lang", language).raw("\n<head>\n");
    page.raw("<meta charset=\"utf-8\">\n");
    String policy =
        "default-src 'none'; style-src 'sha256-"
            + digest(style)
            + "'; script-src 'sha256-"
            + digest(script)
            + "'; base-uri 'none'; form-action 'none'";
    page.open("meta", "http-equiv", "Content-Security-Policy", "content", policy).raw("\n");
    page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.open("meta", "name", "generator", "content", "GovCat " + LibraryVersion.text());
    page.raw("\n").element("title", title);
    page.raw("\n<style>").raw(style).raw("</style>\n</head>\n");
    page.open("body", "class", sort);
  }

  void script() throws IOException {
    page.raw("<script>").raw(script).raw("</script>\n");
  }

  private static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream bytes = HtmlPage.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
