package org.govcat.serialization.table;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.model.ElementSlot;
import org.govcat.standard.Suggestions;
import org.jspecify.annotations.Nullable;

/** What the captions of a kind of table mean, and how its people write. Immutable. */
public final class TableDialect {
  private final Map<String, ColumnMeaning> byCaption;
  private final Map<String, String> captions;
  private final Set<String> spelt;
  private final TableWords words;
  private final Sheets sheets;
  private final List<Written> written;

  /**
   * Columns in the order in which tables of this dialect are written.
   *
   * @param group what stands over them, or null
   * @param captions their captions
   * @param instead for a caption the elements that stand in its cells where its own says nothing
   */
  public record Written(
      @Nullable String group, List<String> captions, Map<String, List<List<ElementSlot>>> instead) {
    /** Copies. */
    public Written {
      captions = List.copyOf(captions);
      instead = Map.copyOf(instead);
    }
  }

  /**
   * Which sheets say what.
   *
   * @param passedOver beginnings of the names of sheets that hold no resources
   * @param items beginnings of the names of sheets that hold items alone
   * @param joinedBy id of the element by which items find their resource
   */
  public record Sheets(List<String> passedOver, List<String> items, @Nullable String joinedBy) {
    /** No sheet is special. */
    public static final Sheets ALIKE = new Sheets(List.of(), List.of(), null);

    /** Copies the lists. */
    public Sheets {
      passedOver = List.copyOf(passedOver);
      items = List.copyOf(items);
    }

    boolean isPassedOver(String name) {
      return TableWords.begins(passedOver, name);
    }

    boolean isOfItems(String name) {
      return TableWords.begins(items, name);
    }

    /** Whether the name is one of those that are passed over and no more than numbered. */
    boolean isNamedSo(String name) {
      int end = name.length();
      while (end > 0 && !Character.isLetter(name.charAt(end - 1))) {
        end--;
      }
      return passedOver.contains(name.substring(0, end).strip());
    }
  }

  /**
   * A dialect of tables.
   *
   * @param columns what each caption means; of two alike the first one counts
   * @param written the columns of tables that are written, or none when it does not say
   */
  public TableDialect(
      Map<String, ColumnMeaning> columns, TableWords words, Sheets sheets, List<Written> written) {
    Map<String, ColumnMeaning> meanings = new LinkedHashMap<>();
    Map<String, String> first = new LinkedHashMap<>();
    columns.forEach(
        (caption, meaning) -> {
          meanings.putIfAbsent(CaptionKey.of(caption), meaning);
          first.putIfAbsent(CaptionKey.of(caption), caption);
        });
    this.byCaption = meanings;
    this.captions = first;
    this.spelt = Set.copyOf(columns.keySet());
    this.words = words;
    this.sheets = sheets;
    this.written = List.copyOf(written);
  }

  /** What the caption means, or null when it is not known. */
  public @Nullable ColumnMeaning find(String caption) {
    ColumnMeaning meaning = byCaption.get(CaptionKey.of(caption));
    return meaning == null ? ColumnMeaning.added(caption) : meaning;
  }

  /** Whether a caption is known in this very spelling. Costs one look. */
  boolean isSpelt(String caption) {
    return spelt.contains(caption);
  }

  /** The known caption that is nearest to one that is not known, or null. */
  public @Nullable String nearest(String caption) {
    String near = Suggestions.nearest(CaptionKey.of(caption), byCaption.keySet());
    return near == null ? null : captions.get(near);
  }

  /** All captions it knows, as they are spelt. */
  public Collection<String> captions() {
    return captions.values();
  }

  /** The words of its people. */
  public TableWords words() {
    return words;
  }

  /** Which sheets say what. */
  public Sheets sheets() {
    return sheets;
  }

  /** The columns in which it is written, in order; none when any order will do. */
  public List<Written> written() {
    return written;
  }

  /** What the captions mean, by caption as spelt. */
  public Map<String, ColumnMeaning> columns() {
    Map<String, ColumnMeaning> columns = new LinkedHashMap<>();
    captions.forEach((key, caption) -> columns.put(caption, byCaption.get(key)));
    return columns;
  }
}
