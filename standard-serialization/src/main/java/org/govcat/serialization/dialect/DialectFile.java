package org.govcat.serialization.dialect;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.serialization.source.SourceMapping;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.jspecify.annotations.Nullable;

/**
 * A dialect file that was read.
 *
 * @param id what the dialect is called
 * @param standard id of the standard whose words its tables give
 * @param mapping what it makes of a source object
 */
public record DialectFile(String id, String standard, SourceMapping mapping) {
  private static final Set<String> TITLE = keys("zh", "en");
  static final Set<String> KEYS =
      keys("dialect", "version", "title", "standard", "evidence", "source", "fields", "values");

  /**
   * Reads a file strictly.
   *
   * @throws org.govcat.standard.DefinitionException when it says something it cannot mean
   */
  public static DialectFile read(String file, Mapping root) {
    FileProblems problems = new FileProblems(file);
    problems.allowOnly(root, KEYS);
    String id = problems.required(root, "dialect");
    problems.required(root, "version");
    problems.evidence(root);
    if (root.get("title") instanceof Mapping title) {
      problems.allowOnly(title, TITLE);
      problems.required(title, "zh");
      problems.required(title, "en");
    } else {
      problems.add(root, "'title' must say in zh and en what the dialect is");
    }
    String standard = problems.required(root, "standard");
    TableParser tables = new TableParser(problems);
    Map<String, Mapping> named = tables(problems, root.get("values"));
    FieldParser fields = new FieldParser(problems, tables, named);
    for (Mapping field : problems.mappings(root, "fields")) {
      fields.read(field);
    }
    fields.checkTables();
    problems.check();
    return new DialectFile(id, standard, new DialectMapping(fields.names()));
  }

  private static Map<String, Mapping> tables(FileProblems problems, @Nullable DefinitionNode node) {
    Map<String, Mapping> tables = new LinkedHashMap<>();
    if (node instanceof Mapping mapping) {
      for (DefinitionNode.Entry entry : mapping.entries()) {
        if (entry.value() instanceof Mapping table) {
          tables.put(entry.name(), table);
        } else {
          problems.add(entry.value(), "a table must be a group of keys");
        }
      }
    } else if (node != null) {
      problems.add(node, "'values' must be a group of tables, not " + node.shape());
    }
    return tables;
  }

  static Set<String> keys(String... keys) {
    return new LinkedHashSet<>(List.of(keys));
  }
}
