package org.govcat.serialization.dialect;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.govcat.serialization.source.SourceMapping;
import org.govcat.serialization.table.TableDialect;
import org.govcat.standard.LocalizedText;
import org.govcat.standard.ProblemText;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * A dialect file that was read.
 *
 * @param id what the dialect is called
 * @param title what it is
 * @param standard id of the standard whose words its tables give
 * @param mapping what it makes of a source object, or null when it is about tables alone
 * @param table what it makes of the columns of tables, or null when it does not say
 */
public record DialectFile(
    String id,
    LocalizedText title,
    String standard,
    @Nullable SourceMapping mapping,
    @Nullable TableDialect table) {
  /**
   * What another dialect says, for those that are based on it.
   *
   * @param mapping what it makes of objects, or null
   * @param table what it makes of columns, or null
   */
  public record Base(@Nullable SourceMapping mapping, @Nullable TableDialect table) {}

  private static final Set<String> TITLE = keys("zh", "en");
  static final Set<String> KEYS =
      keys(
          "dialect",
          "version",
          "title",
          "standard",
          "based-on",
          "evidence",
          "source",
          "fields",
          "table",
          "values",
          "examples");
  static final Set<String> EXAMPLE = keys("source", "gives");

  /**
   * Reads a file strictly.
   *
   * @param bases finds a dialect on which this one is based, or null
   * @throws org.govcat.standard.DefinitionException when it says something it cannot mean
   */
  public static DialectFile read(
      String file, Mapping root, Function<String, @Nullable Base> bases) {
    FileProblems problems = new FileProblems(file);
    problems.allowOnly(root, KEYS);
    String id = problems.required(root, "dialect");
    problems.required(root, "version");
    problems.evidence(root);
    LocalizedText title = title(problems, root);
    String standard = problems.required(root, "standard");
    TableParser tables = new TableParser(problems);
    Map<String, Mapping> named = tables(problems, root.get("values"));
    FieldParser fields = new FieldParser(problems, tables, named);
    ColumnParser columns = new ColumnParser(problems, tables, named);
    Base base = base(problems, root, bases);
    TableDialect table = table(problems, root, columns, base.table());
    boolean hasFields = table == null || root.get("fields") != null || base.mapping() != null;
    if (hasFields && (base.mapping() == null || root.get("fields") != null)) {
      problems.mappings(root, "fields").forEach(fields::read);
    }
    if (base.mapping() instanceof DialectMapping inherited) {
      fields.names().addAll(inherited.fields());
    }
    named.forEach(
        (name, node) -> {
          if (!fields.uses(name) && !columns.uses(name)) {
            problems.add(node, ProblemText.of("no-field-uses-the-table", name));
          }
        });
    examples(problems, root);
    problems.check();
    SourceMapping mapping = hasFields ? new DialectMapping(fields.names()) : null;
    return new DialectFile(id, title, standard, mapping, table);
  }

  private static LocalizedText title(FileProblems problems, Mapping root) {
    if (root.get("title") instanceof Mapping title) {
      problems.allowOnly(title, TITLE);
      return new LocalizedText(problems.required(title, "zh"), problems.required(title, "en"));
    }
    problems.add(root, ProblemText.of("title-must-say-in-zh-and-en"));
    return new LocalizedText("", "");
  }

  private static void examples(FileProblems problems, Mapping root) {
    if (root.get("examples") == null) {
      return;
    }
    for (Mapping example : problems.mappings(root, "examples")) {
      problems.allowOnly(example, EXAMPLE);
      for (String key : EXAMPLE) {
        if (!(example.get(key) instanceof Mapping)) {
          problems.add(example, ProblemText.of("an-example-needs-a-group-of-keys", key));
        }
      }
    }
  }

  /** What the dialects say together on which the file is based; of two alike the first counts. */
  private static Base base(
      FileProblems problems, Mapping root, Function<String, @Nullable Base> bases) {
    Base all = new Base(null, null);
    List<Scalar> names =
        root.get("based-on") instanceof Scalar one
            ? List.of(one)
            : root.get("based-on") == null ? List.of() : problems.texts(root, "based-on");
    for (Scalar name : names) {
      Base base = bases.apply(name.text());
      if (base == null) {
        problems.add(name, ProblemText.of("no-built-in-dialect-is-called", name.text()));
      } else {
        all =
            new Base(
                all.mapping() == null ? base.mapping() : all.mapping(),
                all.table() == null ? base.table() : all.table());
      }
    }
    return all;
  }

  private static @Nullable TableDialect table(
      FileProblems problems, Mapping root, ColumnParser columns, @Nullable TableDialect base) {
    DefinitionNode node = root.get("table");
    if (node instanceof Mapping mapping) {
      return new TableSection(problems, base).read(mapping, columns);
    }
    if (node != null) {
      problems.add(
          node, ProblemText.of("table-must-be-a-group-of-keys", ProblemText.phrase(node.shape())));
    }
    return base;
  }

  private static Map<String, Mapping> tables(FileProblems problems, @Nullable DefinitionNode node) {
    Map<String, Mapping> tables = new LinkedHashMap<>();
    if (node instanceof Mapping mapping) {
      for (DefinitionNode.Entry entry : mapping.entries()) {
        if (entry.value() instanceof Mapping table) {
          tables.put(entry.name(), table);
        } else {
          problems.add(entry.value(), ProblemText.of("a-table-must-be-a-group-of"));
        }
      }
    } else if (node != null) {
      problems.add(
          node,
          ProblemText.of("values-must-be-a-group-of-tables", ProblemText.phrase(node.shape())));
    }
    return tables;
  }

  static Set<String> keys(String... keys) {
    return new LinkedHashSet<>(List.of(keys));
  }
}
