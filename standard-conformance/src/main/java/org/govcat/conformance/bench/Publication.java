package org.govcat.conformance.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.govcat.conformance.texts.Texts;
import org.govcat.serialization.WorkbookTemplates;
import org.govcat.serialization.schema.CatalogSchemas;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;
import org.govcat.validation.compare.StandardDiff;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a standard: schemas for programs, a workbook to fill in, a dictionary and a
 * reference for people, and what changed since an older version. All are made from the definition;
 * the same standards give the same bytes. Stateless and thread-safe.
 */
public final class Publication {
  private Publication() {}

  /**
   * The documents by file name.
   *
   * @param older the version to tell the changes since, or null
   * @param locale language of the documents for people: English for an English locale, else Chinese
   */
  public static Map<String, byte[]> of(Standard standard, @Nullable Standard older, Locale locale) {
    Texts texts = new Texts(locale).with("bench").with("publish");
    ReferenceTexts words = new ReferenceTexts(standard, texts);
    Stage stage = Stage.PUBLISH;
    String name = standard.id() + "-" + standard.info().version();
    Map<String, byte[]> files = new LinkedHashMap<>();
    put(
        files,
        CatalogSchemas.jsonSchemaName(standard, stage),
        CatalogSchemas.jsonSchema(standard, stage));
    put(
        files,
        CatalogSchemas.xmlSchemaName(standard, stage),
        CatalogSchemas.xmlSchema(standard, stage));
    put(
        files,
        CatalogSchemas.dcatShapesName(standard, stage),
        CatalogSchemas.dcatShapes(standard, stage));
    put(files, name + ".openapi.json", CatalogSchemas.openApi(standard, stage));
    put(files, name + "-dictionary.csv", DataDictionary.of(words));
    files.put(name + "-template.xlsx", template(standard));
    StandardDiff diff = older == null ? null : StandardDiff.between(older, standard);
    pages(files, name, ReferencePage.whole(words, diff), texts);
    files.put(name + ".docx", word(ReferencePage.tables(words, diff)));
    if (diff != null) {
      Page changes = DiffReport.page(diff, locale);
      pages(files, name + "-changes", changes, texts);
      files.put(name + "-changes.docx", word(changes));
    }
    return files;
  }

  private static void put(Map<String, byte[]> files, String name, String text) {
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void pages(Map<String, byte[]> files, String name, Page page, Texts texts) {
    files.put(name + ".html", written(page, BenchFormat.HTML, texts));
    files.put(name + ".md", written(page, BenchFormat.MARKDOWN, texts));
  }

  private static byte[] written(Page page, BenchFormat format, Texts texts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      PageWriter.write(page, format, texts, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return bytes.toByteArray();
  }

  private static byte[] template(Standard standard) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      WorkbookTemplates.write(standard, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return bytes.toByteArray();
  }

  private static byte[] word(Page page) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      WordPage.write(page, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return bytes.toByteArray();
  }
}
