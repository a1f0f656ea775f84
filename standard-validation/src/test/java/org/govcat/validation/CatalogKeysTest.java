package org.govcat.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.govcat.finding.Location;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.govcat.model.Provider;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.Test;

/** What the province already holds. */
class CatalogKeysTest {
  private static final Standard GUIDE = Standards.builtIn("guide-2017");

  @Test
  void codesAndTitlesAreHeldWithTheirPlaces() {
    CatalogKeys keys =
        CatalogKeys.builder(GUIDE)
            .add(null, resource("307004/1", "婚姻登记信息", "示例厅"), place(1))
            .add(null, resource("307004/2", "离婚登记信息", "示例厅"), place(2))
            .build();

    assertThat(keys.holdsCode("307004/2")).isTrue();
    assertThat(keys.placeOfCode(" 307004/2 ")).isEqualTo("已有.jsonl:2");
    assertThat(keys.holdsCode("307004/3")).isFalse();
    assertThat(keys.placeOfCode("307004/3")).isNull();
    assertThat(keys.holdsTitle("示例厅", "婚姻 登记（信息）")).isTrue();
    assertThat(keys.placeOfTitle("示例厅", "婚姻登记信息")).isEqualTo("已有.jsonl:1");
    assertThat(keys.holdsTitle("另一厅", "婚姻登记信息")).isFalse();
  }

  @Test
  void placeholdersAreNotHeld() {
    CatalogKeys keys =
        CatalogKeys.builder(GUIDE).add(null, resource("无", "暂无", "示例厅"), place(1)).build();

    assertThat(keys.holdsCode("无")).isFalse();
    assertThat(keys.holdsTitle("示例厅", "暂无")).isFalse();
  }

  @Test
  void theHeaderNamesTheProviderOfResourcesThatNameNone() {
    CatalogHeader header =
        CatalogHeader.builder().provider(Provider.builder().name("示例厅").build()).build();
    CatalogKeys keys =
        CatalogKeys.builder(GUIDE)
            .add(header, InformationResource.builder().title("婚姻登记信息").build(), place(1))
            .build();

    assertThat(keys.holdsTitle("示例厅", "婚姻登记信息")).isTrue();
  }

  @Test
  void manyThreadsMayAskAtOnce() {
    CatalogKeys.Builder builder = CatalogKeys.builder(GUIDE);
    IntStream.range(0, 5_000)
        .forEach(i -> builder.add(null, resource("307004/" + i, "第" + i + "号", "示例厅"), place(i)));
    CatalogKeys keys = builder.build();

    assertThat(
            IntStream.range(0, 10_000)
                .parallel()
                .filter(i -> keys.holdsCode("307004/" + i) && keys.holdsTitle("示例厅", "第" + i + "号"))
                .count())
        .isEqualTo(5_000);
  }

  @Test
  void nothingIsAddedOnceTheKeysAreBuilt() {
    CatalogKeys.Builder builder = CatalogKeys.builder(GUIDE);
    builder.build();

    assertThatThrownBy(() -> builder.add(null, resource("1/1", "甲", "乙"), place(1)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
  }

  private static InformationResource resource(String code, String title, String provider) {
    return InformationResource.builder()
        .code(code)
        .title(title)
        .provider(Provider.builder().name(provider).build())
        .build();
  }

  private static Location place(int line) {
    return Location.of("已有.jsonl", line, 1, "");
  }
}
