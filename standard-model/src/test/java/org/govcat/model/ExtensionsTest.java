package org.govcat.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.model.ExtensionValue.Flag;
import org.govcat.model.ExtensionValue.Group;
import org.govcat.model.ExtensionValue.Nothing;
import org.govcat.model.ExtensionValue.Numeral;
import org.govcat.model.ExtensionValue.Sequence;
import org.govcat.model.ExtensionValue.Text;
import org.junit.jupiter.api.Test;

class ExtensionsTest {
  @Test
  void elementsKeepTheOrderInWhichTheyWereRead() {
    Map<String, ExtensionValue> read = new LinkedHashMap<>();
    for (String name : List.of("z", "a", "m", "b")) {
      read.put(name, new Text(name));
    }
    assertThat(Extensions.of(read).values().keySet()).containsExactly("z", "a", "m", "b");
    assertThat(new Group(read).members().keySet()).containsExactly("z", "a", "m", "b");
  }

  @Test
  void orderMakesNoDifference() {
    Map<String, ExtensionValue> forth = new LinkedHashMap<>();
    forth.put("a", new Text("1"));
    forth.put("b", new Text("2"));
    Map<String, ExtensionValue> back = new LinkedHashMap<>();
    back.put("b", new Text("2"));
    back.put("a", new Text("1"));
    assertThat(Extensions.of(forth))
        .isEqualTo(Extensions.of(back))
        .hasSameHashCodeAs(Extensions.of(back));
  }

  @Test
  void anAddedElementIsNotAMisshapenOne() {
    Map<String, ExtensionValue> value = Map.of("title", new Sequence(List.of()));
    assertThat(Extensions.of(value)).isNotEqualTo(Extensions.of(Map.of(), value));
  }

  @Test
  void theShapeOfAValueCounts() {
    assertThat(one(new Numeral("1"))).isNotEqualTo(one(new Text("1")));
    assertThat(one(new Numeral("1.0"))).isNotEqualTo(one(new Numeral("1")));
    assertThat(one(new Flag(true))).isNotEqualTo(one(new Text("true")));
  }

  @Test
  void aSingleValueHasItsSpelling() {
    assertThat(new Text("无").spelling()).isEqualTo("无");
    assertThat(new Numeral("1e400").spelling()).isEqualTo("1e400");
    assertThat(new Flag(false).spelling()).isEqualTo("false");
    assertThat(new Nothing().spelling()).isNull();
    assertThat(new Sequence(List.of()).spelling()).isNull();
    assertThat(new Group(Map.of()).spelling()).isNull();
  }

  @Test
  void nothingAtAllIsNone() {
    assertThat(Extensions.of(Map.of(), Map.of())).isSameAs(Extensions.NONE);
    assertThat(Extensions.NONE.isEmpty()).isTrue();
    assertThat(one(new Nothing()).isEmpty()).isFalse();
  }

  @Test
  void whatWasReadCannotBeChangedAfterwards() {
    Map<String, ExtensionValue> read = new HashMap<>();
    read.put("a", new Text("1"));
    Extensions extensions = Extensions.of(read);
    read.clear();
    assertThat(extensions.values()).containsExactly(Map.entry("a", new Text("1")));
    assertThatThrownBy(() -> extensions.values().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aMissingValueIsRefusedByName() {
    Map<String, ExtensionValue> read = new HashMap<>();
    read.put("officialDuty", null);
    assertThatThrownBy(() -> Extensions.of(read))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("officialDuty");
  }

  @Test
  void textShowsNamesAndNeverValues() {
    Extensions extensions =
        Extensions.of(Map.of("duty", new Text("机密")), Map.of("title", new Text("机密")));
    assertThat(extensions).hasToString("extensions[duty][title]");
  }

  private static Extensions one(ExtensionValue value) {
    return Extensions.of(Map.of("a", value));
  }
}
