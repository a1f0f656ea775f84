package org.govcat.serialization.table.template;

import java.util.ArrayList;
import java.util.List;
import org.govcat.model.ElementSlot;
import org.govcat.model.ElementTable;
import org.govcat.serialization.table.FlatLayout;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.Element;
import org.govcat.standard.Obligation;
import org.govcat.standard.Standard;
import org.jspecify.annotations.Nullable;

/**
 * A column of a template.
 *
 * @param element what it is for
 * @param codes the list of its words, or null
 * @param parent the element on which its words depend, or null
 */
record TemplateColumn(Element element, @Nullable CodeList codes, @Nullable Element parent) {

  /** The elements of a standard that a cell can hold, in its order. */
  static List<TemplateColumn> of(Standard standard) {
    List<TemplateColumn> columns = new ArrayList<>();
    for (Element element : standard.elements().values()) {
      List<ElementSlot> slots = ElementTable.slots(element.id());
      boolean forbidden = element.obligation().level() == Obligation.Level.FORBIDDEN;
      if (slots != null && FlatLayout.isCell(slots) && !forbidden) {
        CodeList codes = codes(standard, element);
        columns.add(
            new TemplateColumn(
                element, codes, codes == null ? null : parent(standard, element, codes)));
      }
    }
    return columns;
  }

  /** The list of the element, or that of the group whose code it is. */
  private static @Nullable CodeList codes(Standard standard, Element element) {
    CodeList own = standard.codeListOf(element.id());
    String suffix = ".code";
    boolean code = own == null && element.id().endsWith(suffix);
    return code
        ? standard.codeListOf(element.id().substring(0, element.id().length() - suffix.length()))
        : own;
  }

  /** The element beside this one whose words are the parents of its words. */
  private static @Nullable Element parent(Standard standard, Element element, CodeList codes) {
    List<String> parents = new ArrayList<>();
    codes.codes().forEach(code -> parents.addAll(code.parents()));
    String group = element.id().substring(0, element.id().lastIndexOf('.') + 1);
    for (Element other : standard.elements().values()) {
      CodeList list = standard.codeListOf(other.id());
      boolean beside =
          other != element
              && other.id().startsWith(group)
              && other.id().lastIndexOf('.') + 1 == group.length();
      if (beside && list != null && parents.stream().anyMatch(p -> list.concept(p) != null)) {
        return other;
      }
    }
    return null;
  }

  boolean isRequired() {
    return element.obligation().level() == Obligation.Level.MANDATORY;
  }

  /** What people choose: the code where it is a word itself, else the label. */
  static String word(Code code) {
    String own = code.code();
    return own != null && own.codePoints().anyMatch(Character::isIdeographic)
        ? own
        : code.label().zh();
  }

  /** The entries that people may choose. */
  static List<Code> offered(CodeList list) {
    return list.codes().stream().filter(code -> code.code() != null).toList();
  }
}
