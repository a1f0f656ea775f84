package org.govcat.serialization.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;
import org.govcat.model.NotABean;
import org.govcat.serialization.json.ModelCodec;
import org.govcat.serialization.json.ModelSession;
import org.govcat.serialization.json.ModelType;

/** Writes a value of the model as the codec does. */
final class ModelSerializer extends StdSerializer<NotABean> {
  private static final long serialVersionUID = 1L;

  private final transient ModelCodec codec;

  ModelSerializer(ModelCodec codec) {
    super(NotABean.class);
    this.codec = codec;
  }

  @Override
  public void serialize(NotABean value, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    JsonOutput.write(json(value, out), out);
  }

  /** A type id stands around the document and never in it. */
  @Override
  public void serializeWithType(
      NotABean value, JsonGenerator out, SerializerProvider provider, TypeSerializer types)
      throws IOException {
    WritableTypeId id = types.writeTypePrefix(out, types.typeId(value, JsonToken.VALUE_STRING));
    serialize(value, out, provider);
    types.writeTypeSuffix(out, id);
  }

  @Override
  public JsonSerializer<NotABean> unwrappingSerializer(NameTransformer names) {
    throw new UnsupportedOperationException(
        "a value of the model is a document of its own and cannot be unwrapped into another");
  }

  private String json(NotABean value, JsonGenerator out) throws JsonMappingException {
    ModelType type = ModelType.of(value.getClass());
    if (type == null) {
      throw JsonMappingException.from(out, value.getClass() + " does not stand in a document");
    }
    ModelSession session = codec.take();
    try {
      return session.write(type, value);
    } catch (IllegalArgumentException e) {
      throw JsonMappingException.from(out, e.getMessage(), e);
    } finally {
      codec.give(session);
    }
  }
}
