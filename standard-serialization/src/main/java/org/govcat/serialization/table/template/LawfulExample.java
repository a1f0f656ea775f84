package org.govcat.serialization.table.template;

import java.util.ArrayList;
import java.util.List;
import org.govcat.model.ElementSlot;
import org.govcat.model.ElementTable;
import org.govcat.serialization.table.FlatCells;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.Example;
import org.govcat.standard.Standard;
import org.govcat.standard.StandardInfo;
import org.govcat.standard.Standards;
import org.jspecify.annotations.Nullable;

/**
 * What the standard's own examples say of a resource that is as it should be, in rows of a
 * template. What they leave open is taken from those of the standards that it is based on.
 */
final class LawfulExample {
  private final List<Said> said = new ArrayList<>();

  /** What a standard says in its own codes. */
  private record Said(Standard standard, FlatCells cells) {}

  private LawfulExample(Standard standard) {
    add(standard);
    List<String> builtIn = Standards.builtInIds();
    for (StandardInfo.Ancestor ancestor : standard.info().ancestors()) {
      if (builtIn.contains(ancestor.id())) {
        add(Standards.builtIn(ancestor.id()));
      }
    }
  }

  static LawfulExample of(Standard standard) {
    return new LawfulExample(standard);
  }

  private void add(Standard standard) {
    standard.examples().stream()
        .filter(LawfulExample::isLawful)
        .findFirst()
        .ifPresent(example -> said.add(new Said(standard, FlatCells.of(example.records().get(0)))));
  }

  private static boolean isLawful(Example example) {
    return example.findings().isEmpty() && example.only().isEmpty() && example.stage() == null;
  }

  /** How many rows the resource takes, at least one. */
  int rows() {
    return said.isEmpty() ? 1 : said.get(0).cells().rows();
  }

  /** What stands in a column from the first row on; nulls where nothing does. */
  @Nullable String[] cells(TemplateColumn column) {
    List<ElementSlot> slots = ElementTable.slots(column.element().id());
    @Nullable String[] cells = new String[rows()];
    boolean any = false;
    for (int i = 0; i < said.size() && !any && slots != null; i++) {
      for (int row = 0; row < cells.length; row++) {
        String text = said.get(i).cells().cell(slots, row);
        cells[row] = text == null ? null : word(said.get(i).standard(), column, text);
        any |= text != null;
      }
    }
    return cells;
  }

  /** What people choose in the column for what another standard may say with another code. */
  private static String word(Standard standard, TemplateColumn column, String text) {
    String id = column.element().id();
    CodeList codes = column.codes();
    CodeList theirs = standard.codeListOf(id);
    Code said = theirs == null ? null : theirs.find(text);
    Code code = codes == null || said == null ? null : codes.concept(said.concept());
    if (code == null || code.code() == null) {
      return text;
    }
    return id.endsWith(".code") ? code.code() : TemplateColumn.word(code);
  }
}
