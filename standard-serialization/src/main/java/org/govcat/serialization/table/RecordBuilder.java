package org.govcat.serialization.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.govcat.model.ElementGroup;
import org.govcat.model.InformationResource;
import org.jspecify.annotations.Nullable;

/** Makes a resource of its rows. Used for one resource. */
final class RecordBuilder {
  /** Where a member of a list came from. */
  record Origin(RowBlock block, TableRow row) {}

  private final List<RowBlock> blocks;
  private final TableWords words;
  private final RowAgreement agreement;
  private final Map<String, List<Origin>> origins = new HashMap<>();
  private final ElementGroup.Builder<?> builder = InformationResource.builder();
  private boolean splitItems;

  RecordBuilder(List<RowBlock> blocks, TableWords words) {
    this.blocks = List.copyOf(blocks);
    this.words = words;
    this.agreement = new RowAgreement(blocks.get(0), words);
  }

  InformationResource build() {
    for (RowBlock block : blocks) {
      GroupPlan plan = block.header().plan();
      if (block == blocks.get(0)) {
        put(plan.single(), builder, null);
      }
      for (GroupPlan.Inner list : plan.lists()) {
        list(block, list);
      }
    }
    builder.extensions(new ExtensionColumns(blocks, builder, origins).extensions());
    return (InformationResource) builder.build();
  }

  /** What rows said differently. */
  RowAgreement agreement() {
    return agreement;
  }

  /** Whether one cell named several items. */
  boolean hasSplitItems() {
    return splitItems;
  }

  /** Where each member of a list came from, by the name of the list. */
  Map<String, List<Origin>> origins() {
    return origins;
  }

  /** Makes contents of one row, or of the resource when there is none. */
  private boolean put(
      List<GroupPlan.Content> contents, ElementGroup.Builder<?> group, @Nullable TokenRow row) {
    boolean any = false;
    for (int i = 0; i < contents.size(); i++) {
      any |= contents.get(i).put(this, group, row);
    }
    return any;
  }

  boolean putText(GroupPlan.Leaf leaf, ElementGroup.Builder<?> group, @Nullable TokenRow row) {
    Column column = leaf.source().column();
    String cell = said(column, row);
    String text = cell == null ? null : CellText.of(leaf.source(), cell, words);
    if (text == null) {
      return false;
    }
    Object before = group.value(leaf.slot());
    if (before == null) {
      group.set(leaf.slot(), text);
      return true;
    }
    if (before instanceof String other && !other.equals(text)) {
      group.set(leaf.slot(), agreement.conflict(column, other, text));
    }
    return false;
  }

  private @Nullable String said(Column column, @Nullable TokenRow row) {
    return row == null ? agreement.text(column) : row.text(column);
  }

  /** What the columns say, or null when they say nothing. */
  private @Nullable String @Nullable [] cells(List<Column> columns, @Nullable TokenRow row) {
    @Nullable String[] cells = new String[columns.size()];
    boolean any = false;
    for (int i = 0; i < cells.length; i++) {
      cells[i] = said(columns.get(i), row);
      any |= cells[i] != null;
    }
    return any ? cells : null;
  }

  boolean putGroup(GroupPlan.Inner inner, ElementGroup.Builder<?> group, @Nullable TokenRow row) {
    ElementGroup made = group(inner.plan(), row);
    if (made == null) {
      return false;
    }
    group.set(inner.slot(), made);
    return true;
  }

  private @Nullable ElementGroup group(@Nullable GroupPlan plan, @Nullable TokenRow row) {
    @Nullable String @Nullable [] cells = plan == null ? null : cells(plan.columns(), row);
    if (plan == null || cells == null) {
      return null;
    }
    boolean repeatable = row != null || agreement.isUniform(plan.columns());
    ElementGroup before = repeatable ? plan.recent().find(cells) : null;
    if (before != null) {
      return before;
    }
    int conflicts = agreement.differing().size();
    ElementGroup made = make(plan, row);
    if (made != null && repeatable && conflicts == agreement.differing().size()) {
      plan.recent().remember(cells, made);
    }
    return made;
  }

  private @Nullable ElementGroup make(GroupPlan plan, @Nullable TokenRow row) {
    ElementGroup.Builder<?> group = plan.type().newBuilder();
    return put(plan.contents(), group, row) ? group.build() : null;
  }

  /** A list inside a group: the members are those that one cell names, or those of all rows. */
  boolean putMembers(GroupPlan.Inner list, ElementGroup.Builder<?> group, @Nullable TokenRow row) {
    List<Object> members = new ArrayList<>();
    Object before = group.value(list.slot());
    if (before instanceof List<?> there) {
      members.addAll(there);
    }
    if (row != null) {
      add(list, TokenRow.of(list.columns(), row), members);
    } else if (list.member() >= 0) {
      ElementGroup made = group(list.plan(), null);
      if (made != null) {
        members.add(made);
      }
    } else {
      members(blocks.get(0), list, members, new ArrayList<>(), false);
    }
    if (members.isEmpty()) {
      return false;
    }
    group.set(list.slot(), members);
    return true;
  }

  private void list(RowBlock block, GroupPlan.Inner list) {
    if (list.member() >= 0) {
      putMembers(list, builder, null);
      return;
    }
    List<Object> members = new ArrayList<>();
    if (builder.value(list.slot()) instanceof List<?> there) {
      members.addAll(there);
    }
    boolean items = list.slot().name().equals(SheetHeader.ITEMS);
    List<Origin> from = origins.computeIfAbsent(list.slot().name(), name -> new ArrayList<>());
    members(block, list, members, from, items);
    builder.set(list.slot(), members);
  }

  /** Adds the members that rows name; a row that repeats one adds none, unless rows are items. */
  private void members(
      RowBlock block,
      GroupPlan.Inner list,
      List<Object> members,
      List<Origin> from,
      boolean rowsAreMembers) {
    List<Column> columns = list.columns();
    List<TableRow> rows = new ArrayList<>();
    for (TableRow row : block.rows()) {
      if (saysAnything(row, columns)) {
        rows.add(row);
      }
    }
    for (TableRow row : rows) {
      List<TokenRow> tokens =
          rowsAreMembers && rows.size() > 1
              ? List.of(new TokenRow(row))
              : TokenRow.of(columns, new TokenRow(row));
      splitItems |= rowsAreMembers && tokens.size() > 1;
      for (TokenRow token : tokens) {
        Object made = member(list, token);
        if (made != null && (rowsAreMembers || !members.contains(made))) {
          members.add(made);
          from.add(new Origin(block, row));
        }
      }
    }
  }

  private void add(GroupPlan.Inner list, List<TokenRow> tokens, List<Object> members) {
    for (TokenRow token : tokens) {
      Object made = member(list, token);
      if (made != null && !members.contains(made)) {
        members.add(made);
      }
    }
  }

  private @Nullable Object member(GroupPlan.Inner list, TokenRow token) {
    GroupPlan.Source source = list.source();
    return source == null
        ? group(list.plan(), token)
        : CellText.of(source, token.text(source.column()), words);
  }

  private static boolean saysAnything(TableRow row, List<Column> columns) {
    for (int i = 0; i < columns.size(); i++) {
      if (row.text(columns.get(i).index()) != null) {
        return true;
      }
    }
    return false;
  }
}
