package org.govcat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.govcat.conformance.CheckReport;
import org.govcat.finding.Verdict;
import org.govcat.model.InformationResource;
import org.govcat.model.Provider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {
  private static final LocalDate TODAY = LocalDate.of(2017, 11, 30);

  @Test
  @DisplayName("the resource of the README conforms: nothing to say when it is saved")
  void whatIsBuiltConforms() {
    assertThat(Quickstart.checkOnSave(Quickstart.build(), TODAY)).isEmpty();
  }

  @Test
  @DisplayName("a wrong credit code is told on saving, with its element and how to fix it")
  void aWrongCodeIsToldOnSaving() {
    InformationResource wrong =
        InformationResource.builder()
            .from(Quickstart.build())
            .provider(Provider.builder().name("清华大学").creditCode("12100000400000624E").build())
            .build();

    assertThat(Quickstart.checkOnSave(wrong, TODAY))
        .singleElement()
        .asString()
        .startsWith("provider.creditCode：")
        .contains("12100000400000624E");
  }

  @Test
  @DisplayName("what is written reads back and conforms")
  void writeReadCheck(@TempDir Path folder) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Quickstart.write(List.of(Quickstart.build()), out);
    Path file = Files.write(folder.resolve("catalogue.jsonl"), out.toByteArray());

    assertThat(Quickstart.read(file)).containsExactly("3070040901/000001 建筑业企业资质信息");
    CheckReport report = Quickstart.checkStream(new ByteArrayInputStream(out.toByteArray()), TODAY);
    assertThat(report.verdict()).isEqualTo(Verdict.CONFORMS);
    assertThat(report.recordsChecked()).isEqualTo(1);
  }
}
