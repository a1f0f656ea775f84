package org.govcat.serialization.dialect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.govcat.serialization.DialectProposal;
import org.govcat.serialization.DialectProposal.Name;
import org.jspecify.annotations.Nullable;

/** A proposed dialect as a file. */
public final class ProposalText {
  private static final Map<String, String> INTO =
      Map.of("formats", "type", "keywords", "word", "subjects", "name");

  private final DialectProposal proposal;
  private final Function<Name, String> comment;
  private final StringBuilder yaml = new StringBuilder();
  private final Map<String, Name> tables = new LinkedHashMap<>();

  /** A file with a comment over each name. */
  public ProposalText(DialectProposal proposal, Function<Name, String> comment) {
    this.proposal = proposal;
    this.comment = comment;
  }

  /** The member of a list of groups that takes a text, or null. */
  static @Nullable String into(String element) {
    return INTO.get(element);
  }

  /** The file. */
  public String yaml(String id, String standard) {
    yaml.append("dialect: ").append(quoted(id)).append("\nversion: 1\n");
    yaml.append("title: { zh: ").append(quoted(id)).append(", en: ").append(quoted(id));
    yaml.append(" }\nstandard: ").append(standard).append('\n');
    if (proposal.forTables()) {
      yaml.append("based-on: zh-labels\n\ntable:\n");
      columns();
    } else {
      yaml.append("\nfields:\n");
      proposal.names().forEach(name -> entry(name, "  "));
    }
    values();
    return yaml.toString();
  }

  private void columns() {
    List<Name> own = new ArrayList<>();
    for (Name name : proposal.names()) {
      if (name.known() && name.words().isEmpty()) {
        comment(name, "  ");
      } else {
        own.add(name);
      }
    }
    yaml.append(own.isEmpty() ? "  columns: []\n" : "  columns:\n");
    own.forEach(name -> entry(name, "    "));
  }

  private void comment(Name name, String indent) {
    yaml.append(indent).append("# ").append(comment.apply(name).replaceAll("\\s+", " "));
    yaml.append('\n');
  }

  private void entry(Name name, String indent) {
    comment(name, indent);
    String element = name.element();
    yaml.append(indent).append("- { ");
    if (element == null) {
      String extension = name.extension();
      yaml.append("extension: ").append(quoted(extension == null ? name.name() : extension));
    } else {
      yaml.append("element: ").append(element);
      String into = proposal.forTables() ? null : into(element);
      yaml.append(into == null ? "" : ", into: " + into);
      yaml.append(into == null ? "" : ", separators: \",，;；、|\\n\"");
      if (!name.words().isEmpty()) {
        String table = "values-" + (tables.size() + 1);
        tables.put(table, name);
        yaml.append(", values: ").append(table);
      }
    }
    yaml.append(", names: [").append(quoted(name.name())).append("] }\n");
  }

  private void values() {
    if (!tables.isEmpty()) {
      yaml.append("\nvalues:\n");
      tables.forEach(this::table);
    }
  }

  private void table(String table, Name name) {
    yaml.append("  ").append(table).append(":\n    entries:\n");
    for (Map.Entry<String, List<String>> entry : byMeaning(name).entrySet()) {
      List<String> words = entry.getValue().stream().map(ProposalText::quoted).toList();
      yaml.append("      - { words: [").append(String.join(", ", words));
      yaml.append("], is: ").append(quoted(entry.getKey())).append(" }\n");
    }
  }

  /** The words of each meaning, without those that are read as one that stands there. */
  private static Map<String, List<String>> byMeaning(Name name) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    Set<String> keys = new HashSet<>();
    name.words()
        .forEach(
            (word, is) -> {
              List<String> same = words.computeIfAbsent(is, i -> new ArrayList<>());
              if (keys.add(is + '\n' + ValueTable.key(word))) {
                same.add(word);
              }
            });
    return words;
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
              } else if (c < ' ' || c >= 0x7F && c < 0xA0 || Character.isSurrogate((char) c)) {
                quoted.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
              } else {
                quoted.append((char) c);
              }
            });
    return quoted.append('"').toString();
  }
}
