package org.govcat.serialization.dialect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.govcat.model.ExtensionValue;
import org.govcat.model.InformationResource;
import org.govcat.serialization.source.MappedRecord;
import org.govcat.serialization.source.SourceMapping;
import org.govcat.serialization.source.SpelledRecord;
import org.govcat.standard.Standard;

/** Notes what the names of records are and which values they have. Not thread-safe. */
public final class SampleMapping implements SourceMapping {
  /** Different values of one name that are looked at. */
  public static final int MOST_VALUES = 40;

  private final Set<String> names;
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  /** A sample; resources in XML are known by these names. */
  public SampleMapping(Set<String> names) {
    this.names = names;
  }

  /** The names, each with its different values; a group or a list of groups has none. */
  public Map<String, List<String>> values() {
    return values;
  }

  @Override
  public MappedRecord map(ExtensionValue.Group source) {
    source.members().forEach(this::note);
    return new MappedRecord(
        InformationResource.builder().build(), List.of(), UnaryOperator.identity());
  }

  private void note(String name, ExtensionValue value) {
    List<String> known = values.computeIfAbsent(name, n -> new ArrayList<>());
    if (value instanceof ExtensionValue.Sequence list) {
      list.members().forEach(member -> add(known, member));
    } else {
      add(known, value);
    }
  }

  private static void add(List<String> known, ExtensionValue value) {
    String text = value.spelling();
    if (text != null) {
      add(known, text);
    }
  }

  /** Adds a value that is not there yet, as long as there are not too many. */
  public static void add(List<String> known, String text) {
    if (known.size() < MOST_VALUES && !text.isBlank() && !known.contains(text.strip())) {
      known.add(text.strip());
    }
  }

  @Override
  public Set<String> names() {
    return names;
  }

  @Override
  public boolean knows(String name) {
    return names.contains(FieldNames.key(name));
  }

  @Override
  public List<String> writtenNames() {
    return List.of();
  }

  @Override
  public SpelledRecord spell(InformationResource resource, Standard standard) {
    return new SpelledRecord(OwnTree.of(resource), List.of());
  }

  @Override
  public Map<String, String> texts(InformationResource resource, Standard standard) {
    return Map.of();
  }
}
