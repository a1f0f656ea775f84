package org.govcat.model;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Whatever enters a group fits its element table; a mistake says which element it was. */
class StoredValueTest {
  @Test
  void aNumberIsNoText() {
    refused("sharing.condition", 7, "not a value for sharing.condition (TEXT): 7");
  }

  @Test
  void aListIsNoText() {
    refused("sharing.type", List.of("1"), "not a value for sharing.type (CODE): [1]");
  }

  @Test
  void aTextIsNoList() {
    refused(
        "relatedResources",
        "307001/1",
        "not a value for resource.relatedResources (TEXTS): 307001/1");
  }

  @Test
  void aTextIsNoGroup() {
    refused("sharing.basis", "《某某法》", "not a value for sharing.basis (GROUP): 《某某法》");
  }

  @Test
  void aGroupOfAnotherKindIsRefusedWithoutItsValues() {
    refused(
        "sharing.basis",
        Keyword.builder().word("信用").build(),
        "not a value for sharing.basis (GROUP): keyword[word]");
  }

  @Test
  void nothingIsNoMemberOfAList() {
    refused(
        "relatedResources",
        Arrays.asList("307001/1", null),
        "not a value for resource.relatedResources (TEXTS): null");
  }

  private static void refused(String element, Object value, String message) {
    List<ElementSlot> slots = Objects.requireNonNull(ElementTable.slots(element), element);
    GroupType owner = InformationResource.GROUP;
    for (ElementSlot slot : slots.subList(0, slots.size() - 1)) {
      owner = Objects.requireNonNull(slot.group());
    }
    ElementGroup.Builder<?> builder = owner.newBuilder();
    assertThatThrownBy(() -> builder.set(slots.get(slots.size() - 1), value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
