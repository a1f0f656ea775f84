package org.govcat.conformance.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.govcat.conformance.texts.Texts;

/** Writes a page in one form. The same page in the same form is the same bytes. */
interface PageWriter {
  void begin(String title) throws IOException;

  void heading(String text) throws IOException;

  void section(String anchor, String text) throws IOException;

  void paragraph(String text) throws IOException;

  void listing(String text) throws IOException;

  void table(List<String> columns, List<List<String>> rows) throws IOException;

  void end() throws IOException;

  /** Writes the page as UTF-8; the stream stays open. */
  static void write(Page page, BenchFormat format, Texts texts, OutputStream out)
      throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    PageWriter form =
        switch (format) {
          case HTML -> new HtmlPage(writer, texts.locale());
          case MARKDOWN -> new MarkdownPage(writer);
          case TEXT -> new TextPage(writer, texts.text("colon"));
          case JSON -> throw new IllegalArgumentException("JSON is no page");
        };
    write(page, form);
    writer.flush();
  }

  /** Writes the page. */
  static void write(Page page, PageWriter form) throws IOException {
    form.begin(page.title());
    for (Page.Block block : page.blocks()) {
      block.write(form);
    }
    form.end();
  }
}
