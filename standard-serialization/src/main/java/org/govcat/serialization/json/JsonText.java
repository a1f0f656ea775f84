package org.govcat.serialization.json;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementKind;
import org.govcat.model.ElementSlot;
import org.govcat.model.ExtensionValue;
import org.govcat.model.InformationResource;
import org.jspecify.annotations.Nullable;

/** Writes values of the model as JSON text. Not thread-safe; used again after {@link #clear}. */
public final class JsonText {
  private final StringBuilder out = new StringBuilder(4096);

  /** A value as people may quote it: a text as it is, anything else as JSON. */
  public static String of(@Nullable Object value) {
    if (value instanceof String text) {
      return text;
    }
    if (value instanceof ExtensionValue.Text text) {
      return text.value();
    }
    JsonText json = new JsonText();
    if (value instanceof ExtensionValue tree) {
      json.tree(tree);
    } else if (value instanceof List<?> list) {
      json.list(ElementKind.TEXTS, list);
    } else if (value instanceof ElementGroup group) {
      json.group(group);
    } else {
      json.out.append("null");
    }
    return json.out.toString();
  }

  StringBuilder out() {
    return out;
  }

  void clear() {
    out.setLength(0);
  }

  /** Writes a resource, or the object that is written for it. */
  void resource(
      InformationResource resource,
      @Nullable Function<InformationResource, ExtensionValue.Group> spelling) {
    if (spelling == null) {
      group(resource);
    } else {
      tree(spelling.apply(resource));
    }
  }

  /** Writes a group: elements in the order of the table, then what is unknown. */
  void group(ElementGroup group) {
    out.append('{');
    for (ElementSlot slot : group.groupType().slots()) {
      Object value = group.value(slot);
      if (value != null) {
        name(slot.name());
        value(slot, value);
      }
    }
    extensions(group);
    close('}');
  }

  private void value(ElementSlot slot, Object value) {
    if (value instanceof String text) {
      leaf(slot.kind(), text);
    } else if (value instanceof ElementGroup group) {
      group(group);
    } else {
      list(slot.kind(), (List<?>) value);
    }
  }

  private void list(ElementKind kind, List<?> members) {
    out.append('[');
    for (Object member : members) {
      if (member instanceof ElementGroup group) {
        group(group);
      } else {
        leaf(kind, (String) member);
      }
      out.append(',');
    }
    close(']');
  }

  void leaf(ElementKind kind, String text) {
    boolean plain =
        (kind == ElementKind.NUMBER && JsonNumbers.isCanonicalInteger(text))
            || (kind == ElementKind.FLAG && (text.equals("true") || text.equals("false")));
    if (plain) {
      out.append(text);
    } else {
      string(text);
    }
  }

  private void extensions(ElementGroup group) {
    for (Map.Entry<String, ExtensionValue> member : group.extensions().misshapen().entrySet()) {
      ElementSlot slot = group.groupType().slot(member.getKey());
      if (slot == null || group.value(slot) != null) {
        throw new IllegalArgumentException(
            "a misshapen value must stand in for an absent element of "
                + group.groupType()
                + ": "
                + member.getKey());
      }
      name(member.getKey());
      tree(member.getValue());
    }
    if (!group.extensions().values().isEmpty()) {
      name(Extras.MEMBER);
      tree(group.extensions().values());
    }
  }

  void tree(Map<String, ExtensionValue> members) {
    out.append('{');
    members.forEach(
        (name, value) -> {
          name(name);
          tree(value);
        });
    close('}');
  }

  void tree(ExtensionValue value) {
    if (value instanceof ExtensionValue.Text text) {
      string(text.value());
    } else if (value instanceof ExtensionValue.Numeral numeral) {
      numeral(numeral.spelling());
    } else if (value instanceof ExtensionValue.Flag flag) {
      out.append(flag.value());
    } else if (value instanceof ExtensionValue.Group group) {
      tree(group.members());
    } else if (value instanceof ExtensionValue.Sequence sequence) {
      out.append('[');
      for (ExtensionValue member : sequence.members()) {
        tree(member);
        out.append(',');
      }
      close(']');
    } else {
      out.append("null");
    }
  }

  /** A number that JSON cannot spell that way is better kept as a text than lost. */
  void numeral(String spelling) {
    if (JsonNumbers.isNumber(spelling)) {
      out.append(spelling);
    } else {
      string(spelling);
    }
  }

  /** Begins a member; one that came before is ended by a comma. */
  private void name(String name) {
    if (out.charAt(out.length() - 1) != '{') {
      out.append(',');
    }
    string(name);
    out.append(':');
  }

  private void close(char bracket) {
    int last = out.length() - 1;
    if (out.charAt(last) == ',') {
      out.setLength(last);
    }
    out.append(bracket);
  }

  void string(String text) {
    out.append('"');
    int plainFrom = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c != '"' && c != '\\' && c != '\u007f' && !Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      out.append(text, plainFrom, i);
      escape(c);
      plainFrom = i + 1;
    }
    out.append(text, plainFrom, text.length()).append('"');
  }

  private void escape(char c) {
    switch (c) {
      case '"', '\\' -> out.append('\\').append(c);
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> unit(out, c);
    }
  }

  /** Spells a UTF-16 unit out. */
  static void unit(StringBuilder out, char c) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(Character.forDigit(c >> shift & 0xf, 16));
    }
  }
}
