package org.govcat.serialization.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellNamesTest {
  @ParameterizedTest
  @CsvSource({"1,1,A1", "12,5,E12", "1,26,Z1", "1,27,AA1", "9,702,ZZ9", "1048576,16384,XFD1048576"})
  void aNameIsReadAsItIsWritten(int row, int column, String name) {
    assertThat(CellNames.cell(column - 1, row)).isEqualTo(name);
    assertThat(CellNames.rowOf(name)).isEqualTo(row);
    assertThat(CellNames.columnOf(name)).isEqualTo(column - 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12", "A", "A1B", "ABCD1", "A99999999999", "甲1"})
  void whatIsNoNameHasNoRow(String name) {
    assertThat(CellNames.rowOf(name)).isZero();
  }
}
