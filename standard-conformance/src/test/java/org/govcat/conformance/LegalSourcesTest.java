package org.govcat.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.conformance.samples.Documents.lines;
import static org.govcat.conformance.samples.Documents.resource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.govcat.conformance.report.ReportFormat;
import org.govcat.conformance.samples.Documents;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The answer by legal source, where a standard joins several. */
class LegalSourcesTest {
  @Test
  @DisplayName("what breaks guide and decree by one rule of the joined standard counts for both")
  void oneRuleSpeaksForBoth() {
    Documents withheld =
        resource(1).withJson("/sharing", "{\"type\":\"3\",\"reason\":\"涉及法律规定应当保密的内容\"}");
    CheckReport report = check(withheld);

    assertThat(report.rules())
        .extracting(rule -> rule.rule().value())
        .contains("not-shared-without-basis")
        .doesNotContain("sharing.basis/required");
    assertThat(report.standard().rules())
        .filteredOn(rule -> rule.id().value().equals("not-shared-without-basis"))
        .singleElement()
        .extracting(rule -> rule.clause().standards())
        .isEqualTo(List.of("catalogue-2025-practice", "guide-2017", "decree-2025"));
  }

  @Test
  @DisplayName("what only the decree asks for leaves the guide's answer alone")
  void whatOneAsksForIsToldOfThatOneAlone() {
    CheckReport whole = check(resource(1));

    assertThat(whole.sources())
        .extracting(source -> source.standard() + " " + source.verdict(true).id())
        .containsExactly(
            "guide-2017 conforms",
            "decree-2025 does-not-conform",
            "catalogue-2025-practice conforms");
  }

  @Test
  @DisplayName("text and page say the answer of each")
  void reportsSayIt() throws IOException {
    CheckReport report = check(resource(1));

    for (ReportFormat format : List.of(ReportFormat.TEXT, ReportFormat.HTML)) {
      assertThat(written(report, format, Locale.CHINESE))
          .contains("〈guide-2017 政务信息资源目录编制指南（试行）〉：未发现错误，错误 0 处")
          .contains("〈decree-2025 政务数据共享条例〉：需要修改，错误 ");
    }
    assertThat(written(report, ReportFormat.HTML, Locale.ENGLISH))
        .contains("<h2 id=\"sources\">By standard</h2>")
        .contains("decree-2025 (Regulations on Government Data Sharing): to be mended; errors ");
  }

  private static String written(CheckReport report, ReportFormat format, Locale locale)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(report, locale, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static CheckReport check(Documents resource) {
    CheckOptions options =
        CheckOptions.on(LocalDate.of(2026, 1, 15))
            .standard(Standards.builtIn("catalogue-2025-practice"))
            .build();
    byte[] bytes = lines(resource);
    return CheckRun.of(options)
        .check(List.of(CatalogInput.stream("a.json", new ByteArrayInputStream(bytes), null)));
  }
}
