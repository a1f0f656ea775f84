package org.govcat.serialization.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/**
 * Says where a value is not what it should be without showing it: Jackson up to 2.15 quotes the
 * whole input beside a place.
 */
class UnquotedMismatch extends MismatchedInputException {
  private static final long serialVersionUID = 1L;

  UnquotedMismatch(JsonParser in, Class<?> type, String message) {
    super(in, message, unquoted(in.currentTokenLocation()));
    _targetType = type;
  }

  private static JsonLocation unquoted(JsonLocation place) {
    return new JsonLocation(
        ContentReference.unknown(),
        place.getByteOffset(),
        place.getCharOffset(),
        place.getLineNr(),
        place.getColumnNr());
  }
}
