package org.govcat.serialization.jackson3;

import org.govcat.serialization.json.ModelType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.KeyDeserializers;

/** Reads the keys of maps whose keys are single texts of the model. */
final class TextKeyDeserializers implements KeyDeserializers {
  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
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
    public Object deserializeKey(String key, DeserializationContext context) {
      Object value = type.of(key);
      return value != null
          ? value
          : context.reportInputMismatch(
              type.javaType(), "a key is not a %s", type.javaType().getName());
    }
  }
}
