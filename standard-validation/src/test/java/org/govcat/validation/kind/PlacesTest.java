package org.govcat.validation.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.govcat.finding.ElementPath;
import org.junit.jupiter.api.Test;

/** What lies around a place. */
class PlacesTest {
  private static final ElementPath ITEMS = ElementPath.RECORD.then("items");
  private static final ElementPath FOURTH = ElementPath.RECORD.then("items", 3);
  private static final ElementPath NAME = FOURTH.then("name");

  private static boolean holds(ElementPath outer, ElementPath inner) {
    Places places = new Places();
    places.add(outer);
    return places.hold(inner);
  }

  @Test
  void thePlaceItselfAndWhatLeadsToItAndTheRecordHoldIt() {
    assertThat(holds(NAME, NAME)).isTrue();
    assertThat(holds(FOURTH, NAME)).isTrue();
    assertThat(holds(ITEMS, NAME)).isTrue();
    assertThat(holds(ITEMS, FOURTH)).isTrue();
    assertThat(holds(ElementPath.RECORD, NAME)).isTrue();
    assertThat(holds(ElementPath.RECORD, ElementPath.RECORD)).isTrue();
  }

  @Test
  void whatLiesBesideOrBelowDoesNot() {
    assertThat(holds(ElementPath.RECORD.then("items", 2), NAME)).isFalse();
    assertThat(holds(ElementPath.RECORD.then("title"), NAME)).isFalse();
    assertThat(holds(NAME, FOURTH)).isFalse();
    assertThat(holds(NAME, ElementPath.RECORD)).isFalse();
  }
}
