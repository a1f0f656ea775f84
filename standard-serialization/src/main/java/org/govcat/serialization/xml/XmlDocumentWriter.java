package org.govcat.serialization.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.function.Function;
import org.govcat.model.CatalogHeader;
import org.govcat.model.ExtensionValue;
import org.govcat.model.InformationResource;
import org.govcat.serialization.CatalogWriter;
import org.govcat.serialization.reading.Utf8Output;
import org.jspecify.annotations.Nullable;

/** Writes one XML document; a header that comes after resources is written behind them. */
public final class XmlDocumentWriter implements CatalogWriter {
  private final Utf8Output out;
  private final XmlText xml = new XmlText();
  private final @Nullable Function<InformationResource, ExtensionValue.Group> spelling;
  private @Nullable CatalogHeader pending;
  private boolean begun;
  private boolean closed;

  /** Writes to a stream and closes it in the end. */
  public XmlDocumentWriter(OutputStream bytes) {
    this(bytes, null);
  }

  /**
   * Writes to a stream and closes it in the end.
   *
   * @param spelling the object that is written for a resource, or null for the standard's own names
   */
  public XmlDocumentWriter(
      OutputStream bytes, @Nullable Function<InformationResource, ExtensionValue.Group> spelling) {
    this.out = new Utf8Output(bytes);
    this.spelling = spelling;
  }

  @Override
  public void header(CatalogHeader header) {
    pending = Objects.requireNonNull(header, "header");
  }

  @Override
  public void write(InformationResource resource) throws IOException {
    Objects.requireNonNull(resource, "resource");
    begin();
    xml.clear();
    if (spelling == null) {
      xml.group(XmlNames.RESOURCE, resource);
    } else {
      xml.source(XmlNames.RESOURCE, spelling.apply(resource));
    }
    xml.out().append('\n');
    out.write(xml.out());
  }

  private void begin() throws IOException {
    if (begun) {
      return;
    }
    begun = true;
    xml.clear();
    xml.out()
        .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<")
        .append(XmlNames.CATALOG)
        .append(" xmlns=\"")
        .append(XmlNames.NAMESPACE)
        .append("\">\n");
    header();
    xml.out().append('<').append(XmlNames.RESOURCES).append(">\n");
    out.write(xml.out());
  }

  private void header() {
    if (pending != null) {
      xml.group(XmlNames.HEADER, pending);
      xml.out().append('\n');
      pending = null;
    }
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    begin();
    xml.clear();
    xml.out().append("</").append(XmlNames.RESOURCES).append(">\n");
    header();
    xml.out().append("</").append(XmlNames.CATALOG).append(">\n");
    out.write(xml.out());
    out.close();
  }
}
