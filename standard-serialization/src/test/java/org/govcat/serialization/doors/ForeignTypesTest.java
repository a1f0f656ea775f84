package org.govcat.serialization.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.govcat.model.CodedName;
import org.govcat.model.DateText;
import org.govcat.model.ElementGroup;
import org.govcat.model.ExtensionValue;
import org.govcat.model.Extensions;
import org.govcat.model.FlagText;
import org.govcat.model.InformationResource;
import org.govcat.model.Keyword;
import org.govcat.model.LegalBasis;
import org.govcat.model.NumberText;
import org.govcat.model.Provider;
import org.govcat.model.ResourceCode;
import org.govcat.model.SharingType;
import org.govcat.model.UnifiedSocialCreditCode;
import org.govcat.serialization.Reading;
import org.govcat.serialization.RecordGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Types of the model inside people's own, and mappers with settings of their own. */
class ForeignTypesTest {
  private static final InformationResource RECORD =
      InformationResource.builder()
          .code("3070040901/000001")
          .title("建筑业企业<资质>")
          .summary("")
          .extensions(
              Extensions.of(
                  Map.of("officialDuty", new ExtensionValue.Numeral("1.50")),
                  Map.of("formats", new ExtensionValue.Text("数据库"))))
          .build();

  private static final String JSON =
      "{\"code\":\"3070040901/000001\",\"title\":\"建筑业企业<资质>\",\"summary\":\"\","
          + "\"formats\":\"数据库\",\"extensions\":{\"officialDuty\":1.50}}";

  record Entry(
      String owner,
      InformationResource resource,
      Optional<Provider> provider,
      Map<SharingType, List<ResourceCode>> bySharing,
      Map<String, Keyword> byWord,
      List<UnifiedSocialCreditCode> codes,
      Extensions extra,
      List<ExtensionValue> values) {}

