package org.govcat.serialization.doors;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonInclude.Value;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import org.govcat.finding.Finding;
import org.govcat.serialization.jackson2.GovCatModule;
import org.govcat.serialization.jackson2.RefusedDocumentException;

/** A mapper of Jackson 2. */
final class Jackson2 implements Line.Mapper {
  private final ObjectMapper mapper;

  Jackson2() {
    this(new ObjectMapper().findAndRegisterModules());
  }

  private Jackson2(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  static Jackson2 bare() {
    return new Jackson2(new ObjectMapper());
  }

  private interface Work<T> {
    T run() throws IOException;
  }

  private static <T> T guarded(Work<T> work) {
    try {
      return work.run();
    } catch (RefusedDocumentException e) {
      throw new Line.Refused(e, e.finding());
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
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
            mapper.writeValueAsString(
                mapper.<com.fasterxml.jackson.databind.JsonNode>valueToTree(value)));
  }

  @Override
  public <T> T converted(Object value, Class<T> type) {
    return guarded(() -> mapper.convertValue(value, type));
  }

  @Override
  public Jackson2 disturbed() {
    return new Jackson2(
        JsonMapper.builder()
            .findAndAddModules()
            .propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE)
            .defaultPropertyInclusion(Value.construct(Include.NON_DEFAULT, Include.NON_DEFAULT))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(MapperFeature.USE_STATIC_TYPING)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .build());
  }

  @Override
  public Jackson2 typed() {
    return new Jackson2(
        JsonMapper.builder()
            .findAndAddModules()
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfSubType(Object.class).build(),
                DefaultTyping.JAVA_LANG_OBJECT)
            .build());
  }

  @Override
  public Jackson2 escaping() {
    JsonFactory html = new JsonFactoryBuilder().characterEscapes(new Html()).build();
    return new Jackson2(
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
