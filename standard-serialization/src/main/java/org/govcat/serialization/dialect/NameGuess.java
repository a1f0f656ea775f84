package org.govcat.serialization.dialect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.model.ElementKind;
import org.govcat.model.ElementSlot;
import org.govcat.model.ElementTable;
import org.govcat.model.InformationResource;
import org.govcat.serialization.DialectProposal.Name;
import org.govcat.serialization.DialectProposal.Reason;
import org.govcat.serialization.source.SourceMapping;
import org.govcat.serialization.table.CaptionKey;
import org.govcat.serialization.table.ColumnMeaning;
import org.govcat.serialization.table.TableDialect;
import org.govcat.standard.ElementLabels;
import org.govcat.standard.Standard;
import org.govcat.standard.Suggestions;
import org.jspecify.annotations.Nullable;

/** Guesses what names of a file mean: by labels, by built-in dialects, by likeness, by values. */
public final class NameGuess {
  private static final int LABEL = 95;
  private static final int DIALECT = 85;
  private static final int NEAR = 60;

  /** A built-in dialect: what it makes of objects and of columns, if anything. */
  public record Source(String id, @Nullable SourceMapping mapping, @Nullable TableDialect table) {}

  /** What a name means, and what that rests on. */
  private record Meaning(@Nullable String element, @Nullable String extension, Reason reason) {}

  private final boolean forTables;
  private final ValueGuess values;
  private final Map<String, Meaning> meanings = new LinkedHashMap<>();
  private final Set<String> labels = new HashSet<>();
  private final Set<String> knownToTables = new HashSet<>();
  private final Set<String> taken = new HashSet<>();

  private NameGuess(boolean forTables, Standard standard, List<Source> sources) {
    this.forTables = forTables;
    this.values = new ValueGuess(standard);
    ElementLabels.all()
        .forEach(
            (id, label) -> {
              labels.add(CaptionKey.of(label.zh()));
              labels.add(CaptionKey.of(label.en()));
              labels.add(CaptionKey.of(id));
            });
    sources.stream().filter(NameGuess::isLabels).forEach(this::addTable);
    for (Source source : sources) {
      addTable(source);
      if (source.mapping() instanceof DialectMapping mapping) {
        mapping.fields().written().forEach(each -> add(each.name(), each.field()));
        mapping
            .fields()
            .names()
            .forEach(
                name -> {
                  FieldNames.Known known = mapping.fields().find(name);
                  if (known != null) {
                    add(name, known.field());
                  }
                });
      }
    }
  }

  private void addTable(Source source) {
    TableDialect table = source.table();
    if (table == null) {
      return;
    }
    table
        .columns()
        .forEach(
            (caption, meaning) -> {
              String key = CaptionKey.of(caption);
              if (isLabels(source)) {
                knownToTables.add(key);
              }
              boolean element = meaning.kind() == ColumnMeaning.Kind.ELEMENT;
              boolean extension = meaning.kind() == ColumnMeaning.Kind.EXTENSION;
              if (element || extension) {
                meanings.putIfAbsent(
                    key,
                    new Meaning(
                        element ? meaning.id() : null,
                        extension ? meaning.id() : null,
                        labels.contains(key) ? Reason.LABEL : Reason.DIALECT));
              }
            });
  }

  /** The dialect in which tables are read when none is named. */
  private static boolean isLabels(Source source) {
    return source.id().equals("zh-labels");
  }

  private void add(String name, Field field) {
    String key = CaptionKey.of(name);
    if (field.target() instanceof Target.Extension extension) {
      meanings.putIfAbsent(key, new Meaning(null, extension.id(), Reason.DIALECT));
    } else if (field.target() instanceof Target.Element element) {
      meanings.putIfAbsent(key, new Meaning(element.id(), null, Reason.DIALECT));
    }
  }

