package org.govcat.serialization.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.govcat.model.CatalogHeader;
import org.govcat.model.DateText;
import org.govcat.model.DivisionCode;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementSlot;
import org.govcat.model.ExtensionValue;
import org.govcat.model.Extensions;
import org.govcat.model.GroupType;
import org.govcat.model.InformationResource;
import org.govcat.model.NotABean;
import org.govcat.model.ResourceCode;
import org.govcat.model.SharingType;
import org.govcat.model.UnifiedSocialCreditCode;
import org.govcat.serialization.ModelClasses;
import org.govcat.serialization.json.ModelType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Without the module nothing is written, because it would be another document. */
class BareMapperTest {
  @Test
  @DisplayName("every public type of the model that stands in a document is known to the doors")
  void everyTypeIsKnown() {
    List<Class<?>> types =
        ModelClasses.all().stream()
            .filter(NotABean.class::isAssignableFrom)
            .filter(type -> Modifier.isPublic(type.getModifiers()))
            .filter(type -> !Modifier.isAbstract(type.getModifiers()))
            .filter(type -> Modifier.isPublic(type.getModifiers()))
            .filter(type -> !ElementGroup.Builder.class.isAssignableFrom(type))
            .toList();

    assertThat(types).hasSizeGreaterThan(40);
    assertThat(types)
        .as(
            "A type of the model that the doors do not know can be written by no mapper. Add it to ModelTypes; a group"
                + " is found there through the element that holds it.")
        .allSatisfy(type -> assertThat(ModelType.of(type)).isNotNull());
  }

  @Test
  @DisplayName("every public value of the model refuses to be a bean")
  void nothingIsABean() {
    List<Class<?>> beans =
        ModelClasses.all().stream()
            .filter(type -> ElementGroup.class.isAssignableFrom(type) || type.isRecord())
            .filter(type -> Modifier.isPublic(type.getModifiers()))
            .filter(type -> !NotABean.class.isAssignableFrom(type))
            .toList();

    assertThat(beans)
        .as(
            "A mapper without our module would write these as beans, in a document of its own making: let them be "
                + "NotABean, unless they never stand in a document.")
        .containsExactlyInAnyOrder(ElementSlot.class, UnifiedSocialCreditCode.Inspection.class);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("values are not written")
  void valuesAreNotWritten(Line line) {
    List<Object> values = new ArrayList<>();
    for (GroupType group : groups()) {
      values.add(group.newBuilder());
      values.add(group.newBuilder().build());
    }
    values.addAll(
        List.of(
            InformationResource.builder().title("x").build(),
            SharingType.CONDITIONAL,
            new DateText("2017"),
            ResourceCode.of("3/1"),
            UnifiedSocialCreditCode.of("12100000400000624D"),
            new DivisionCode("140000"),
            Extensions.NONE,
            new ExtensionValue.Text("x"),
            new ExtensionValue.Nothing(),
            new ExtensionValue.Sequence(List.of()),
            new Line.Holder(SharingType.CONDITIONAL),
            new Line.Page<>(1, List.of(InformationResource.builder().build()))));

    assertThat(values)
        .allSatisfy(
            value ->
                assertThatThrownBy(() -> line.bare().write(value))
                    .isInstanceOf(Line.Refused.class)
                    .hasMessageContaining("give the mapper the module"));
  }

  private static List<GroupType> groups() {
    List<GroupType> groups = new ArrayList<>();
    collect(InformationResource.GROUP, groups);
    collect(CatalogHeader.GROUP, groups);
    return groups;
  }

  private static void collect(GroupType group, List<GroupType> groups) {
    if (!groups.contains(group)) {
      groups.add(group);
      group.slots().stream()
          .filter(slot -> slot.group() != null)
          .forEach(slot -> collect(slot.group(), groups));
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("groups, builders and extensions are not read, nor a text in its own place")
  void valuesAreNotRead(Line line) {
    List<Class<?>> types =
        ModelClasses.all().stream()
            .filter(NotABean.class::isAssignableFrom)
            .filter(type -> !type.isRecord())
            .toList();

    assertThat(types)
        .hasSizeGreaterThan(40)
        .allSatisfy(
            type -> {
              for (String json : List.of("{}", "{\"title\":\"x\"}", "\"x\"", "[]")) {
                assertThatThrownBy(() -> line.bare().read(json, type))
                    .as(json)
                    .isInstanceOf(Line.Refused.class);
              }
            });
    assertThatThrownBy(() -> line.bare().read("\"2\"", SharingType.class))
        .isInstanceOf(Line.Refused.class);
    assertThatThrownBy(() -> line.bare().read("\"3/1\"", ResourceCode.class))
        .isInstanceOf(Line.Refused.class);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("a key of a map is its text, with the module and without")
  void keysAreTexts(Line line) {
    Map<SharingType, String> map = Map.of(SharingType.CONDITIONAL, "x");

    assertThat(line.bare().write(map)).isEqualTo("{\"2\":\"x\"}");
    assertThat(line.found().write(map)).isEqualTo("{\"2\":\"x\"}");
  }
}
