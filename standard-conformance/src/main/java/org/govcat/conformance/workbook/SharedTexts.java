package org.govcat.conformance.workbook;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * The texts that the cells of a workbook share, and who uses which: a part of the workbook has none
 * that only cells of others show.
 */
final class SharedTexts {
  static final String PART = "xl/sharedStrings.xml";

  private static final int UNUSED = -3;
  private static final int SEVERAL = -4;

  private final PartCuts cuts = new PartCuts();
  private final Map<Integer, BitSet> several = new HashMap<>();
  private int[] users = new int[0];
  private String prefix = "";

  /** The texts of a workbook; there are none where it has no such part. */
  static SharedTexts of(SourceWorkbook source) throws IOException {
    SharedTexts texts = new SharedTexts();
    if (source.has(PART)) {
      try (Reader text = source.reader(PART)) {
        texts.read(RawPart.parser(text));
      } catch (XMLStreamException e) {
        throw new IOException(PART, e);
      }
    }
    return texts;
  }

  private void read(XMLStreamReader2 xml) throws XMLStreamException {
    int count = 0;
    int open = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
        prefix = RawPart.prefix(xml);
        open = cuts.begin(xml.getLocationInfo().getStartingCharOffset(), 0, count++);
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("si")) {
        cuts.end(open, xml.getLocationInfo().getEndingCharOffset());
      }
    }
    users = new int[count];
    Arrays.fill(users, UNUSED);
  }

  /** A cell of somebody shows a text. */
  void use(String number, int owner) {
    int text = SheetPatch.number(number.strip(), -1);
    if (text < 0 || text >= users.length || owner == RowOwners.WITHHELD) {
      return;
    }
    int user = users[text];
    if (user == UNUSED || owner == RowOwners.EVERYBODY) {
      users[text] = owner;
    } else if (user != owner && user != RowOwners.EVERYBODY) {
      BitSet all = several.computeIfAbsent(text, t -> new BitSet());
      if (user != SEVERAL) {
        all.set(user);
        users[text] = SEVERAL;
      }
      all.set(owner);
    }
  }

  /** Copies the texts; those that an owner does not use are empty. */
  void copy(Reader raw, Writer out, int owner) throws IOException {
    String empty = "<" + prefix + "si><" + prefix + "t/></" + prefix + "si>";
    cuts.copy(raw, out, (kind, text) -> isUsed(text, owner) ? null : empty);
  }

  private boolean isUsed(int text, int owner) {
    int user = users[text];
    return user == SEVERAL
        ? several.getOrDefault(text, new BitSet()).get(owner)
        : user == owner || user == RowOwners.EVERYBODY;
  }
}
