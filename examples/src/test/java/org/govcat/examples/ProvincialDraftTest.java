package org.govcat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.govcat.conformance.CatalogInput;
import org.govcat.conformance.CheckOptions;
import org.govcat.conformance.ImpactResult;
import org.govcat.conformance.ImpactRun;
import org.govcat.conformance.bench.Publication;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.govcat.validation.compare.Effect;
import org.govcat.validation.compare.StandardDiff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a committee gets to know about the provincial draft of the examples before it votes. */
class ProvincialDraftTest {
  private final Standard guide = Standards.builtIn("guide-2017");

  private static Standard draft() throws IOException {
    return Standards.load(Project.file("examples/standards/shanxi-draft.yaml"));
  }

  @Test
  @DisplayName(
      "its diff: duties and systems are new, grade and lengths are tighter, a list is longer")
  void diff() throws IOException {
    StandardDiff diff = StandardDiff.between(guide, draft());

    assertThat(diff.changes(Effect.TIGHTENING).stream().map(Object::toString))
        .containsExactly(
            "tightening length-shortened title to 128",
            "tightening length-shortened summary to 255",
            "tightening element-added grade.level to mandatory",
            "tightening rule-added core-data-open to error");
    assertThat(diff.changes(Effect.RELAXING).stream().map(Object::toString))
        .containsExactly(
            "relaxing obligation-lowered provider.creditCode from mandatory to optional",
            "relaxing element-added ext.sourceSystem to optional",
            "relaxing element-added ext.officialDuty to recommended",
            "relaxing element-added items.ext.sensitivity to optional",
            "relaxing code-added format-type#geojson to geojson");
    assertThat(diff.nextVersion()).isEqualTo("2.0.0");
  }

  @Test
  @DisplayName(
      "its impact: the example catalogue keeps it, but nothing of it once levels report through")
  void impact() throws IOException {
    ImpactResult usual = impact(draft());
    ImpactResult through = impact(draft().inModes(Set.of("through")));

    assertThat(usual.complete()).isTrue();
    assertThat(usual.impact().records()).isEqualTo(63);
    assertThat(usual.impact().newlyFailing().cardinality()).isZero();
    assertThat(through.impact().newlyFailing().cardinality()).isEqualTo(63);
    assertThat(through.impact().reasons(0)).hasToString("[grade.level/required]");
  }

  private ImpactResult impact(Standard to) {
    CheckOptions options = CheckOptions.on(LocalDate.of(2017, 11, 30)).build();
    return ImpactRun.of(guide, to, options)
        .run(List.of(CatalogInput.file(Project.file("examples/catalogs/shanxi-2017.jsonl"))));
  }

  @Test
  @DisplayName("its documents: schemas, template, dictionary, reference and what it changes")
  void documents() throws IOException {
    Map<String, byte[]> documents = Publication.of(draft(), guide, Locale.CHINESE);

    for (String ending :
        List.of(
            ".schema.json", ".xsd", "-template.xlsx", "-dictionary.csv", ".html", "-changes.md")) {
      assertThat(documents.keySet()).anyMatch(name -> name.endsWith(ending));
    }
    assertThat(documents.values()).allMatch(bytes -> bytes.length > 0);
  }
}
