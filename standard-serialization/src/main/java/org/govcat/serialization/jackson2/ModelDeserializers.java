package org.govcat.serialization.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import org.govcat.serialization.json.ModelCodec;
import org.govcat.serialization.json.ModelType;
import org.jspecify.annotations.Nullable;

/** Knows which types are ours to read. */
final class ModelDeserializers extends Deserializers.Base {
  private final ModelCodec codec;

  ModelDeserializers(ModelCodec codec) {
    this.codec = codec;
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return ModelType.of(type) != null;
  }

  @Override
  public @Nullable JsonDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription bean) {
    ModelType ours = ModelType.of(type.getRawClass());
    return ours == null ? null : new ModelDeserializer(ours, codec);
  }
}
