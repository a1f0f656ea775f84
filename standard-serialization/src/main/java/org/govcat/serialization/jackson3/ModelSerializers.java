package org.govcat.serialization.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.govcat.model.ElementGroup;
import org.govcat.model.NotABean;
import org.govcat.serialization.json.ModelCodec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Knows which types are ours to write. */
final class ModelSerializers extends Serializers.Base {
  private final ModelSerializer serializer;

  ModelSerializers(ModelCodec codec) {
    this.serializer = new ModelSerializer(codec);
  }

  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier bean,
      JsonFormat.@Nullable Value format) {
    boolean ours =
        type.isTypeOrSubTypeOf(NotABean.class)
            && !type.isTypeOrSubTypeOf(ElementGroup.Builder.class);
    return ours ? serializer : null;
  }
}
