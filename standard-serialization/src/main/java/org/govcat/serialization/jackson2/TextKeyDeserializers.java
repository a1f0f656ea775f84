package org.govcat.serialization.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import java.io.IOException;
import org.govcat.serialization.json.ModelType;
import org.jspecify.annotations.Nullable;

/** Reads the keys of maps whose keys are single texts of the model. */
final class TextKeyDeserializers implements KeyDeserializers {
  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription bean) {
    return ModelType.of(type.getRawClass()) instanceof ModelType.OfText text
        ? new TextKey(text)
        : null;
  }

  private static final class TextKey extends KeyDeserializer {
    private final ModelType.OfText type;

    TextKey(ModelType.OfText type) {
      this.type = type;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
      Object value = type.of(key);
      if (value == null) {
        throw new UnquotedMismatch(
            context.getParser(), type.javaType(), "a key is not a " + type.javaType().getName());
      }
      return value;
    }
  }
}
