package org.govcat.serialization.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import org.govcat.serialization.reading.ReadingFault;
import org.govcat.serialization.reading.ReadingLimits;
import org.govcat.serialization.reading.ReadingRules;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one record after another, with our own limits. Jackson's are set so wide that ours
 * speak first. Used again for the next record.
 */
final class JsonInput {
  private final JsonParsers parsers;
  private final RecordText text;
  private JsonParser parser;
  private int depth;

  /** What to add to the parser's offsets; it counts from where it began. */
  private int shift;

  private int unknownValues;

  JsonInput(RecordText text, JsonParsers parsers) {
    this.text = text;
    this.parsers = parsers;
    this.parser = parsers.over(text, 0);
  }

  RecordText text() {
    return text;
  }

  /** Begins with the record that now stands in the text. */
  void open() {
    depth = 0;
    shift = 0;
    unknownValues = 0;
    parser = parsers.over(text, 0);
  }

  void close() {
    JsonParsers.close(parser);
  }

  /** Goes back to a value in the text; the way forth again is {@link #forth}. */
  JsonParser back(int offset) throws ReadingFault {
    JsonParser outer = parser;
    parser = parsers.over(text, offset);
    next();
    shift = offset - offset();
    return outer;
  }

  void forth(JsonParser outer) {
    close();
    parser = outer;
    shift = 0;
  }

  /** The next token, or null at the end of the text. */
  @Nullable JsonToken next() throws ReadingFault {
    try {
      return parser.nextToken();
    } catch (StreamConstraintsException e) {
      throw ReadingFault.limit(ReadingRules.NAME_LENGTH, ReadingLimits.NAME, offset());
    } catch (IOException e) {
      throw JsonFault.in(text);
    }
  }

  JsonToken token() {
    return parser.currentToken();
  }

  /** The name of the member that comes; the parser then stands on its value. */
  String memberName() throws ReadingFault {
    try {
      String name = parser.currentName();
      if (name.length() > ReadingLimits.NAME) {
        throw ReadingFault.limit(ReadingRules.NAME_LENGTH, ReadingLimits.NAME, offset());
      }
      next();
      return name;
    } catch (IOException e) {
      throw JsonFault.in(text);
    }
  }

  /** Refuses a name with half a character in it, as some parsers do by themselves. */
  void checkUnknownName(String name) throws ReadingFault {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isSurrogate(name.charAt(i))) {
        boolean pair =
            i + 1 < name.length() && Character.isSurrogatePair(name.charAt(i), name.charAt(i + 1));
        if (!pair) {
          throw JsonFault.in(text);
        }
        i++;
      }
    }
  }

  /** The text of a single value as it was spelt; {@code null} too. */
  String spelling() throws ReadingFault {
    try {
      String spelling = parser.getText();
      int most =
          parser.currentToken() == JsonToken.VALUE_STRING
              ? ReadingLimits.TEXT
              : ReadingLimits.NUMBER;
      if (spelling.length() > most) {
        throw ReadingFault.limit(
            most == ReadingLimits.TEXT ? ReadingRules.TEXT_LENGTH : ReadingRules.NUMBER_LENGTH,
            most,
            offset());
      }
      return spelling;
    } catch (IOException e) {
      throw JsonFault.in(text);
    }
  }

  /** Where the token begins. */
  int offset() {
    return shift + (int) parser.currentTokenLocation().getCharOffset();
  }

  /** Steps into a group or list. */
  void enter() throws ReadingFault {
    if (++depth > ReadingLimits.DEPTH) {
      throw ReadingFault.limit(ReadingRules.DEPTH, ReadingLimits.DEPTH, offset());
    }
  }

  /** How many groups and lists we are in. */
  int depth() {
    return depth;
  }

  /** Steps out again. */
  void leave() {
    depth--;
  }

  void countMember(int members) throws ReadingFault {
    if (members > ReadingLimits.MEMBERS) {
      throw ReadingFault.limit(ReadingRules.MEMBERS, ReadingLimits.MEMBERS, offset());
    }
  }

  void countListMember(int members) throws ReadingFault {
    if (members > ReadingLimits.LIST) {
      throw ReadingFault.limit(ReadingRules.LIST_LENGTH, ReadingLimits.LIST, offset());
    }
  }

  void countUnknownValue() throws ReadingFault {
    if (++unknownValues > ReadingLimits.UNKNOWN_VALUES) {
      throw ReadingFault.limit(ReadingRules.UNKNOWN_VALUES, ReadingLimits.UNKNOWN_VALUES, offset());
    }
  }

  /** Walks to the end of the value that begins here. */
  void skipValue() throws ReadingFault {
    int open = 0;
    do {
      JsonToken token = open == 0 ? token() : next();
      if (token == null) {
        throw JsonFault.in(text);
      }
      if (token.isStructStart()) {
        open++;
        enter();
      } else if (token.isStructEnd()) {
        open--;
        leave();
      }
    } while (open > 0);
  }
}
