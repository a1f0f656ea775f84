package org.govcat.validation.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.govcat.finding.Location;
import org.junit.jupiter.api.Test;

class PlaceColumnTest {
  @Test
  void placesComeBackAsTheyWere() {
    List<Location> places =
        List.of(
            Location.of("a.jsonl", 1, 1, null),
            Location.of("a.jsonl", 2, 1, ""),
            Location.of("a.json", 1, 900_000_000, "/resources/0"),
            Location.of("a.json", 1, 900_000_345, "/resources/1234567"),
            Location.of("a.json", 1, 12, "/resources/8/code"),
            Location.of("a.json", 1, 900, "/resources/41/code"),
            Location.of("a.json", 2, 5, "/resources/007"),
            Location.of("a.json", 2, 5, "/123456789012345"),
            new Location("b.xlsx", 0, 0, null, "清单", "AA17"),
            new Location("b.xlsx", 0, 0, null, "清单", "AA18"),
            new Location("b.xlsx", 0, 0, "/x/3", "清单", "总表"));
    PlaceColumn column = new PlaceColumn();
    places.forEach(column::add);

    for (int i = 0; i < places.size(); i++) {
      assertThat(column.get(i)).isEqualTo(places.get(i));
    }
  }
}
