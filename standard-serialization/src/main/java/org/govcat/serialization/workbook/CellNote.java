package org.govcat.serialization.workbook;

/**
 * A note on a cell.
 *
 * @param column its column, from 0
 * @param row its row, from 1
 * @param text what it says
 */
public record CellNote(int column, int row, String text) {}
