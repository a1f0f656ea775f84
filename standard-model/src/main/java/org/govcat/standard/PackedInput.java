package org.govcat.standard;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.govcat.finding.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a packed standard, read from front to back: what {@link PackedOutput} wrote. On the
 * path of every start: no frills.
 */
final class PackedInput {
  private final byte[] bytes;
  private int position;
  private final @Nullable String[] texts;
  private final @Nullable LocalizedText[] pairs;
  private final Clause[] clauses;
  private final Set<Stage>[] stages = Stage.subsets();

  /** Reads the tables in front. */
  PackedInput(byte[] bytes) {
    this.bytes = bytes;
    int form = number();
    if (form != PackedOutput.FORM) {
      throw new IllegalStateException("a compiled standard of form " + form);
    }
    texts = new String[number() + 1];
    for (int i = 1; i < texts.length; i++) {
      int length = number();
      texts[i] = new String(bytes, position, length, StandardCharsets.UTF_8);
      position += length;
    }
    pairs = new LocalizedText[number() + 1];
    for (int i = 1; i < pairs.length; i++) {
      pairs[i] = new LocalizedText(text(), text());
    }
    clauses = new Clause[number() + 1];
    for (int i = 1; i < clauses.length; i++) {
      clauses[i] = new Clause(text(), Evidence.values()[number()], text(), alsoClauses());
    }
  }

  /** Clauses that stand before the one that is being read. */
  private List<Clause> alsoClauses() {
    int size = number();
    if (size == 0) {
      return List.of();
    }
    Clause[] also = new Clause[size];
    for (int i = 0; i < size; i++) {
      also[i] = clause();
    }
    return List.of(also);
  }

  int number() {
    int value = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes[position++];
      value |= (next & 0x7F) << shift;
      shift += 7;
    } while (next < 0);
    return value;
  }

  String text() {
    return present(optionalText());
  }

  @Nullable String optionalText() {
    return texts[number()];
  }

  LocalizedText pair() {
    return present(optionalPair());
  }

  @Nullable LocalizedText optionalPair() {
    return pairs[number()];
  }

  private <T> T present(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("a compiled standard lacks a text at " + position);
    }
    return value;
  }

  Clause clause() {
    return clauses[number()];
  }

  Set<Stage> stages() {
    return stages[number()];
  }

  List<String> textList() {
    int size = number();
    if (size == 0) {
      return List.of();
    }
    String[] list = new String[size];
    for (int i = 0; i < list.length; i++) {
      list[i] = text();
    }
    return List.of(list);
  }

  List<Condition> conditions() {
    Condition[] conditions = new Condition[number()];
    for (int i = 0; i < conditions.length; i++) {
      conditions[i] = new Condition(text(), textList());
    }
    return List.of(conditions);
  }

  List<RuleId> ruleIds() {
    RuleId[] ids = new RuleId[number()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = new RuleId(text());
    }
    return List.of(ids);
  }
}
