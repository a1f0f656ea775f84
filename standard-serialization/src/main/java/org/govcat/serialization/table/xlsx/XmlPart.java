package org.govcat.serialization.table.xlsx;

import com.ctc.wstx.exc.WstxLazyException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.govcat.serialization.reading.ReadingFault;
import org.govcat.serialization.reading.ReadingRules;
import org.govcat.serialization.reading.TextBuffer;
import org.govcat.serialization.table.TableLimits;
import org.jspecify.annotations.Nullable;

/** One XML part of a workbook while it is read. What is wrong with it is a fault. */
final class XmlPart implements Closeable {
  private final XMLInputFactory2 parsers;
  private final InputStream bytes;
  private @Nullable XMLStreamReader2 open;

  XmlPart(InputStream bytes, XMLInputFactory2 parsers) {
    this.parsers = parsers;
    this.bytes = bytes;
  }

  XMLStreamReader2 reader() {
    if (open == null) {
      throw new IllegalStateException("nothing has been read");
    }
    return open;
  }

  /** Goes to the next token; one of {@link XMLStreamConstants}. */
  int next() throws IOException, ReadingFault {
    try {
      XMLStreamReader2 reader = open;
      if (reader == null) {
        reader = (XMLStreamReader2) parsers.createXMLStreamReader(bytes);
        open = reader;
      }
      int token = reader.next();
      if (token == XMLStreamConstants.DTD) {
        throw ReadingFault.malformed(ReadingRules.DOCUMENT_TYPE, 0);
      }
      return token;
    } catch (XMLStreamException e) {
      throw fault(e);
    } catch (WstxLazyException e) {
      throw fault((XMLStreamException) e.getCause());
    }
  }

  /** Goes to the next start tag; null at the end. */
  @Nullable String nextElement() throws IOException, ReadingFault {
    int token = next();
    while (token != XMLStreamConstants.START_ELEMENT) {
      if (token == XMLStreamConstants.END_DOCUMENT) {
        return null;
      }
      token = next();
    }
    return reader().getLocalName();
  }

  /** The attribute of that name in whatever namespace, or null. */
  @Nullable String attribute(String name) {
    XMLStreamReader2 reader = reader();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Appends the piece of text on which the part stands. */
  void appendText(TextBuffer out) throws IOException, ReadingFault {
    try {
      XMLStreamReader2 reader = reader();
      int length = reader.getTextLength();
      if (out.length() + length > TableLimits.CELL_TEXT) {
        throw ReadingFault.limit(ReadingRules.TEXT_LENGTH, TableLimits.CELL_TEXT, 0);
      }
      out.append(reader.getTextCharacters(), reader.getTextStart(), length);
    } catch (WstxLazyException e) {
      throw fault((XMLStreamException) e.getCause());
    }
  }

  /** Passes over the rest of the element on which the part stands. */
  void skip() throws IOException, ReadingFault {
    int depth = 1;
    while (depth > 0) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.END_DOCUMENT -> depth = 0;
        default -> {}
      }
    }
  }

  private static ReadingFault fault(XMLStreamException fault) throws IOException {
    Throwable cause = fault.getCause() == null ? fault.getNestedException() : fault.getCause();
    if (cause instanceof BoundedPart.TooLongException tooLong) {
      return tooLong.fault();
    }
    boolean packing = cause instanceof ZipException || cause instanceof java.io.EOFException;
    if (cause instanceof IOException e && !packing && !isDecoding(e)) {
      throw e;
    }
    return ReadingFault.malformed(
        packing ? ReadingRules.BROKEN_ARCHIVE : ReadingRules.BROKEN_PART, 0);
  }

  /** Woodstox tells bytes that are no characters as an exception of reading. */
  private static boolean isDecoding(IOException fault) {
    return fault instanceof java.io.CharConversionException;
  }

  @Override
  public void close() throws IOException {
    try {
      if (open != null) {
        open.close();
      }
    } catch (XMLStreamException e) {
      // nothing is lost: the part was read as far as it was wanted
    } finally {
      bytes.close();
    }
  }
}