  /** All names that a built-in dialect knows. */
  public static Set<String> names(List<Source> sources) {
    Set<String> names = new HashSet<>();
    for (Source source : sources) {
      if (source.mapping() != null) {
        names.addAll(source.mapping().names());
      }
      if (source.table() != null) {
        names.addAll(source.table().captions());
      }
    }
    return names;
  }

  /** What each name of a sample seems to mean. */
  public static List<Name> all(
      Map<String, List<String>> sample,
      boolean forTables,
      Standard standard,
      List<Source> sources) {
    NameGuess guess = new NameGuess(forTables, standard, sources);
    List<Name> names = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    sample.forEach(
        (name, said) -> {
          String key = CaptionKey.of(name);
          boolean own = !forTables && InformationResource.GROUP.slot(name) != null;
          if (!key.isEmpty() && keys.add(key) && !own) {
            names.add(guess.name(name, said));
          }
        });
    return names;
  }

  private Name name(String name, List<String> said) {
    String key = CaptionKey.of(name);
    Meaning meaning = meanings.get(key);
    int confidence = meaning == null ? 0 : meaning.reason() == Reason.LABEL ? LABEL : DIALECT;
    if (meaning == null) {
      String near = Suggestions.nearest(key, meanings.keySet());
      Meaning alike = near == null ? null : meanings.get(near);
      meaning = alike == null ? null : new Meaning(alike.element(), alike.extension(), Reason.NEAR);
      confidence = meaning == null ? 0 : NEAR;
    }
    if (meaning == null) {
      ValueGuess.Found found = values.element(said);
      meaning = found == null ? null : new Meaning(found.element(), null, Reason.VALUES);
      confidence = found == null ? 0 : found.confidence();
    }
    if (meaning == null || meaning.element() == null) {
      String extension = meaning == null ? null : meaning.extension();
      Reason reason = meaning == null ? Reason.UNKNOWN : meaning.reason();
      return new Name(name, null, extension, confidence, reason, known(key), Map.of(), List.of());
    }
    return element(name, meaning.element(), confidence, meaning.reason(), said);
  }

  private boolean known(String key) {
    return forTables && knownToTables.contains(key);
  }

  private Name element(
      String name, String element, int confidence, Reason reason, List<String> said) {
    boolean known = known(CaptionKey.of(name));
    String field = forTables ? ofColumn(element) : ofField(element);
    boolean weak = reason == Reason.NEAR || reason == Reason.VALUES;
    if (field == null || !taken.add(field) && weak) {
      return new Name(name, null, null, 0, Reason.UNKNOWN, known, Map.of(), List.of());
    }
    Map<String, String> words = values.words(element, said);
    List<String> open = values.open(element, said);
    boolean guarded = element.endsWith("sharing.type") || element.endsWith("opening.open");
    if (guarded && !open.isEmpty() || guarded && said.isEmpty() && weak) {
      return new Name(name, null, null, 0, Reason.NOT_GUESSED, false, words, open);
    }
    return new Name(name, field, null, confidence, reason, known, words, open);
  }

  /** The element as a column can mean it: of a list of groups the member that takes a text. */
  private static String ofColumn(String element) {
    String into = ProposalText.into(element);
    return into == null ? element : element + "." + into;
  }

  /** The element as a field can mean it: a text, or a whole list; null when it cannot. */
  private static @Nullable String ofField(String element) {
    int dot = element.lastIndexOf('.');
    String list = dot < 0 ? element : element.substring(0, dot);
    String into = ProposalText.into(list);
    if (into != null && (dot < 0 || element.endsWith("." + into))) {
      return list;
    }
    List<ElementSlot> slots = ElementTable.slots(element);
    if (slots == null) {
      return null;
    }
    ElementSlot last = slots.get(slots.size() - 1);
    boolean inList = slots.subList(0, slots.size() - 1).stream().anyMatch(s -> s.kind().isList());
    boolean texts = last.kind().isLeaf() || last.kind() == ElementKind.TEXTS;
    return texts && !inList ? element : null;
  }
}