  @ParameterizedTest
  @EnumSource
  @DisplayName("in fields, lists, maps, keys of maps and Optional")
  void insideOtherTypes(Line line) {
    Map<String, Keyword> words = new LinkedHashMap<>();
    words.put("b", Keyword.builder().word("信用").build());
    words.put("a", null);
    Entry entry =
        new Entry(
            "甲",
            RECORD,
            Optional.of(Provider.builder().name("清华大学").build()),
            Map.of(SharingType.CONDITIONAL, List.of(ResourceCode.of("307/1"))),
            words,
            List.of(UnifiedSocialCreditCode.of("12100000400000624D")),
            Extensions.of(Map.of("x", new ExtensionValue.Flag(true))),
            List.of(new ExtensionValue.Nothing(), new ExtensionValue.Numeral("1e5")));

    String json = line.found().write(entry);

    assertThat(json)
        .isEqualTo(
            "{\"owner\":\"甲\",\"resource\":"
                + JSON
                + ",\"provider\":{\"name\":\"清华大学\"},\"bySharing\":{\"2\":[\"307/1\"]},"
                + "\"byWord\":{\"b\":{\"word\":\"信用\"},\"a\":null},\"codes\":[\"12100000400000624D\"],"
                + "\"extra\":{\"x\":true},\"values\":[null,1e5]}");
    Entry read = line.found().read(json, Entry.class);
    assertThat(read).isEqualTo(entry);
    assertThat(line.found().<SharingType[]>read("[\"2\",null]", SharingType[].class))
        .containsExactly(SharingType.CONDITIONAL, null);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("in generic types, as a type unknown until it is written, and not at all")
  void generics(Line line) {
    Line.Mapper mapper = line.found();
    Line.Page<InformationResource> page = new Line.Page<>(1, Arrays.asList(RECORD, null));

    assertThat(mapper.write(page)).isEqualTo("{\"number\":1,\"members\":[" + JSON + ",null]}");
    assertThat(mapper.<Object>read(mapper.write(page), pageOf(InformationResource.class)))
        .isEqualTo(page);
    assertThat(mapper.write(new Line.Holder(RECORD))).isEqualTo("{\"held\":" + JSON + "}");
    assertThat(mapper.write(List.of((Object) RECORD))).isEqualTo("[" + JSON + "]");
    assertThat(mapper.<Object>read("null", InformationResource.class)).isNull();
    assertThatThrownBy(() -> mapper.read("{\"held\":{}}", Line.Holder.class))
        .as("nobody says which type is meant")
        .isInstanceOf(Line.Refused.class);
    assertThatThrownBy(() -> mapper.read("{}", ElementGroup.class))
        .isInstanceOf(Line.Refused.class);
  }

  private static Type pageOf(Class<?> member) {
    return new ParameterizedType() {
      @Override
      public Type[] getActualTypeArguments() {
        return new Type[] {member};
      }

      @Override
      public Type getRawType() {
        return Line.Page.class;
      }

      @Override
      public @Nullable Type getOwnerType() {
        return null;
      }
    };
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("single texts stand as the codec writes leaves, a bare text stands for its group")
  void texts(Line line) {
    Line.Mapper mapper = line.found();

    assertThat(mapper.write(new NumberText("200"))).isEqualTo("200");
    assertThat(mapper.write(new NumberText("10,2"))).isEqualTo("\"10,2\"");
    assertThat(mapper.write(new FlagText("true"))).isEqualTo("true");
    assertThat(mapper.write(new DateText("2017年"))).isEqualTo("\"2017年\"");
    assertThat(mapper.<NumberText>read("1.50", NumberText.class).text()).isEqualTo("1.50");
    assertThat(mapper.<SharingType>read("2", SharingType.class)).isEqualTo(SharingType.CONDITIONAL);
    assertThat(mapper.<CodedName>read("\"004\"", CodedName.class).code()).isEqualTo("004");
    assertThat(mapper.<LegalBasis>read("\"某法\"", LegalBasis.class).text()).isEqualTo("某法");
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("no setting of a mapper changes the document or what is read from it")
  void settingsDoNotMatter(Line line) {
    long seed = Long.getLong("govcat.seed", new Random().nextLong());
    RecordGenerator generator = new RecordGenerator(seed);
    Line.Mapper mapper = line.found().disturbed();
    for (int i = 0; i < 500; i++) {
      InformationResource record = generator.resource();
      String json = Reading.written(null, List.of(record), true).strip();

      assertThat(mapper.write(record)).as("-Dgovcat.seed=" + seed).isEqualTo(json);
      assertThat(mapper.<Object>read(json, InformationResource.class)).isEqualTo(record);
    }
    assertThat(mapper.write(new Line.Holder(RECORD))).isEqualTo("{\"HELD\":" + JSON + "}");
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("a mapper that must write ASCII or HTML does, and the document says the same")
  void escapes(Line line) {
    Line.Mapper mapper = line.found().escaping();
    String json = mapper.write(RECORD);

    assertThat(json)
        .isEqualTo(
            "{\"code\":\"3070040901/000001\","
                + "\"title\":\"\\u5efa\\u7b51\\u4e1a\\u4f01\\u4e1a\\u003c\\u8d44\\u8d28>\",\"summary\":\"\","
                + "\"formats\":\"\\u6570\\u636e\\u5e93\",\"extensions\":{\"officialDuty\":1.50}}");
    assertThat(mapper.<Object>read(json, InformationResource.class)).isEqualTo(RECORD);
  }

  record Typed(Object value) {}

  record Tagged(
      @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, property = "@class") Object value, String after) {}

  @ParameterizedTest
  @EnumSource
  @DisplayName("a type id stands around the document, and is taken away again")
  void typeIds(Line line) {
    Line.Mapper mapper = line.found().typed();
    Typed typed = new Typed(RECORD);
    Tagged tagged = new Tagged(RECORD, "x");

    String json = mapper.write(typed);
    assertThat(json)
        .isEqualTo("{\"value\":[\"org.govcat.model.InformationResource\"," + JSON + "]}");
    assertThat(mapper.<Object>read(json, Typed.class)).isEqualTo(typed);
    assertThat(mapper.<Object>read(mapper.write(tagged), Tagged.class)).isEqualTo(tagged);
    String inside =
        "{\"value\":{\"@class\":\"org.govcat.model.InformationResource\","
            + JSON.substring(1)
            + ",\"after\":\"x\"}";
    assertThat(mapper.<Object>read(inside, Tagged.class)).isEqualTo(tagged);
    assertThat(
            mapper.<Object>read(
                "{\"value\":{\"@class\":\"org.govcat.model.Provider\"}}", Tagged.class))
        .isEqualTo(new Tagged(Provider.builder().build(), null));
  }

  static final class Unwrapping {
    @JsonUnwrapped public InformationResource resource = RECORD;
    public String own = "x";
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("a document cannot be dissolved in another object")
  void unwrapping(Line line) {
    assertThatThrownBy(() -> line.found().write(new Unwrapping()))
        .isInstanceOf(Line.Refused.class)
        .hasMessageContaining("cannot be unwrapped");
    assertThatThrownBy(() -> line.found().read("{}", Unwrapping.class))
        .isInstanceOf(Line.Refused.class)
        .hasMessageContaining("cannot be unwrapped");
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("misshapen values that have lost their group are not written anywhere")
  void extensionsAlone(Line line) {
    assertThatThrownBy(() -> line.found().write(RECORD.extensions()))
        .isInstanceOf(Line.Refused.class)
        .hasMessageContaining("[formats]");
    assertThatThrownBy(() -> line.found().write(InformationResource.builder()))
        .isInstanceOf(Line.Refused.class);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("through trees and tokens in memory; numbers keep their value there")
  void trees(Line line) {
    List<InformationResource> records = new ArrayList<>();
    records.add(RECORD);
    Line.Mapper mapper = line.found();

    assertThat(mapper.throughTree(records).replace("1.50", "1.5"))
        .isEqualTo("[" + JSON.replace("1.50", "1.5") + "]");
    assertThat(mapper.converted(RECORD, InformationResource.class)).isEqualTo(RECORD);
    Map<?, ?> map = mapper.converted(RECORD, Map.class);
    assertThat(map.get("title")).isEqualTo(RECORD.title());
  }
}
