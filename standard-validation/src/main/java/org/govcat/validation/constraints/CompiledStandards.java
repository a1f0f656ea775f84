package org.govcat.validation.constraints;

import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;

/**
 * The standards that constraints name. Validators are made by the provider, one for each annotated
 * place, so the built-in standards are compiled once for all of them: this holder is the only thing
 * in the library that is shared without being passed on. It is filled when a standard is first
 * asked for, nothing in it ever changes, and it holds nothing but what is built in. Thread-safe.
 */
final class CompiledStandards {
  private static final Map<Asked, CompiledStandard> BUILT_IN = new ConcurrentHashMap<>();

  private final Iterable<StandardSource> sources;

  /** What an annotation asks for. */
  private record Asked(String id, Set<String> modes) {}

  private CompiledStandards(Iterable<StandardSource> sources) {
    this.sources = sources;
  }

  /** Built-in standards, and those of sources that are registered as services. */
  static CompiledStandards ofServices() {
    return new CompiledStandards(ServiceLoader.load(StandardSource.class));
  }

  /** Built-in standards, and those of one source. */
  static CompiledStandards of(StandardSource source) {
    return new CompiledStandards(List.of(source));
  }

  /**
   * The standard with that id.
   *
   * @throws IllegalArgumentException when nobody knows it
   */
  CompiledStandard get(String id) {
    return get(id, Set.of());
  }

  /**
   * The standard with that id, in exactly these modes.
   *
   * @throws IllegalArgumentException when nobody knows it, or it does not know a mode
   */
  CompiledStandard get(String id, Set<String> modes) {
    if (Standards.builtInIds().contains(id)) {
      return BUILT_IN.computeIfAbsent(
          new Asked(id, modes),
          asked -> CompiledStandard.of(Standards.builtIn(asked.id()).inModes(modes), true));
    }
    for (StandardSource source : sources) {
      Standard standard = source.standard(id);
      if (standard != null) {
        return CompiledStandard.of(standard.inModes(modes), false);
      }
    }
    throw new IllegalArgumentException(
        "no standard '"
            + id
            + "': built in are "
            + String.join(", ", Standards.builtInIds())
            + ", and no StandardSource has it");
  }
}
