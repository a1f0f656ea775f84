package org.govcat.serialization.json;

import java.util.ArrayList;
import java.util.List;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.serialization.reading.ReadingFault;
import org.govcat.serialization.reading.ReadingLog;
import org.govcat.serialization.reading.RecordNotes;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one value of the model after another for a foreign mapper, with the reader and
 * the writer of whole documents. Not thread-safe; see {@link ModelCodec}.
 */
public final class ModelSession {
  private static final int WORTH_KEEPING = 1 << 18;

  private final TokenText tokens = new TokenText();
  private final RecordText text = new RecordText("");
  private final RecordNotes notes = new RecordNotes((offset, pointer) -> place(pointer));
  private final JsonText json = new JsonText();
  private final JsonInput in;
  private final TreeReader trees;
  private final GroupReader groups;

  ModelSession(JsonParsers parsers) {
    this.in = new JsonInput(text, parsers);
    this.trees = new TreeReader(in, notes);
    this.groups = new GroupReader(in, notes, trees);
  }

  /** Where the tokens of the value to be read go, emptied. */
  public TokenText tokens() {
    tokens.clear();
    return tokens;
  }

  /** The value whose tokens were taken, or null when it has not the shape of the type. */
  public @Nullable Object read(ModelType type) throws ReadingFault {
    text.take(tokens.out());
    in.open();
    notes.open("");
    try {
      in.next();
      return type.read(in, groups, trees);
    } finally {
      in.close();
    }
  }

  /** Whether there is something to be said about the value that was read last. */
  public boolean hasFindings() {
    return notes.count() > 0;
  }

  /** What is to be said about it, when it stands at the pointer in its document. */
  public List<Finding> findings(String pointer) {
    List<Finding> placed = new ArrayList<>();
    for (Finding finding : notes.findings()) {
      Location inside = finding.location();
      String way = inside == null || inside.pointer() == null ? "" : inside.pointer();
      placed.add(finding.toBuilder().location(place(pointer + way)).build());
    }
    return placed;
  }

  /** What a fault says about the value that stands at the pointer. */
  public static Finding finding(ReadingFault fault, String pointer) {
    return ReadingLog.finding(fault, place(pointer));
  }

  /** The JSON text of a value. */
  public String write(ModelType type, Object value) {
    json.clear();
    type.write(value, json);
    return json.out().toString();
  }

  boolean isWorthKeeping() {
    return tokens.out().capacity() <= WORTH_KEEPING && json.out().capacity() <= WORTH_KEEPING;
  }

  /** A mapper knows the place of a value in its document, and no name of the document. */
  private static Location place(@Nullable String pointer) {
    return Location.of("", 0, 0, pointer);
  }
}
