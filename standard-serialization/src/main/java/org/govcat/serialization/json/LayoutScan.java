package org.govcat.serialization.json;

import java.util.BitSet;

/**
 * Tells JSON Lines from one document when the first thing is an object: walks through it until it
 * is sure. An object that holds resources, or that goes over several lines, is a document.
 */
final class LayoutScan {
  private final byte[] bytes;
  private int at;
  private final BitSet groups = new BitSet();
  private int depth;
  private int names;
  private boolean headerFirst;
  private boolean severalLines;
  private byte before;

  LayoutScan(byte[] bytes, int from) {
    this.bytes = bytes;
    this.at = from;
  }

  boolean isLines() {
    while (at < bytes.length) {
      byte b = bytes[at++];
      switch (b) {
        case '"' -> {
          if (!string()) {
            return followedByObject();
          }
          if (holdsResources()) {
            return false;
          }
        }
        case '{', '[' -> groups.set(++depth, b == '{');
        case '}', ']' -> {
          if (--depth <= 0) {
            return isLinesAfterFirst();
          }
        }
        case '\n' -> {
          severalLines = true;
          if (startsAnew()) {
            return true;
          }
        }
        default -> {
          // nothing that tells
        }
      }
      if (b > ' ' || b < 0) {
        before = b;
      }
    }
    return !severalLines && !headerFirst;
  }

  private int stringStart;

  /** Walks over a string; false when its line ends first. */
  private boolean string() {
    stringStart = at;
    while (at < bytes.length && bytes[at] != '"') {
      if (bytes[at] == '\n') {
        return false;
      }
      at += bytes[at] == '\\' ? 2 : 1;
    }
    at++;
    return true;
  }

  private boolean holdsResources() {
    if (depth != 1 || (before != '{' && before != ',')) {
      return false;
    }
    names++;
    headerFirst =
        headerFirst
            || (names == 1 && ContentSniffer.is(HeaderReader.MEMBER, bytes, stringStart, at - 1));
    return ContentSniffer.is(HeaderReader.RESOURCES, bytes, stringStart, at - 1);
  }

  private boolean followedByObject() {
    int next = ContentSniffer.skipBlanks(bytes, at);
    return next >= bytes.length || bytes[next] == '{';
  }

  /**
   * Whether an object begins at the line where none can stand, so that the line before is broken.
   */
  private boolean startsAnew() {
    boolean possible =
        groups.get(depth) ? before == ':' : before == ':' || before == ',' || before == '[';
    return !possible && at < bytes.length && bytes[at] == '{';
  }

  private boolean isLinesAfterFirst() {
    while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r')) {
      at++;
    }
    boolean glued = at < bytes.length && (bytes[at] == '{' || bytes[at] == '[');
    return !severalLines && !glued;
  }
}
