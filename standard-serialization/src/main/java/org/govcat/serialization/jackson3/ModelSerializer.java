package org.govcat.serialization.jackson3;

import org.govcat.model.NotABean;
import org.govcat.serialization.json.ModelCodec;
import org.govcat.serialization.json.ModelSession;
import org.govcat.serialization.json.ModelType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.util.NameTransformer;

/** Writes a value of the model as the codec does. */
final class ModelSerializer extends StdSerializer<NotABean> {
  private static final long serialVersionUID = 1L;

  private final transient ModelCodec codec;

  ModelSerializer(ModelCodec codec) {
    super(NotABean.class);
    this.codec = codec;
  }

  @Override
  public void serialize(NotABean value, JsonGenerator out, SerializationContext context) {
    JsonOutput.write(json(value, out), out);
  }

  /** A type id stands around the document and never in it. */
  @Override
  public void serializeWithType(
      NotABean value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
    WritableTypeId id =
        types.writeTypePrefix(out, context, types.typeId(value, JsonToken.VALUE_STRING));
    serialize(value, out, context);
    types.writeTypeSuffix(out, context, id);
  }

  @Override
  public ValueSerializer<NotABean> unwrappingSerializer(NameTransformer names) {
    throw new UnsupportedOperationException(
        "a value of the model is a document of its own and cannot be unwrapped into another");
  }

  private String json(NotABean value, JsonGenerator out) {
    ModelType type = ModelType.of(value.getClass());
    if (type == null) {
      throw DatabindException.from(out, value.getClass() + " does not stand in a document");
    }
    ModelSession session = codec.take();
    try {
      return session.write(type, value);
    } catch (IllegalArgumentException e) {
      throw DatabindException.from(out, e.getMessage(), e);
    } finally {
      codec.give(session);
    }
  }
}
