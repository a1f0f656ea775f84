package org.govcat.standard;

/**
 * Where a definition file says something.
 *
 * @param standard id of the standard
 * @param file name of the file
 * @param line line from 1
 * @param column column from 1
 */
record Place(String standard, String file, int line, int column) {
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
