package org.govcat.serialization.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.model.ElementGroup;
import org.govcat.model.GroupType;
import org.govcat.serialization.CatalogReader;
import org.govcat.serialization.reading.ByteWindow;
import org.govcat.serialization.reading.NotACatalogueReader;
import org.govcat.serialization.reading.ReadingFault;
import org.govcat.serialization.reading.ReadingLog;
import org.govcat.serialization.reading.ReadingRules;
import org.govcat.serialization.source.SourceMapping;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Opens XML documents. */
public final class XmlReaders {
  /** Bytes in which a resource of other people's documents has to be found. */
  private static final int SAMPLE = 256 << 10;

  private static final int FIRST_TAGS = 2 << 10;

  private XmlReaders() {}

  /** Opens a document that was recognised, in the names of a dialect if there is one. */
  public static CatalogReader open(
      String inputName, ByteWindow window, XmlContent content, @Nullable SourceMapping mapping)
      throws IOException {
    ReadingLog log = new ReadingLog(inputName);
    Location start = Location.of(inputName, 1, 1, null);
    if (content.otherwise() != null) {
      Finding encoding =
          ReadingLog.finding(ReadingRules.ENCODING, start)
              .argument("encoding", content.otherwise())
              .build();
      return new NotACatalogueReader(window, log, encoding);
    }
    if (mapping != null && !isOurs(window)) {
      window.fillTo(SAMPLE);
      List<String> layout = ForeignLayout.of(window.sample(SAMPLE), content, mapping);
      return layout == null
          ? new NotACatalogueReader(
              window,
              log,
              ReadingLog.finding(
                  ReadingRules.NOT_A_CATALOGUE, ReadingRules.XML_WITH_DIALECT, start))
          : new ForeignXmlReader(new XmlInput(inputName, window, content), log, mapping, layout);
    }
    return new XmlDocumentReader(new XmlInput(inputName, window, content), log, mapping);
  }

  /** Whether the first tag names our namespace. */
  private static boolean isOurs(ByteWindow window) {
    byte[] start = window.sample(FIRST_TAGS);
    String text = new String(start, StandardCharsets.ISO_8859_1).replace("\0", "");
    return text.contains(XmlNames.NAMESPACE);
  }

  /** Opens an element in memory: a catalogue, or one resource; places in it are not known. */
  public static CatalogReader open(String inputName, Element element) {
    return new XmlDocumentReader(nothing(inputName), new ReadingLog(inputName), element);
  }

  /**
   * Reads a group in memory.
   *
   * @param findings takes what is wrong with it
   * @return the group, or null when it cannot be read
   */
  public static @Nullable ElementGroup group(
      Element element, GroupType type, List<Finding> findings) {
    XmlInput input = nothing(element.getLocalName());
    XmlTokens tokens = XmlTokens.of(input, element);
    XmlRecords records = new XmlRecords(input, tokens);
    try {
      while (tokens.next() != XMLStreamConstants.START_ELEMENT) {
        // what stands before the element
      }
      ElementGroup group = records.group(type, "");
      findings.addAll(records.notes().findings());
      return group;
    } catch (BrokenXmlException broken) {
      findings.add(broken.finding());
    } catch (ReadingFault fault) {
      findings.add(ReadingLog.finding(fault, records.nodes().place(0, "")));
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be read", e);
    }
    return null;
  }

  private static XmlInput nothing(String inputName) {
    ByteWindow window = new ByteWindow(InputStream.nullInputStream());
    return new XmlInput(inputName, window, new XmlContent(StandardCharsets.UTF_8, 0, null));
  }
}
