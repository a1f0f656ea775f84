package org.govcat.serialization.jackson3;

import org.govcat.serialization.json.ModelCodec;
import org.govcat.serialization.json.ModelType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

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
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
    ModelType ours = ModelType.of(type.getRawClass());
    return ours == null ? null : new ModelDeserializer(ours, codec);
  }
}
