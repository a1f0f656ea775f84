package org.govcat.serialization.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The captions of a table that is written, in one row or, where groups stand over them, in two.
 *
 * @param groups what stands over each caption, or null
 * @param texts the captions
 */
public record Captions(List<@Nullable String> groups, List<String> texts) {
  /** Cells that are one: a group over its captions, a caption over both rows. Counted from 0. */
  public record Span(int fromColumn, int toColumn, int fromRow, int toRow) {}

  /** Copies. */
  public Captions {
    groups = new ArrayList<>(groups);
    texts = List.copyOf(texts);
  }

  /** Captions without groups. */
  public static Captions of(String... texts) {
    return new Captions(Arrays.asList(new String[texts.length]), List.of(texts));
  }

  /** Whether anything stands over any of them. */
  public boolean isGrouped() {
    return groups.stream().anyMatch(Objects::nonNull);
  }

  /** The captions in one row. */
  public String[] plain() {
    return texts.toArray(String[]::new);
  }

  /** The row of the groups; a caption without group stands beside them. */
  public @Nullable String[] upper() {
    @Nullable String[] row = new String[texts.size()];
    for (int i = 0; i < row.length; i++) {
      String group = groups.get(i);
      row[i] = group == null ? texts.get(i) : begins(i) ? group : null;
    }
    return row;
  }

  /** The row below the groups. */
  public @Nullable String[] lower() {
    @Nullable String[] row = new String[texts.size()];
    for (int i = 0; i < row.length; i++) {
      row[i] = groups.get(i) == null ? null : texts.get(i);
    }
    return row;
  }

  private boolean begins(int column) {
    return column == 0 || !Objects.equals(groups.get(column), groups.get(column - 1));
  }

  /** The cells of the two rows that are one. */
  public List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < texts.size(); i++) {
      from = begins(i) ? i : from;
      boolean ends = i + 1 == texts.size() || begins(i + 1);
      if (groups.get(i) == null) {
        spans.add(new Span(i, i, 0, 1));
      } else if (ends && from < i) {
        spans.add(new Span(from, i, 0, 0));
      }
    }
    return spans;
  }
}
