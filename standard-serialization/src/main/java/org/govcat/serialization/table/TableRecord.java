package org.govcat.serialization.table;

import java.util.List;
import java.util.Set;
import org.govcat.finding.ElementPath;
import org.govcat.finding.ElementPath.Step;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.model.ElementTable;
import org.govcat.model.InformationResource;
import org.govcat.serialization.SourceRecord;
import org.jspecify.annotations.Nullable;

/**
 * A resource read from rows of a table. It is made of them when it is first asked for, so that
 * whoever has records judged by other threads has them made there too.
 */
final class TableRecord implements SourceRecord {
  private static final String EXTENSIONS = "extensions";

  private final long index;
  private final List<RowBlock> blocks;
  private final TableWords words;
  private final Set<Column> goingOn;
  private final @Nullable InformationResource whole;
  private @Nullable Made made;

  /** What was made of the rows. */
  private record Made(
      InformationResource resource, RecordBuilder builder, List<Finding> findings) {}

  private TableRecord(
      long index,
      List<RowBlock> blocks,
      TableWords words,
      Set<Column> goingOn,
      @Nullable InformationResource whole) {
    this.index = index;
    this.blocks = blocks;
    this.words = words;
    this.goingOn = goingOn;
    this.whole = whole;
  }

  /**
   * A resource that the cells of these rows say.
   *
   * @param goingOn columns of codes in which a series goes on that was told before
   */
  static TableRecord of(long index, List<RowBlock> blocks, TableWords words, Set<Column> goingOn) {
    return new TableRecord(index, blocks, words, goingOn, null);
  }

  /** A resource that one cell says whole, and the other cells of these rows too. */
  static TableRecord whole(
      long index, InformationResource resource, List<RowBlock> blocks, TableWords words) {
    return new TableRecord(index, blocks, words, Set.of(), resource);
  }

  private Made made() {
    Made there = made;
    if (there == null) {
      RecordBuilder builder = new RecordBuilder(blocks, words);
      InformationResource built = builder.build();
      there =
          whole == null
              ? new Made(built, builder, RecordFindings.of(blocks, builder, words, goingOn))
              : new Made(whole, builder, List.of());
      made = there;
    }
    return there;
  }

  @Override
  public InformationResource resource() {
    return made().resource();
  }

  @Override
  public long index() {
    return index;
  }

  @Override
  public List<Finding> findings() {
    return made().findings();
  }

  @Override
  public SourceRecord keep() {
    return this;
  }

  @Override
  public int length() {
    return RowBlock.length(blocks);
  }

  @Override
  public Location locate(ElementPath path) {
    List<Step> steps = path.steps();
    if (steps.isEmpty()) {
      return record();
    }
    Step first = steps.get(0);
    List<RecordBuilder.Origin> members = made().builder().origins().get(first.name());
    if (members != null && first.index() != Step.WHOLE && first.index() < members.size()) {
      RecordBuilder.Origin origin = members.get(first.index());
      Column column = unknown(origin.block(), steps);
      column =
          column != null ? column : column(origin.block().header().plan(), steps, 0, origin.row());
      return column == null
          ? origin.block().header().place(origin.row())
          : origin.block().header().place(origin.row(), column);
    }
    for (RowBlock block : blocks) {
      Column column = block.header().alsoSaying(path);
      if (column != null) {
        return block.header().place(block.rowOf(column), column);
      }
      column = unknown(block, steps);
      column = column != null ? column : column(block.header().plan(), steps, 0, null);
      column = column == null ? captioned(block, first.name()) : column;
      if (column != null) {
        return block.header().place(block.rowOf(column), column);
      }
    }
    return record();
  }

  @Override
  public List<Location> rows() {
    List<Location> rows = RowBlock.places(blocks);
    rows.set(0, record());
    return rows;
  }

  /** The first row, at what names the resource. */
  private Location record() {
    RowBlock block = blocks.get(0);
    Column name = block.header().element("title");
    name = name == null ? block.header().element("code") : name;
    return name == null
        ? block.header().place(block.rows().get(0))
        : block.header().place(block.rows().get(0), name);
  }

  /** The column of what the standard does not know, or of what a profile added. */
  private static @Nullable Column unknown(RowBlock block, List<Step> steps) {
    for (int i = 0; i < Math.min(2, steps.size() - 1); i++) {
      String name = steps.get(i).name();
      if (name.equals(EXTENSIONS) || name.equals(ElementTable.ADDED)) {
        return captioned(block, steps.get(i + 1).name());
      }
    }
    return null;
  }

  private static @Nullable Column captioned(RowBlock block, String name) {
    for (Column column : block.header().columns()) {
      ColumnMeaning meaning = column.meaning();
      if (meaning == null ? column.caption().equals(name) : meaning.id().equals(name)) {
        return column;
      }
    }
    return null;
  }

  /**
   * The column of the element, or of something that stands in the same group; of several that say
   * the same the one that says something in this row.
   */
  private static @Nullable Column column(
      GroupPlan plan, List<Step> steps, int at, @Nullable TableRow row) {
    if (at == steps.size()) {
      return said(plan.columns(), row);
    }
    Step step = steps.get(at);
    Column found = null;
    for (GroupPlan.Leaf leaf : plan.leaves()) {
      Column column = leaf.source().column();
      boolean says = row == null || row.text(column.index()) != null;
      if (leaf.slot().name().equals(step.name()) && (found == null || says)) {
        found = column;
      }
    }
    if (found != null) {
      return found;
    }
    for (List<GroupPlan.Inner> among : List.of(plan.groups(), plan.lists())) {
      for (GroupPlan.Inner inner : among) {
        boolean meant = inner.member() < 0 || step.index() < 0 || inner.member() == step.index();
        if (inner.slot().name().equals(step.name()) && meant) {
          return inner.plan() == null
              ? (inner.source() == null ? null : inner.source().column())
              : column(inner.plan(), steps, at + 1, row);
        }
      }
    }
    return at == 0 ? null : said(plan.columns(), row);
  }

  private static @Nullable Column said(List<Column> columns, @Nullable TableRow row) {
    for (Column column : columns) {
      if (row == null || row.text(column.index()) != null) {
        return column;
      }
    }
    return columns.isEmpty() ? null : columns.get(0);
  }
}
