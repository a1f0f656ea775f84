package org.govcat.validation.catalog;

/**
 * The 96-bit hash of a text: two running values of 64 bits that see every character. The same text
 * has the same hash on every machine. Reused from text to text; not thread-safe.
 */
final class KeyHash {
  private static final long FIRST = 0x9E3779B97F4A7C15L;
  private static final long SECOND = 0xC2B2AE3D27D4EB4FL;

  private long first;
  private long second;
  private int length;

  /** Starts anew. */
  KeyHash reset() {
    first = SECOND;
    second = FIRST;
    length = 0;
    return this;
  }

  /** Takes in one character. */
  KeyHash add(char character) {
    first = Long.rotateLeft((first ^ character) * FIRST, 29);
    second = Long.rotateLeft((second + character) * SECOND, 31);
    length++;
    return this;
  }

  /** Takes in a text. */
  KeyHash add(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      add(text.charAt(i));
    }
    return this;
  }

  /** Takes in a border that no text contains, so that parts cannot run together. */
  KeyHash border() {
    return add('\uFFFF');
  }

  /** The hash; never {@link KeyColumn#NONE}. */
  long hash() {
    long hash = mix(first ^ length);
    return hash == KeyColumn.NONE ? 1 : hash;
  }

  /** Further bits that tell keys of the same hash apart. */
  int check() {
    return (int) (mix(second + length) >>> 32);
  }

  private static long mix(long value) {
    long mixed = (value ^ (value >>> 33)) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ (mixed >>> 33);
  }
}
