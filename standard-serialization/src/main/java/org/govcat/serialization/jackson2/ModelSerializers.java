package org.govcat.serialization.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import org.govcat.model.ElementGroup;
import org.govcat.model.NotABean;
import org.govcat.serialization.json.ModelCodec;
import org.jspecify.annotations.Nullable;

/** Knows which types are ours to write. */
final class ModelSerializers extends Serializers.Base {
  private final ModelSerializer serializer;

  ModelSerializers(ModelCodec codec) {
    this.serializer = new ModelSerializer(codec);
  }

  @Override
  public @Nullable JsonSerializer<?> findSerializer(
      SerializationConfig config, JavaType type, BeanDescription bean) {
    boolean ours =
        type.isTypeOrSubTypeOf(NotABean.class)
            && !type.isTypeOrSubTypeOf(ElementGroup.Builder.class);
    return ours ? serializer : null;
  }
}
