package org.govcat.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ElementTableTest {
  @Test
  void anIdLeadsThroughItsGroups() {
    List<ElementSlot> slots = Objects.requireNonNull(ElementTable.slots("sharing.methods.type"));
    assertThat(slots.stream().map(ElementSlot::name)).containsExactly("sharing", "methods", "type");
    assertThat(slots.stream().map(ElementSlot::kind))
        .containsExactly(ElementKind.GROUP, ElementKind.GROUPS, ElementKind.CODE);
  }

  @Test
  void everyIdLeadsSomewhereAndStandsOnce() {
    assertThat(ElementTable.elementIds())
        .doesNotHaveDuplicates()
        .allSatisfy(id -> assertThat(ElementTable.slots(id)).as(id).isNotNull());
  }

  @Test
  void groupsStandBeforeWhatTheyHold() {
    assertThat(ElementTable.elementIds())
        .containsSubsequence("sharing", "sharing.type", "sharing.methods", "sharing.methods.type");
  }

  @Test
  void whatTheModelDoesNotKnowLeadsNowhere() {
    assertThat(ElementTable.slots("sharing.kind")).isNull();
    assertThat(ElementTable.slots("title.zh")).isNull();
    assertThat(ElementTable.slots("")).isNull();
    assertThat(ElementTable.slots("sharing.")).isNull();
  }

  @Test
  void theHeaderHasATableOfItsOwn() {
    assertThat(ElementTable.slots(CatalogHeader.GROUP, "publisher.creditCode")).hasSize(2);
    assertThat(ElementTable.slots(CatalogHeader.GROUP, "sharing.type")).isNull();
  }

  @Test
  void slotsCannotBeChanged() {
    assertThatThrownBy(() -> InformationResource.GROUP.slots().remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aLevelABasisAndAKeywordMayBeWrittenAsOneText() {
    assertThat(bare(CodedName.GROUP)).isEqualTo("code");
    assertThat(bare(LegalBasis.GROUP)).isEqualTo("text");
    assertThat(bare(Keyword.GROUP)).isEqualTo("word");
    assertThat(Sharing.GROUP.bare()).isNull();
  }

  private static String bare(GroupType type) {
    return Objects.requireNonNull(type.bare()).name();
  }
}
