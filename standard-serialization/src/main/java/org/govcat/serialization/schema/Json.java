package org.govcat.serialization.schema;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as maps, lists, texts, numbers and truth values, and how it is written. */
final class Json {
  private static final int WIDTH = 120;

  private Json() {}

  /** An object of names and values in turn. */
  static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }

  static List<Object> array(Object... values) {
    return Arrays.asList(values);
  }

  /** The text: what fits stands in one line, the rest is indented; one line end closes it. */
  static String text(Object value) {
    StringBuilder out = new StringBuilder(1 << 16);
    write(out, value, 0);
    return out.append('\n').toString();
  }

  private static void write(StringBuilder out, Object value, int depth) {
    String line = line(value);
    if (line.length() + 2 * depth <= WIDTH) {
      out.append(line);
    } else if (value instanceof Map<?, ?> object) {
      out.append('{');
      String between = "\n";
      for (Map.Entry<?, ?> member : object.entrySet()) {
        indent(out.append(between), depth + 1).append(quoted(member.getKey())).append(": ");
        write(out, member.getValue(), depth + 1);
        between = ",\n";
      }
      indent(out.append('\n'), depth).append('}');
    } else if (value instanceof List<?> array) {
      out.append('[');
      String between = "\n";
      for (Object member : array) {
        indent(out.append(between), depth + 1);
        write(out, member, depth + 1);
        between = ",\n";
      }
      indent(out.append('\n'), depth).append(']');
    } else {
      out.append(line);
    }
  }

  private static StringBuilder indent(StringBuilder out, int depth) {
    return out.append("  ".repeat(depth));
  }

  private static String line(Object value) {
    StringBuilder line = new StringBuilder();
    line(line, value);
    return line.toString();
  }

  private static void line(StringBuilder out, Object value) {
    if (value instanceof Map<?, ?> object) {
      out.append(object.isEmpty() ? "{" : "{ ");
      for (Iterator<? extends Map.Entry<?, ?>> it = object.entrySet().iterator(); it.hasNext(); ) {
        Map.Entry<?, ?> member = it.next();
        out.append(quoted(member.getKey())).append(": ");
        line(out, member.getValue());
        out.append(it.hasNext() ? ", " : " ");
      }
      out.append('}');
    } else if (value instanceof List<?> array) {
      out.append('[');
      for (int i = 0; i < array.size(); i++) {
        out.append(i == 0 ? "" : ", ");
        line(out, array.get(i));
      }
      out.append(']');
    } else {
      out.append(value instanceof String text ? quoted(text) : String.valueOf(value));
    }
  }

  private static String quoted(Object text) {
    return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString((String) text)) + "\"";
  }
}
