package org.govcat.serialization.xml;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementSlot;
import org.govcat.model.ExtensionValue;

/** Writes values of the model as XML text. Not thread-safe; used again after {@link #clear}. */
final class XmlText {
  private final StringBuilder out = new StringBuilder(4096);
  private final XmlCharacters characters = new XmlCharacters(out);

  StringBuilder out() {
    return out;
  }

  void clear() {
    out.setLength(0);
  }

  /** Writes a group as an element: elements in the order of the table, then what is unknown. */
  void group(String name, ElementGroup group) {
    open(name, name.length());
    content(group);
    close(name, name.length());
  }

  private void content(ElementGroup group) {
    for (ElementSlot slot : group.groupType().slots()) {
      Object value = group.value(slot);
      if (value instanceof String text) {
        leaf(slot.name(), slot.name().length(), text);
      } else if (value instanceof ElementGroup inner) {
        group(slot.name(), inner);
      } else if (value != null) {
        list(slot, (List<?>) value);
      }
    }
    misshapen(group);
    if (!group.extensions().values().isEmpty()) {
      out.append('<').append(XmlNames.EXTENSIONS).append('>');
      group.extensions().values().forEach(this::element);
      close(XmlNames.EXTENSIONS, XmlNames.EXTENSIONS.length());
    }
  }

  /** Writes an object in other people's names: texts as elements, where they can be named so. */
  void source(String name, ExtensionValue.Group object) {
    open(name, name.length());
    object
        .members()
        .forEach(
            (member, value) -> {
              if (value instanceof ExtensionValue.Text text && isElementName(member)) {
                leaf(member, member.length(), text.value());
              } else {
                element(member, value);
              }
            });
    close(name, name.length());
  }

  /** Letters, digits and underscores, beginning with a letter, but no name of our own. */
  private static boolean isElementName(String name) {
    boolean letters =
        !name.isEmpty()
            && Character.isLetter(name.charAt(0))
            && name.chars().allMatch(c -> c < 0x3000 ? isAsciiName(c) : c >= 0x4E00 && c <= 0x9FA5);
    return letters && !name.toLowerCase(Locale.ROOT).startsWith("xml") && !isOwn(name);
  }

  private static boolean isAsciiName(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
  }

  private static boolean isOwn(String name) {
    return name.equals(XmlNames.ELEMENT) || name.equals(XmlNames.EXTENSIONS);
  }

  private void list(ElementSlot slot, List<?> members) {
    String name = slot.name();
    int singular = XmlNames.singular(slot);
    open(name, name.length());
    for (Object member : members) {
      if (member instanceof ElementGroup group) {
        open(name, singular);
        content(group);
        close(name, singular);
      } else {
        leaf(name, singular, (String) member);
      }
    }
    close(name, name.length());
  }

  private void leaf(String name, int length, String text) {
    open(name, length);
    characters.text(text);
    close(name, length);
  }

  private void misshapen(ElementGroup group) {
    for (Map.Entry<String, ExtensionValue> member : group.extensions().misshapen().entrySet()) {
      String name = member.getKey();
      ElementSlot slot = group.groupType().slot(name);
      if (slot == null || group.value(slot) != null) {
        throw new IllegalArgumentException(
            "a misshapen value must stand in for an absent element of "
                + group.groupType()
                + ": "
                + name);
      }
      out.append('<').append(name);
      type(XmlNames.SHAPE, member.getValue());
      value(member.getValue());
      close(name, name.length());
    }
  }

  private void type(String attribute, ExtensionValue value) {
    out.append(' ').append(attribute).append("=\"");
    out.append(ValueType.of(value).word()).append("\">");
  }

  /** A named value; a name that no attribute can carry becomes an element. */
  private void element(String name, ExtensionValue value) {
    out.append('<').append(XmlNames.ELEMENT);
    boolean plain = XmlCharacters.fitsAttribute(name);
    if (plain) {
      out.append(' ').append(XmlNames.ID).append("=\"");
      characters.attribute(name);
      out.append('"');
    }
    type(XmlNames.TYPE, value);
    if (plain) {
      value(value);
    } else {
      leaf(XmlNames.ID, XmlNames.ID.length(), name);
      String spelling = value.spelling();
      if (spelling == null) {
        value(value);
      } else {
        leaf(XmlNames.VALUE, XmlNames.VALUE.length(), spelling);
      }
    }
    close(XmlNames.ELEMENT, XmlNames.ELEMENT.length());
  }

  private void value(ExtensionValue value) {
    String spelling = value.spelling();
    if (spelling != null) {
      characters.text(spelling);
    } else if (value instanceof ExtensionValue.Group group) {
      group.members().forEach(this::element);
    } else if (value instanceof ExtensionValue.Sequence list) {
      for (ExtensionValue member : list.members()) {
        out.append('<').append(XmlNames.ELEMENT);
        type(XmlNames.TYPE, member);
        value(member);
        close(XmlNames.ELEMENT, XmlNames.ELEMENT.length());
      }
    }
  }

  private void open(String name, int length) {
    out.append('<').append(name, 0, length).append('>');
  }

  private void close(String name, int length) {
    out.append("</").append(name, 0, length).append('>');
  }
}
