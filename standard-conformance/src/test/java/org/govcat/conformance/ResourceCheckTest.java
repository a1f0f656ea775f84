package org.govcat.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.govcat.finding.Finding;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.govcat.model.Provider;
import org.govcat.validation.KnownResources;
import org.junit.jupiter.api.Test;

class ResourceCheckTest {
  private static final LocalDate DAY = LocalDate.of(2020, 1, 15);
  private static final InformationResource BARE =
      InformationResource.builder().code("307004010200/000001").title("婚姻登记信息").build();

  @Test
  void aResourceIsJudgedWhenItIsSaved() {
    assertThat(ResourceCheck.of(CheckOptions.on(DAY).build()).check(BARE))
        .filteredOn(finding -> finding.rule().value().equals("summary/required"))
        .extracting(finding -> finding.record().title(), finding -> finding.location().pointer())
        .containsExactly(tuple("婚姻登记信息", "/summary"));
  }

  @Test
  void theHeaderHoldsForWhatTheResourceDoesNotState() {
    CatalogHeader header =
        CatalogHeader.builder()
            .provider(Provider.builder().name("清华大学").creditCode("12100000400000624D").build())
            .build();
    ResourceCheck check = ResourceCheck.of(CheckOptions.on(DAY).build());

    assertThat(rules(check.check(BARE))).contains("provider.name/required");
    assertThat(rules(check.check(header, BARE))).doesNotContain("provider.name/required");
  }

  @Test
  void aCodeThatIsTakenIsTold() {
    KnownResources known =
        new KnownResources() {
          @Override
          public boolean holdsCode(String code) {
            return code.equals("307004010200/000001");
          }

          @Override
          public boolean holdsTitle(String provider, String title) {
            return false;
          }
        };

    assertThat(rules(ResourceCheck.of(CheckOptions.on(DAY).known(known).build()).check(BARE)))
        .contains("code/unique");
  }

  private static Iterable<String> rules(Iterable<Finding> findings) {
    return java.util.stream.StreamSupport.stream(findings.spliterator(), false)
        .map(finding -> finding.rule().value())
        .toList();
  }
}
