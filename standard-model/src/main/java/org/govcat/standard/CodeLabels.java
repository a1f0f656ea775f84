package org.govcat.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Shows codes together with their labels. */
final class CodeLabels {
  private static final int MANY = 12;
  private static final String MORE = "…";

  private final Standard standard;
  private final Locale locale;
  private final boolean english;

  CodeLabels(Standard standard, Locale locale) {
    this.standard = standard;
    this.locale = locale;
    this.english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
  }

  /** The text with the label in front, when it is a code of the element's list. */
  String one(String element, String text) {
    CodeList list = standard.codeListOf(element);
    Code code = list == null ? null : entry(list, text);
    return code == null || code.code() == null ? text : labelled(code, code.code());
  }

  /**
   * The same for each member of a list, which stands one a line or as Chinese enumerations do, 甲、乙;
   * a text in which nothing is known stays as it is.
   */
  String several(String element, String text) {
    CodeList list = standard.codeListOf(element);
    List<String> shown = new ArrayList<>();
    boolean known = text.indexOf('\n') >= 0;
    for (String member : text.split("[\n、]", -1)) {
      String plain = member.endsWith(MORE) ? member.substring(0, member.length() - 1) : member;
      known |= list != null && entry(list, plain) != null;
      shown.add(one(element, plain) + member.substring(plain.length()));
    }
    return known ? joined(shown) : text;
  }

  /** The entry with that code, also when its label is already in front: 有条件共享（2）. */
  private static @Nullable Code entry(CodeList list, String text) {
    Code exact = list.find(text);
    if (exact != null && text.equals(exact.code())) {
      return exact;
    }
    int open = text.lastIndexOf('（');
    if (open > 0 && text.endsWith("）")) {
      Code code = list.find(text.substring(open + 1, text.length() - 1));
      return code != null && code.label().zh().equals(text.substring(0, open)) ? code : null;
    }
    return null;
  }

  /** The codes of the element's list, or null when it has none. */
  @Nullable String all(String element) {
    CodeList list = standard.codeListOf(element);
    if (list == null) {
      return null;
    }
    List<String> shown = new ArrayList<>();
    for (Code code : list.codes()) {
      String value = code.code();
      if (value != null && shown.size() <= MANY) {
        shown.add(shown.size() == MANY ? MORE : labelled(code, value));
      }
    }
    return joined(shown);
  }

  private String joined(List<String> texts) {
    return String.join(english ? ", " : "、", texts);
  }

  private String labelled(Code code, String text) {
    String label = code.label().in(locale);
    if (label.equalsIgnoreCase(text)) {
      return text;
    }
    return english ? label + " (" + text + ")" : label + "（" + text + "）";
  }
}
