package org.govcat.serialization;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.govcat.model.InformationResource;

/** A resource as pointers and texts, made of its JSON by somebody else's parser. */
final class Flattened {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Map<String, String> leaves = new TreeMap<>();

  private Flattened() {}

  static Flattened of(InformationResource resource) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CatalogWriter writer = CatalogWriters.jsonLines(bytes)) {
      writer.write(resource);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Flattened flat = new Flattened();
    try {
      flat.add("", MAPPER.readTree(bytes.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return flat;
  }

  private void add(String pointer, JsonNode node) {
    if (node.isContainerNode() && node.size() > 0) {
      if (node.isArray()) {
        for (int i = 0; i < node.size(); i++) {
          add(pointer + "/" + i, node.get(i));
        }
      } else {
        for (var names = node.fieldNames(); names.hasNext(); ) {
          String name = names.next();
          add(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), node.get(name));
        }
      }
    } else {
      leaves.put(pointer, node.toString());
    }
  }

  /** Pointers under which the two say different things. */
  Set<String> differing(Flattened other) {
    Set<String> pointers = new TreeSet<>(leaves.keySet());
    pointers.addAll(other.leaves.keySet());
    pointers.removeIf(pointer -> equal(leaves.get(pointer), other.leaves.get(pointer)));
    pointers.removeIf(
        pointer -> isEmptied(pointer, other.leaves) || other.isEmptied(pointer, leaves));
    return pointers;
  }

  private static boolean equal(String one, String two) {
    return one != null && one.equals(two);
  }

  /** A group that is empty here and says something there; what it says there is told. */
  private boolean isEmptied(String pointer, Map<String, String> there) {
    String value = leaves.get(pointer);
    return ("{}".equals(value) || "[]".equals(value))
        && there.keySet().stream().anyMatch(other -> other.startsWith(pointer + "/"));
  }
}
