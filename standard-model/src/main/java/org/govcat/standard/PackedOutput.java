package org.govcat.standard;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.finding.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a packed standard. Texts, pairs of texts and clauses stand once in front and are
 * named by number behind; 0 names nothing.
 */
final class PackedOutput {
  /** Of which form the bytes are; to be changed with every change of what is written. */
  static final int FORM = 5;

  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final Map<LocalizedText, Integer> pairs = new LinkedHashMap<>();
  private final Map<Clause, Integer> clauses = new LinkedHashMap<>();
  private ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** All of it, the tables in front. */
  byte[] bytes() {
    byte[] body = taken();
    writePairsAndClauses();
    byte[] tables = taken();
    number(FORM);
    number(texts.size());
    for (String text : texts.keySet()) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      number(utf8.length);
      out.writeBytes(utf8);
    }
    out.writeBytes(tables);
    out.writeBytes(body);
    return taken();
  }

  /** What was written so far; from here on it is written anew. */
  private byte[] taken() {
    byte[] written = out.toByteArray();
    out = new ByteArrayOutputStream();
    return written;
  }

  private void writePairsAndClauses() {
    number(pairs.size());
    for (LocalizedText pair : pairs.keySet()) {
      text(pair.zh());
      text(pair.en());
    }
    number(clauses.size());
    for (Clause clause : clauses.keySet()) {
      text(clause.source());
      number(clause.evidence().ordinal());
      text(clause.standard());
      number(clause.also().size());
      for (Clause other : clause.also()) {
        number(indexOf(clauses, other));
      }
    }
  }

  void number(int value) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      out.write(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  void text(@Nullable String text) {
    number(text == null ? 0 : indexOf(texts, text));
  }

  void pair(@Nullable LocalizedText pair) {
    number(pair == null ? 0 : indexOf(pairs, pair));
  }

  /** A clause stands behind those that it refers to. */
  void clause(Clause clause) {
    for (Clause other : clause.also()) {
      indexOf(clauses, other);
    }
    number(indexOf(clauses, clause));
  }

  void stages(Set<Stage> stages) {
    int bits = 0;
    for (Stage stage : stages) {
      bits |= 1 << stage.ordinal();
    }
    number(bits);
  }

  void textList(List<String> list) {
    number(list.size());
    for (String text : list) {
      text(text);
    }
  }

  void conditions(List<Condition> conditions) {
    number(conditions.size());
    for (Condition condition : conditions) {
      text(condition.element());
      textList(condition.concepts());
    }
  }

  void ruleIds(List<RuleId> rules) {
    number(rules.size());
    for (RuleId rule : rules) {
      text(rule.value());
    }
  }

  private static <T> int indexOf(Map<T, Integer> table, T value) {
    Integer known = table.putIfAbsent(value, table.size() + 1);
    return known == null ? table.size() : known;
  }
}
