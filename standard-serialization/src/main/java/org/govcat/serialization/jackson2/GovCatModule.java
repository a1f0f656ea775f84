package org.govcat.serialization.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.Objects;
import java.util.function.Consumer;
import org.govcat.finding.Finding;
import org.govcat.serialization.json.ModelCodec;

/**
 * Lets an {@code ObjectMapper} of Jackson 2 (2.15 or newer) read and write every type of {@code
 * org.govcat.model}, by itself or inside other types. The document is the one that {@code
 * CatalogWriters.json} writes and {@code CatalogReaders} reads, whatever the settings of the
 * mapper: unknown members, values of the wrong shape and the spelling of numbers are kept.
 *
 * <p>{@code ObjectMapper.findAndRegisterModules()} finds it. Thread-safe.
 */
@SuppressWarnings("exports") // whoever has a mapper has its module
public final class GovCatModule extends Module {
  private static final Object LISTENER = GovCatModule.class;

  /** The module with its one behaviour. */
  public GovCatModule() {}

  /**
   * A reader that tells findings of reading (a member that stands there twice) and keeps the first
   * value, as catalogue readers do. Any other reader refuses such a document with a {@link
   * RefusedDocumentException}, because it would have to drop one of the values in silence.
   */
  public static ObjectReader reporting(ObjectReader reader, Consumer<? super Finding> listener) {
    return reader.withAttribute(LISTENER, Objects.requireNonNull(listener, "listener"));
  }

  @SuppressWarnings("unchecked") // nobody else has the key
  static Consumer<? super Finding> listener(
      com.fasterxml.jackson.databind.DeserializationContext context) {
    return (Consumer<? super Finding>) context.getAttribute(LISTENER);
  }

  @Override
  public String getModuleName() {
    return GovCatModule.class.getName();
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    ModelCodec codec = new ModelCodec();
    context.addSerializers(new ModelSerializers(codec));
    context.addDeserializers(new ModelDeserializers(codec));
    context.addKeyDeserializers(new TextKeyDeserializers());
  }
}
