package org.govcat.serialization.dialect;

import java.util.List;
import java.util.Map;
import org.govcat.model.Blanks;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementSlot;
import org.govcat.model.ExtensionValue;
import org.jspecify.annotations.Nullable;

/** The words in which a field of a dialect says what stands in an element. */
final class FieldWords {
  private final Wording wording;

  FieldWords(Wording wording) {
    this.wording = wording;
  }

  /** The word that the field reads as exactly this text, or null. */
  @Nullable String leaf(Field field, String text, ElementGroup around) {
    String word = near(field, text, around);
    ValueTable table = field.table();
    ValueTable.Meaning meaning = table == null || word == null ? null : table.find(word);
    if (word == null || meaning == null && table != null && !keeps(field)) {
      return null;
    }
    String read = meaning == null || meaning.text() == null ? word : meaning.text();
    return read.equals(text) ? word : null;
  }

  /** The word that the field reads as this text or as another one for the same thing, or null. */
  @Nullable String near(Field field, String text, ElementGroup around) {
    if (!(field.target() instanceof Target.Element element)) {
      return null;
    }
    String word = wording.of(element.id(), text, around, field.table());
    boolean known = word != null && field.table() != null && field.table().find(word) != null;
    return known || field.table() == null || keeps(field) ? word : null;
  }

  private static boolean keeps(Field field) {
    return field.otherwise() instanceof Field.Otherwise.Kept;
  }

  /** The word that the field reads as exactly this member of a list, or null. */
  @Nullable String token(Field field, Object member) {
    if (!(field.target() instanceof Target.Element element)) {
      return null;
    }
    String word = part(field, member);
    if (word == null || Blanks.trim(word).isEmpty()) {
      return null;
    }
    return member.equals(ResourceDraft.member(element, field.table(), word)) ? word : null;
  }

  /** The word for the text that the field is about, whatever else the member says; or null. */
  @Nullable String part(Field field, Object member) {
    if (!(field.target() instanceof Target.Element element)) {
      return null;
    }
    if (member instanceof String text) {
      return spelled(field.table(), text);
    }
    ElementSlot into = element.into();
    if (into == null || !(member instanceof ElementGroup group) || !isOfKind(element, group)) {
      return null;
    }
    String text = group.text(into);
    String id = element.id() + "." + into.name();
    String word = text == null ? null : wording.of(id, text, group, field.table());
    boolean known = word != null && field.table() != null && field.table().find(word) != null;
    return known || field.table() == null || keeps(field) ? word : null;
  }

  private static boolean isOfKind(Target.Element element, ElementGroup group) {
    for (Map.Entry<ElementSlot, String> fixed : element.fixed().entrySet()) {
      if (!fixed.getValue().equals(group.text(fixed.getKey()))) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String spelled(@Nullable ValueTable table, String text) {
    if (table == null) {
      return text;
    }
    for (ValueTable.Meaning meaning : table.meanings()) {
      String word = meaning.spell(text);
      if (word != null) {
        return word;
      }
    }
    String shaped = table.shaped(text);
    return shaped != null || table.find(text) != null ? shaped : text;
  }

  /** Several words as the source writes them: one text where that can be taken apart again. */
  static ExtensionValue joined(Field field, List<String> words) {
    if (!field.separators().isEmpty()) {
      String text = String.join(field.separators().substring(0, 1), words);
      if (ListText.split(text, field.separators()).equals(words)) {
        return new ExtensionValue.Text(text);
      }
    }
    return new ExtensionValue.Sequence(words.stream().map(FieldWords::value).toList());
  }

  private static ExtensionValue value(String word) {
    return new ExtensionValue.Text(word);
  }
}
