package org.govcat.conformance.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/** A workbook of somebody else: its parts, and which of them are its sheets. */
final class SourceWorkbook implements AutoCloseable {
  static final String WORKBOOK = "xl/workbook.xml";
  static final String RELATIONS = "xl/_rels/workbook.xml.rels";
  static final String TYPES = "[Content_Types].xml";
  static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final int MOST_BYTES_IN_MEMORY = 32 << 20;

  private final ZipFile zip;
  private final Map<String, Relation> relations;
  private final Map<String, String> sheets = new LinkedHashMap<>();
  private long lastSheetId;

  /** A relation of a part: its kind and the part that it leads to. */
  record Relation(String id, String type, String target) {}

  private SourceWorkbook(ZipFile zip) throws IOException {
    this.zip = zip;
    this.relations = relations(RELATIONS, "xl/");
    readSheets();
  }

  static SourceWorkbook open(Path file) throws IOException {
    ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    try {
      return new SourceWorkbook(zip);
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private void readSheets() throws IOException {
    XMLStreamReader2 xml = RawPart.parser(new StringReader(text(WORKBOOK)));
    try {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("sheet")) {
          Relation relation = relations.get(xml.getAttributeValue(OFFICE, "id"));
          String name = xml.getAttributeValue(null, "name");
          if (relation != null && name != null) {
            sheets.put(name, relation.target());
          }
          lastSheetId = Math.max(lastSheetId, number(xml.getAttributeValue(null, "sheetId")));
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(WORKBOOK, e);
    }
  }

  private static long number(@Nullable String text) {
    try {
      return text == null ? 0 : Long.parseLong(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** The relations of a part by their ids; none when it has no such part. */
  Map<String, Relation> relations(String part, String base) throws IOException {
    Map<String, Relation> found = new LinkedHashMap<>();
    if (zip.getEntry(part) == null) {
      return found;
    }
    XMLStreamReader2 xml = RawPart.parser(new StringReader(text(part)));
    try {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("Relationship")) {
          String id = String.valueOf(xml.getAttributeValue(null, "Id"));
          String type = String.valueOf(xml.getAttributeValue(null, "Type"));
          String target = String.valueOf(xml.getAttributeValue(null, "Target"));
          found.put(id, new Relation(id, type, resolved(base, target)));
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(part, e);
    }
    return found;
  }

  static String resolved(String base, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String folder = base;
    String rest = target;
    while (rest.startsWith("../")) {
      rest = rest.substring(3);
      folder = folder.substring(0, Math.max(0, folder.lastIndexOf('/', folder.length() - 2) + 1));
    }
    return folder + rest;
  }

  /** The numbers of the shared texts that say exactly this. */
  Set<String> sharedTexts(String wanted) throws IOException {
    Set<String> numbers = new HashSet<>();
    if (zip.getEntry(SharedTexts.PART) == null) {
      return numbers;
    }
    try (Reader text = reader(SharedTexts.PART)) {
      XMLStreamReader2 xml = RawPart.parser(text);
      StringBuilder content = new StringBuilder();
      long number = 0;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.CHARACTERS && content.length() <= wanted.length()) {
          content.append(xml.getText());
        } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
          content.setLength(0);
        } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("si")) {
          if (content.toString().equals(wanted)) {
            numbers.add(Long.toString(number));
          }
          number++;
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(SharedTexts.PART, e);
    }
    return numbers;
  }

  /** Names of the sheets in their order. */
  Set<String> sheetNames() {
    return sheets.keySet();
  }

  /** The folder in which a part lies, with its slash. */
  static String folderOf(String part) {
    return part.substring(0, part.lastIndexOf('/') + 1);
  }

  /** The part that holds the relations of a part. */
  static String relationsOf(String part) {
    String folder = folderOf(part);
    return folder + "_rels/" + part.substring(folder.length()) + ".rels";
  }

  /** The part of a sheet by its name, or null. */
  @Nullable String sheet(String name) {
    return sheets.get(name);
  }

  long lastSheetId() {
    return lastSheetId;
  }

  /** A small part as a text. */
  String text(String part) throws IOException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      throw new IOException("no part " + part);
    }
    try (InputStream bytes = zip.getInputStream(entry)) {
      byte[] read = bytes.readNBytes(MOST_BYTES_IN_MEMORY);
      if (read.length == MOST_BYTES_IN_MEMORY) {
        throw new IOException(part + " is too large");
      }
      return new String(read, StandardCharsets.UTF_8);
    }
  }

  Reader reader(String part) throws IOException {
    return RawPart.text(bytes(part));
  }

  InputStream bytes(String part) throws IOException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      throw new IOException("no part " + part);
    }
    return zip.getInputStream(entry);
  }

  boolean has(String part) {
    return zip.getEntry(part) != null;
  }

  List<String> parts() {
    return zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
