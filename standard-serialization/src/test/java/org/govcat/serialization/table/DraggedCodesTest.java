package org.govcat.serialization.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.govcat.finding.Location;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("codes that somebody dragged down a column")
class DraggedCodesTest {
  private static final String HEAD = "信息资源名称|信息资源代码|信息资源提供方|信息项名称|数据类型|共享类型|发布日期";

  @Test
  @DisplayName("a code that was dragged down is told once")
  void dragged() {
    ReadTable read =
        ReadTable.workbook(
            HEAD,
            "甲|307004010100/000001|某局|姓名|C|1|",
            "甲|307004010100/000002|某局|性别|C|1|",
            "甲|307004010100/000003|某局|住址|C|1|");

    assertThat(read.said()).containsExactly("code-drag-filled 表!B2");
    assertThat(read.only().code()).isEqualTo("307004010100/000001");
  }

  @Test
  @DisplayName("a provider's code that was dragged down over several resources is told once")
  void draggedOverResources() {
    String head = "信息资源名称|信息资源代码|信息资源提供方|信息资源提供方代码|信息项名称|数据类型";
    ReadTable read =
        ReadTable.workbook(
            head,
            "甲|307004010100/000001|某局|1211000040000062|姓名|C",
            "乙|307004010100/000002|某局|1211000040000063|性别|C",
            "丙|307004010100/000003|某局|1211000040000064|住址|C",
            "丁|307004010100/000004|另局|1211000040000065|名称|C");

    assertThat(read.said()).containsExactly("code-drag-filled 表!D2");
    assertThat(read.findings().get(0).arguments())
        .containsEntry("values", "1211000040000062；1211000040000063；1211000040000064");
    assertThat(read.findings().get(0).places())
        .extracting(Location::cell)
        .containsExactly("D2", "D3", "D4");
  }

  @Test
  @DisplayName("one series that goes on from resource to resource is told once and not in each")
  void draggedOverRowsAndResources() {
    ReadTable read =
        ReadTable.workbook(
            HEAD,
            "甲|307004010100/000001|某局|姓名|C|1|",
            "甲|307004010100/000002|某局|性别|C|1|",
            "乙|307004010100/000003|某局|住址|C|1|",
            "乙|307004010100/000004|某局|名称|C|1|");

    assertThat(read.said()).containsExactly("code-drag-filled 表!B2");
    assertThat(read.resources()).hasSize(2);
  }

  @Test
  @DisplayName("codes of resources that count up are no series that was dragged")
  void codesCountUp() {
    ReadTable read =
        ReadTable.workbook(
            HEAD,
            "甲|307004010100/000001|某局|姓名|C|1|",
            "甲|307004010100/000001|某局|性别|C|1|",
            "乙|307004010100/000002|某局|住址|C|1|",
            "丙|307004010100/000003|某局|名称|C|1|");

    assertThat(read.findings()).isEmpty();
  }
}
