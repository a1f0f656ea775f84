package org.govcat.serialization.json;

import com.fasterxml.jackson.core.JsonToken;
import java.util.Map;
import java.util.function.Function;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementKind;
import org.govcat.model.ExtensionValue;
import org.govcat.model.Extensions;
import org.govcat.model.GroupType;
import org.govcat.serialization.reading.ReadingFault;
import org.jspecify.annotations.Nullable;

/** A type of the model as a foreign mapper meets it by itself: how a value of it stands in JSON. */
public sealed interface ModelType {
  /** That of a class, or null when no value of the class itself stands in a document. */
  static @Nullable ModelType of(Class<?> type) {
    return ModelTypes.of(type);
  }

  /** The class whose values these are. */
  Class<?> javaType();

  /** The value on which the input stands, or null when it has another shape. */
  @Nullable Object read(JsonInput in, GroupReader groups, TreeReader trees) throws ReadingFault;

  /** Writes a value of the class. */
  void write(Object value, JsonText json);

  /** A group of elements, spelt out or as the one text that stands for it. */
  record OfGroup(Class<?> javaType, GroupType type) implements ModelType {
    @Override
    public @Nullable ElementGroup read(JsonInput in, GroupReader groups, TreeReader trees)
        throws ReadingFault {
      return groups.group(type);
    }

    @Override
    public void write(Object value, JsonText json) {
      json.group((ElementGroup) value);
    }
  }

  /** A single text. */
  record OfText(Class<?> javaType, ElementKind kind, Function<String, ?> maker)
      implements ModelType {
    @Override
    public @Nullable Object read(JsonInput in, GroupReader groups, TreeReader trees)
        throws ReadingFault {
      boolean single = in.token().isScalarValue() && in.token() != JsonToken.VALUE_NULL;
      return single ? of(in.spelling()) : null;
    }

    /** The value for a text, or null when the text is none. */
    public @Nullable Object of(String text) {
      try {
        return maker.apply(text);
      } catch (IllegalArgumentException e) {
        return null;
      }
    }

    @Override
    public void write(Object value, JsonText json) {
      json.leaf(kind, value.toString());
    }
  }

  /** A value that the model does not know. */
  record OfTree(Class<?> javaType) implements ModelType {
    @Override
    public @Nullable ExtensionValue read(JsonInput in, GroupReader groups, TreeReader trees)
        throws ReadingFault {
      ExtensionValue value = trees.value();
      return javaType.isInstance(value) ? value : null;
    }

    @Override
    public void write(Object value, JsonText json) {
      json.tree((ExtensionValue) value);
    }
  }

  /** What a group says besides its elements. */
  record OfExtensions(Class<?> javaType) implements ModelType {
    @Override
    public @Nullable Extensions read(JsonInput in, GroupReader groups, TreeReader trees)
        throws ReadingFault {
      return in.token() == JsonToken.START_OBJECT ? Extensions.of(trees.group().members()) : null;
    }

    @Override
    public void write(Object value, JsonText json) {
      Extensions extensions = (Extensions) value;
      Map<String, ExtensionValue> misshapen = extensions.misshapen();
      if (!misshapen.isEmpty()) {
        throw new IllegalArgumentException(
            "misshapen values can be written with their group alone: " + misshapen.keySet());
      }
      json.tree(extensions.values());
    }
  }
}
