package org.govcat.conformance.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A page of headings, paragraphs and tables, before it is text, Markdown or HTML. */
final class Page {
  private final String title;
  private final List<Block> blocks = new ArrayList<>();

  Page(String title) {
    this.title = title;
  }

  /** A piece of a page. */
  interface Block {
    void write(PageWriter form) throws IOException;
  }

  String title() {
    return title;
  }

  List<Block> blocks() {
    return blocks;
  }

  Page heading(String text) {
    blocks.add(form -> form.heading(text));
    return this;
  }

  /** A part of what stands under a heading; others name it by its anchor. */
  Page section(String anchor, String text) {
    blocks.add(form -> form.section(anchor, text));
    return this;
  }

  /** A text that stands as it is, such as a record. */
  Page listing(String text) {
    blocks.add(form -> form.listing(text));
    return this;
  }

  Page paragraph(String text) {
    blocks.add(form -> form.paragraph(text));
    return this;
  }

  /** Adds a table with a cell for each column in every row, unless it would have no rows. */
  Page table(List<String> columns, List<List<String>> rows) {
    if (!rows.isEmpty()) {
      blocks.add(form -> form.table(columns, rows));
    }
    return this;
  }
}
