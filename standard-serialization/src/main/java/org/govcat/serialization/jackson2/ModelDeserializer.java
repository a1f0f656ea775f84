package org.govcat.serialization.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.govcat.finding.Finding;
import org.govcat.model.ExtensionValue;
import org.govcat.serialization.json.ModelCodec;
import org.govcat.serialization.json.ModelSession;
import org.govcat.serialization.json.ModelType;
import org.govcat.serialization.reading.ReadingFault;
import org.jspecify.annotations.Nullable;

/** Reads a value of the model as the codec does. */
final class ModelDeserializer extends StdDeserializer<Object> {
  private static final long serialVersionUID = 1L;

  private final transient ModelType type;
  private final transient ModelCodec codec;

  ModelDeserializer(ModelType type, ModelCodec codec) {
    super(type.javaType());
    this.type = type;
    this.codec = codec;
  }

  @Override
  public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
    ModelSession session = codec.take();
    try {
      TokenCopy.copy(in, context, session.tokens());
      Object value = session.read(type);
      if (value == null) {
        throw new UnquotedMismatch(
            in,
            handledType(),
            "this is not how a " + _valueClass.getName() + " stands in a catalogue");
      }
      if (session.hasFindings()) {
        tell(session.findings(pointer(in)), in, context);
      }
      return value;
    } catch (ReadingFault fault) {
      throw new RefusedDocumentException(
          in, handledType(), ModelSession.finding(fault, pointer(in)));
    } finally {
      codec.give(session);
    }
  }

  private void tell(List<Finding> findings, JsonParser in, DeserializationContext context)
      throws RefusedDocumentException {
    @Nullable Consumer<? super Finding> listener = GovCatModule.listener(context);
    for (Finding finding : findings) {
      if (listener == null) {
        throw new RefusedDocumentException(in, handledType(), finding);
      }
      listener.accept(finding);
    }
  }

  private static String pointer(JsonParser in) {
    return in.getParsingContext().pathAsPointer().toString();
  }

  /** An empty place in a list of unknown values is one of them. */
  @Override
  public @Nullable Object getNullValue(DeserializationContext context) {
    ExtensionValue nothing = new ExtensionValue.Nothing();
    return type.javaType().isInstance(nothing) ? nothing : null;
  }

  @Override
  public @Nullable Object getAbsentValue(DeserializationContext context) {
    return null;
  }

  @Override
  public JsonDeserializer<Object> unwrappingDeserializer(NameTransformer names) {
    throw new UnsupportedOperationException(
        "a value of the model is a document of its own and cannot be unwrapped from another");
  }

  @Override
  public boolean isCachable() {
    return true;
  }
}
