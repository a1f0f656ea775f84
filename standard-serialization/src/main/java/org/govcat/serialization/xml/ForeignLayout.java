package org.govcat.serialization.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.codehaus.stax2.XMLStreamReader2;
import org.govcat.serialization.reading.ByteWindow;
import org.govcat.serialization.source.SourceMapping;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which elements of other people's documents are resources: the first ones that hold
 * several names of the dialect, as elements or attributes.
 */
final class ForeignLayout {
  private static final int ENOUGH = 2;

  private final SourceMapping mapping;
  private final List<String> names = new ArrayList<>();
  private final List<Integer> known = new ArrayList<>();
  private @Nullable List<String> best;
  private int most;

  private ForeignLayout(SourceMapping mapping) {
    this.mapping = mapping;
  }

  /** The names of the elements from the root to a resource, or null when nothing is known. */
  static @Nullable List<String> of(byte[] start, XmlContent content, SourceMapping mapping) {
    ForeignLayout layout = new ForeignLayout(mapping);
    ByteWindow window = new ByteWindow(new ByteArrayInputStream(start));
    XmlTokens tokens = new XmlTokens(new XmlInput("", window, content));
    try {
      while (layout.most < ENOUGH && layout.goesOn(tokens)) {
        // it looked at a token
      }
    } catch (IOException | BrokenXmlException cutOff) {
      layout.closeAll();
    }
    return layout.best;
  }

  private boolean goesOn(XmlTokens tokens) throws IOException, BrokenXmlException {
    int token = tokens.next();
    if (token == XMLStreamConstants.START_ELEMENT) {
      open(tokens.reader());
    } else if (token == XMLStreamConstants.END_ELEMENT) {
      close();
    }
    return token != XMLStreamConstants.END_DOCUMENT;
  }

  private void open(XMLStreamReader2 reader) {
    String name = reader.getLocalName();
    int last = known.size() - 1;
    if (last >= 0 && mapping.knows(name)) {
      known.set(last, known.get(last) + 1);
    }
    int attributes = 0;
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes += mapping.knows(reader.getAttributeLocalName(i)) ? 1 : 0;
    }
    names.add(name);
    known.add(attributes);
  }

  private void close() {
    int last = known.size() - 1;
    if (known.get(last) > most) {
      most = known.get(last);
      best = List.copyOf(names);
    }
    names.remove(last);
    known.remove(last);
  }

  /** Elements that were not finished count with what was seen of them. */
  private void closeAll() {
    while (!known.isEmpty()) {
      close();
    }
  }
}
