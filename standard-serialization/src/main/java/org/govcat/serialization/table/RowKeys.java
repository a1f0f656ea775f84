package org.govcat.serialization.table;

import org.jspecify.annotations.Nullable;

/** Tells which rows are about the same resource. */
final class RowKeys {
  private final SheetHeader header;
  private final @Nullable Column catalog;
  private final @Nullable Column number;
  private final @Nullable Column code;
  private final @Nullable Column title;
  private final @Nullable Column summary;
  private final @Nullable Column provider;
  private boolean inCatalog;
  private @Nullable String currentNumber;
  private @Nullable String currentCode;
  private @Nullable String currentTitle;
  private @Nullable String currentSummary;
  private @Nullable String lastCode;

  RowKeys(SheetHeader header) {
    this.header = header;
    this.catalog = header.kind(ColumnMeaning.Kind.HEADER);
    this.number = header.kind(ColumnMeaning.Kind.RESOURCE_NUMBER);
    this.code = header.element("code");
    this.title = header.element("title");
    this.summary = header.element("summary");
    this.provider = header.element("provider.name");
  }

  /** Whether rows of one resource may stand apart: they have a code that tells them. */
  boolean canBeScattered() {
    return number == null && (code != null || title != null) && header.hasItems();
  }

  void begin(TableRow row) {
    inCatalog = text(row, catalog) != null;
    currentNumber = text(row, number);
    currentCode = text(row, code);
    currentTitle = text(row, title);
    currentSummary = text(row, summary);
    lastCode = currentCode;
  }

  /** Whether the row is about the resource of the row before it. */
  boolean goesOn(TableRow row) {
    if (text(row, catalog) != null != inCatalog) {
      return false;
    }
    if (number != null) {
      String own = text(row, number);
      return own == null || own.equals(currentNumber);
    }
    String ownCode = text(row, code);
    String ownTitle = text(row, title);
    if (ownCode == null && ownTitle == null) {
      return code != null || title != null;
    }
    if (!header.hasItems()) {
      return false;
    }
    boolean series =
        title != null && ownCode != null && lastCode != null && Series.follows(lastCode, ownCode);
    boolean sameCode = ownCode != null && ownCode.equals(currentCode);
    boolean sameTitle = ownTitle != null && ownTitle.equals(currentTitle);
    boolean goesOn =
        ownTitle == null
            ? sameCode || series
            : sameTitle
                ? ownCode == null || currentCode == null || sameCode || series
                : sameCode && saysSame(row) || ownCode == null && currentTitle == null;
    if (goesOn) {
      lastCode = ownCode == null ? lastCode : ownCode;
      currentCode = currentCode == null ? ownCode : currentCode;
      currentTitle = currentTitle == null ? ownTitle : currentTitle;
    }
    return goesOn;
  }

  /** Rows that share a code but neither title nor summary are two resources under one code. */
  private boolean saysSame(TableRow row) {
    String own = text(row, summary);
    return own == null || own.equals(currentSummary);
  }

  /** By what the rows of a block are found again, or null when nothing tells. */
  @Nullable String of(RowBlock block) {
    String own = code == null ? null : block.text(code);
    String name = title == null ? null : block.text(title);
    return own == null ? titleAlone(block, name) : title == null ? own : own + '\0' + name;
  }

  /** Without a code it takes the same title of the same provider, described alike. */
  private @Nullable String titleAlone(RowBlock block, @Nullable String name) {
    String by = provider == null ? null : block.text(provider);
    String about = summary == null ? null : block.text(summary);
    return name == null || by == null || about == null ? null : name + '\0' + by + '\0' + about;
  }

  private static @Nullable String text(TableRow row, @Nullable Column column) {
    return column == null ? null : row.text(column.index());
  }
}
