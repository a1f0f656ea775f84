package org.govcat.serialization.table.xlsx;

import org.codehaus.stax2.typed.TypedValueDecoder;

/**
 * Looks at the value of an attribute where the parser has it, without blanks at its edges: cells
 * have three attributes each, and texts of them would be most of what is made of a workbook.
 */
final class AttributeText extends TypedValueDecoder implements CharSequence {
  private char[] chars = {};
  private int start;
  private int end;

  @Override
  public void decode(String value) {
    decode(value.toCharArray(), 0, value.length());
  }

  @Override
  public void decode(char[] from, int first, int afterLast) {
    chars = from;
    start = first;
    end = afterLast;
  }

  @Override
  public void handleEmptyValue() {
    end = start;
  }

  @Override
  public int length() {
    return end - start;
  }

  @Override
  public char charAt(int index) {
    return chars[start + index];
  }

  /** Whether it is this word. */
  boolean is(String word) {
    return CharSequence.compare(this, word) == 0;
  }

  @Override
  public CharSequence subSequence(int from, int to) {
    return toString().subSequence(from, to);
  }

  @Override
  public String toString() {
    return new String(chars, start, end - start);
  }
}
