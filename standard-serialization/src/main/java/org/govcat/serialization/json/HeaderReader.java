package org.govcat.serialization.json;

import com.fasterxml.jackson.core.JsonToken;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.govcat.finding.Finding;
import org.govcat.model.CatalogHeader;
import org.govcat.model.ExtensionValue;
import org.govcat.model.Extensions;
import org.govcat.model.InformationResource;
import org.govcat.serialization.reading.ReadingFault;
import org.govcat.serialization.reading.ReadingLog;
import org.govcat.serialization.reading.ReadingRules;
import org.govcat.serialization.reading.RecordNotes;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what a document says besides its resources: its header, and members of the document that
 * the model does not know, which become extensions of the header. What was read first stays.
 */
final class HeaderReader {
  static final String MEMBER = "catalog";
  static final String RESOURCES = "resources";

  private final RecordText text;
  private final ReadingLog log;
  private final JsonInput in;
  private final RecordNotes notes;
  private final TreeReader trees;
  private final GroupReader groups;
  private final Map<String, ExtensionValue> around = new LinkedHashMap<>();
  private final Set<String> met = new HashSet<>();
  private @Nullable CatalogHeader stated;
  private @Nullable CatalogHeader header;

  HeaderReader(RecordText text, JsonParsers parsers, ReadingLog log) {
    this.text = text;
    this.log = log;
    this.in = new JsonInput(text, parsers);
    this.notes = new RecordNotes(text);
    this.trees = new TreeReader(in, notes);
    this.groups = new GroupReader(in, notes, trees);
  }

  @Nullable CatalogHeader header() {
    return header;
  }

  /** Says that the document begins anew, so that a member may be met again. */
  void newDocument() {
    met.clear();
  }

  /**
   * Whether the object in the text has members of a resource beside its header, so that it is a
   * resource and must be judged as one.
   */
  boolean describesAResource() {
    in.open();
    try {
      in.next();
      while (in.next() == JsonToken.FIELD_NAME) {
        if (InformationResource.GROUP.slot(in.memberName()) != null) {
          return true;
        }
        in.skipValue();
      }
      return false;
    } catch (ReadingFault fault) {
      return false;
    } finally {
      in.close();
    }
  }

  /** Reads the whole object that stands in the text; one that comes late is told as that alone. */
  void object(boolean late) throws ReadingFault {
    if (late) {
      newDocument();
    }
    in.open();
    notes.open("");
    in.next();
    int members = 0;
    while (in.next() == JsonToken.FIELD_NAME) {
      in.countMember(++members);
      String name = in.memberName();
      if (name.equals(RESOURCES)) {
        throw ReadingFault.malformed(ReadingRules.SEVERAL_DOCUMENTS, in.offset());
      }
      member(name, late);
    }
    if (in.next() != null) {
      throw JsonFault.in(text);
    }
    finish();
  }

  /** The name of a member, which stands in the text. */
  String name() throws ReadingFault {
    in.open();
    in.next();
    String name = in.spelling();
    in.close();
    return name;
  }

  /** Reads one member, whose value stands in the text. */
  void value(String name, boolean late) throws ReadingFault {
    in.open();
    notes.open("");
    in.next();
    member(name, late);
    if (in.next() != null) {
      throw JsonFault.in(text);
    }
    finish();
  }

  private void member(String name, boolean late) throws ReadingFault {
    int offset = in.offset();
    if (!met.add(name)) {
      String second = JsonText.of(trees.value());
      notes.duplicate(
          name, JsonText.of(name.equals(MEMBER) ? stated : around.get(name)), second, offset);
    } else if (!name.equals(MEMBER)) {
      notes.push(name);
      ExtensionValue value = trees.value();
      notes.pop();
      if (!TreeReader.saysNothing(value)) {
        around.putIfAbsent(name, value);
      }
    } else if (in.token() == JsonToken.START_OBJECT) {
      header(late, offset);
    } else if (in.token() != JsonToken.VALUE_NULL) {
      log.incomplete(
          ReadingLog.finding(
              ReadingRules.MALFORMED, ReadingRules.NOT_A_HEADER, text.place(offset, "/" + MEMBER)));
      around.putIfAbsent(name, trees.value());
    }
  }

  private void header(boolean late, int offset) throws ReadingFault {
    notes.open("/" + MEMBER);
    CatalogHeader read = (CatalogHeader) groups.read(CatalogHeader.GROUP);
    stated = stated == null ? read : stated;
    if (late) {
      log.add(
          ReadingLog.finding(ReadingRules.LATE_HEADER, text.place(offset, "/" + MEMBER)).build());
    }
  }

  private void finish() {
    for (Finding finding : notes.findings()) {
      log.add(finding);
    }
    in.close();
    if (stated == null && around.isEmpty()) {
      return;
    }
    CatalogHeader.Builder whole = CatalogHeader.builder();
    Map<String, ExtensionValue> unknown = new LinkedHashMap<>();
    Map<String, ExtensionValue> misshapen = Map.of();
    if (stated != null) {
      whole.from(stated);
      unknown.putAll(stated.extensions().values());
      misshapen = stated.extensions().misshapen();
    }
    around.forEach(unknown::putIfAbsent);
    header = whole.extensions(Extensions.of(unknown, misshapen)).build();
  }
}
