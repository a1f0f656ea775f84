package org.govcat.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every group, whatever its elements. */
class ElementGroupTest {
  private static final Extensions OFFICIAL_DUTY =
      Extensions.of(Map.of("officialDuty", new ExtensionValue.Text("secret words")));

  /** Every kind of group that a catalogue can hold. */
  static List<GroupType> types() {
    Map<String, GroupType> types = new LinkedHashMap<>();
    collect(InformationResource.GROUP, types);
    collect(CatalogHeader.GROUP, types);
    return new ArrayList<>(types.values());
  }

  @ParameterizedTest
  @MethodSource("types")
  void aGroupHoldsWhatWasSet(GroupType type) {
    ElementGroup group = filled(type, "a");
    for (ElementSlot slot : type.slots()) {
      assertThat(group.value(slot)).as(slot.name()).isEqualTo(sample(slot, "a"));
    }
    assertThat(group.groupType()).isSameAs(type);
    assertThat(group.extensions()).isEqualTo(OFFICIAL_DUTY);
  }

  @ParameterizedTest
  @MethodSource("types")
  void groupsThatSayTheSameAreEqual(GroupType type) {
    assertThat(filled(type, "a")).isEqualTo(filled(type, "a")).hasSameHashCodeAs(filled(type, "a"));
    assertThat(filled(type, "a")).isNotEqualTo(filled(type, "b"));
    assertThat(filled(type, "a")).isNotEqualTo(type.newBuilder().build());
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyElementAndTheExtensionsCount(GroupType type) {
    ElementGroup whole = filled(type, "a");
    for (ElementSlot slot : type.slots()) {
      assertThat(type.newBuilder().from(whole).set(slot, null).build()).isNotEqualTo(whole);
    }
    assertThat(type.newBuilder().from(whole).extensions(Extensions.NONE).build())
        .isNotEqualTo(whole);
  }

  @ParameterizedTest
  @MethodSource("types")
  void aCopyIsEqual(GroupType type) {
    ElementGroup group = filled(type, "a");
    assertThat(type.newBuilder().from(group).build()).isEqualTo(group);
  }

  @ParameterizedTest
  @MethodSource("types")
  void aGroupInTextNamesItsElementsAndNeverShowsValues(GroupType type) {
    assertThat(filled(type, "confidential").toString())
        .doesNotContain("confidential", "secret words")
        .contains(type.slots().stream().map(ElementSlot::name).toList());
  }

  @ParameterizedTest
  @MethodSource("types")
  void aNewGroupIsEmpty(GroupType type) {
    ElementGroup empty = type.newBuilder().build();
    assertThat(empty.isEmpty()).isTrue();
    assertThat(empty).hasToString(type.name() + "[]");
    assertThat(filled(type, "a").isEmpty()).isFalse();
    for (ElementSlot slot : type.slots()) {
      assertThat(empty.value(slot)).isNull();
    }
  }

  @Test
  void aGroupWithExtensionsAloneIsNotEmpty() {
    assertThat(Sharing.builder().extensions(OFFICIAL_DUTY).build().isEmpty()).isFalse();
  }

  @Test
  void absentAndEmptyListsAreTheSame() {
    assertThat(Sharing.builder().methods(List.of()).build()).isEqualTo(Sharing.builder().build());
    assertThat(Sharing.builder().build().methods()).isEmpty();
  }

  @Test
  void anEmptyTextIsNotAbsent() {
    assertThat(Sharing.builder().condition("").build()).isNotEqualTo(Sharing.builder().build());
  }

  @Test
  void groupsOfDifferentKindsAreNeverEqual() {
    assertThat(Maintainer.builder().build()).isNotEqualTo(Keyword.builder().build());
  }

  @Test
  void aBuilderMayBeUsedAgain() {
    Sharing.Builder builder = Sharing.builder().type("1");
    Sharing first = builder.build();
    Sharing second = builder.type("2").build();
    assertThat(first.type()).isEqualTo(SharingType.UNCONDITIONAL);
    assertThat(second.type()).isEqualTo(SharingType.CONDITIONAL);
  }

  @Test
  void aListCannotBeChangedFromOutside() {
    List<String> codes = new ArrayList<>(List.of("307001/1"));
    InformationResource resource = InformationResource.builder().relatedResources(codes).build();
    codes.add("307001/2");
    assertThat(resource.relatedResources()).containsExactly("307001/1");
    assertThatThrownBy(() -> resource.relatedResources().add("307001/3"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aSlotOfAnotherGroupIsRefused() {
    ElementSlot slot = Provider.GROUP.slots().get(0);
    assertThatThrownBy(() -> Sharing.builder().set(slot, "a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("sharing has no such element: ");
  }

  @Test
  void aCopyOfAnotherKindIsRefused() {
    assertThatThrownBy(() -> Sharing.builder().from(Provider.builder().name("某局").build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a sharing: provider[name]");
  }

  static ElementGroup filled(GroupType type, String text) {
    ElementGroup.Builder<?> builder = type.newBuilder();
    for (ElementSlot slot : type.slots()) {
      builder.set(slot, sample(slot, text));
    }
    return builder.extensions(OFFICIAL_DUTY).build();
  }

  private static Object sample(ElementSlot slot, String text) {
    GroupType group = slot.group();
    Object single = group == null ? text + slot.index() : filled(group, text);
    return slot.kind().isList() ? List.of(single) : single;
  }

  private static void collect(GroupType type, Map<String, GroupType> types) {
    if (types.putIfAbsent(type.name(), type) == null) {
      for (ElementSlot slot : type.slots()) {
        if (slot.group() != null) {
          collect(slot.group(), types);
        }
      }
    }
  }

  @Test
  void whoUsesTheBuilderAgainChangesNoGroupThatWasBuilt() {
    Sharing.Builder builder = Sharing.builder().type("2").condition("限民政部门");
    Sharing first = builder.build();
    Sharing second = builder.condition("限公安部门").build();
    Sharing third = Sharing.builder().from(first).type("3").build();

    assertThat(first).isEqualTo(Sharing.builder().type("2").condition("限民政部门").build());
    assertThat(second).isEqualTo(Sharing.builder().type("2").condition("限公安部门").build());
    assertThat(third).isEqualTo(Sharing.builder().type("3").condition("限民政部门").build());
    assertThat(builder.build()).isEqualTo(second);
  }
}
