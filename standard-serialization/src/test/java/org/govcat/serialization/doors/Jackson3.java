package org.govcat.serialization.doors;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.lang.reflect.Type;
import java.util.List;
import org.govcat.finding.Finding;
import org.govcat.serialization.jackson3.GovCatModule;
import org.govcat.serialization.jackson3.RefusedDocumentException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/** A mapper of Jackson 3. */
final class Jackson3 implements Line.Mapper {
  private static final PolymorphicTypeValidator ANYTHING =
      BasicPolymorphicTypeValidator.builder().allowIfSubType(Object.class).build();

  private final ObjectMapper mapper;

  Jackson3() {
    this(JsonMapper.builder().findAndAddModules().build());
  }

  private Jackson3(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  static Jackson3 bare() {
    return new Jackson3(JsonMapper.builder().build());
  }

  private interface Work<T> {
    T run();
  }

  private static <T> T guarded(Work<T> work) {
    try {
      return work.run();
    } catch (RefusedDocumentException e) {
      throw new Line.Refused(e, e.finding());
    } catch (JacksonException | IllegalArgumentException | UnsupportedOperationException e) {
      throw new Line.Refused(e, null);
    }
  }

  @Override
  public String write(Object value) {
    return guarded(() -> mapper.writeValueAsString(value));
  }

  @Override
  public byte[] bytes(Object value) {
    return guarded(() -> mapper.writeValueAsBytes(value));
  }

  @Override
  public <T> T read(String json, Type type) {
    return guarded(() -> mapper.readValue(json, mapper.constructType(type)));
  }

  @Override
  public <T> T readBytes(byte[] json, Type type) {
    return guarded(() -> mapper.readValue(json, mapper.constructType(type)));
  }

  @Override
  public <T> T read(String json, Type type, List<Finding> findings) {
    return guarded(
        () ->
            GovCatModule.reporting(mapper.readerFor(mapper.constructType(type)), findings::add)
                .readValue(json));
  }

  @Override
  public String throughTree(Object value) {
    return guarded(
        () ->
            mapper.writeValueAsString(mapper.<tools.jackson.databind.JsonNode>valueToTree(value)));
  }

  @Override
  public <T> T converted(Object value, Class<T> type) {
    return guarded(() -> mapper.convertValue(value, type));
  }

  @Override
  public Jackson3 disturbed() {
    return new Jackson3(
        JsonMapper.builder()
            .findAndAddModules()
            .propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE)
            .changeDefaultPropertyInclusion(v -> v.withValueInclusion(Include.NON_DEFAULT))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(MapperFeature.USE_STATIC_TYPING)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
            .changeDefaultVisibility(
                v -> v.withFieldVisibility(Visibility.ANY).withGetterVisibility(Visibility.NONE))
            .build());
  }

  @Override
  public Jackson3 typed() {
    return new Jackson3(
        JsonMapper.builder()
            .findAndAddModules()
            .polymorphicTypeValidator(ANYTHING)
            .activateDefaultTyping(ANYTHING, DefaultTyping.JAVA_LANG_OBJECT)
            .build());
  }

  @Override
  public Jackson3 escaping() {
    JsonFactory html = JsonFactory.builder().characterEscapes(new Html()).build();
    return new Jackson3(
        JsonMapper.builder(html)
            .findAndAddModules()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build());
  }

  private static final class Html extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      codes['<'] = ESCAPE_STANDARD;
      codes['&'] = ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public SerializableString getEscapeSequence(int character) {
      return null;
    }
  }
}
