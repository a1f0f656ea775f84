package org.govcat.standard;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.govcat.standard.tree.DefinitionNode.Entry;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.jspecify.annotations.Nullable;

/**
 * Joins what two standards say about the same thing when neither is based on the other: of two
 * demands that can be compared the stricter holds, what they say alike is said by both, and of
 * names and words the first. What cannot be compared is a conflict until a standard that is based
 * on both says itself what holds.
 */
final class Join {
  private final StandardDraft draft;
  private final Map<String, Conflict> conflicts = new LinkedHashMap<>();

  /** Two standards that say different things about one fact. */
  private record Conflict(String section, String entry, String key, String first, String second) {}

  Join(StandardDraft draft) {
    this.draft = draft;
  }

  /** An entry says itself what holds. */
  void settle(String section, String entry, Mapping mapping) {
    for (Entry each : mapping.entries()) {
      conflicts.remove(section + " " + entry + " " + each.name());
    }
  }

  /** Notes each conflict that nobody settled, with both places. */
  void report(NodeReader nodes, Mapping root) {
    for (Conflict each : conflicts.values()) {
      nodes.problem(
          Objects.requireNonNullElse(root.get("based-on"), root),
          ProblemText.of(
              "the-standards-differ-in-of-and-say",
              each.key(),
              StandardDraft.subjectWords(each.section(), each.entry()),
              place(each, each.first()),
              place(each, each.second())));
    }
  }

  private String place(Conflict conflict, String standard) {
    Place place =
        draft.declarations().of(standard, conflict.section(), conflict.entry(), conflict.key());
    return place == null ? standard : place.toString();
  }

  private void conflict(String section, String entry, String key, Clause first, Clause second) {
    conflicts.put(
        section + " " + entry + " " + key,
        new Conflict(section, entry, key, first.standard(), second.standard()));
  }

  Element elements(Element first, Element second) {
    Map<String, Clause> clauses = new HashMap<>();
    String list = same(first, second, "code-list", first.codeList(), second.codeList(), clauses);
    String pattern = same(first, second, "pattern", first.pattern(), second.pattern(), clauses);
    if (first.type() != second.type() || first.list() != second.list()) {
      conflict(Declarations.ELEMENTS, first.id(), "type", first.clause(), second.clause());
    }
    int most =
        tighter(
            first,
            second,
            "max-length",
            -first.maxLength().orElse(Integer.MAX_VALUE),
            -second.maxLength().orElse(Integer.MAX_VALUE),
            clauses);
    int least =
        tighter(first, second, "min-occurs", first.minOccurs(), second.minOccurs(), clauses);
    int members =
        tighter(first, second, "max-occurs", -first.maxOccurs(), -second.maxOccurs(), clauses);
    Obligation obligation = obligations(first, second);
    return new Element(
        first.id(),
        first.label(),
        first.labelsWhen().isEmpty() ? second.labelsWhen() : first.labelsWhen(),
        first.definition(),
        first.type(),
        first.list(),
        obligation,
        list,
        pattern,
        most == -Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(-most),
        least,
        -members,
        answers(first, second, obligation),
        first.examples().isEmpty() ? second.examples() : first.examples(),
        first.clause().and(second.clause()),
        clauses);
  }

  private Obligation obligations(Element first, Element second) {
    Obligation one = first.obligation();
    Obligation other = second.obligation();
    boolean stricter = Strictness.obligation(one, other);
    boolean looser = Strictness.obligation(other, one);
    if (!stricter && !looser) {
      conflict(Declarations.ELEMENTS, first.id(), "obligation", one.clause(), other.clause());
    }
    boolean alike =
        one.level() == other.level()
            && one.when().equals(other.when())
            && one.unless().equals(other.unless());
    Obligation held = stricter ? one : other;
    Clause clause = held.clause();
    return alike ? held.with(clause.and((stricter ? other : one).clause())) : held;
  }

  /** A word is an answer where it is one for everybody who asks. */
  private static List<String> answers(Element first, Element second, Obligation held) {
    if (held.level() == Obligation.Level.OPTIONAL || first.answers().equals(second.answers())) {
      List<String> all = new ArrayList<>(first.answers());
      second.answers().stream().filter(word -> !all.contains(word)).forEach(all::add);
      return all;
    }
    boolean ofFirst = held.clause().standards().containsAll(first.clause().standards());
    boolean ofSecond = held.clause().standards().containsAll(second.clause().standards());
    if (ofFirst && ofSecond) {
      return first.answers().stream().filter(second.answers()::contains).toList();
    }
    return ofFirst ? first.answers() : second.answers();
  }

  private @Nullable String same(
      Element first,
      Element second,
      String key,
      @Nullable String one,
      @Nullable String other,
      Map<String, Clause> clauses) {
    if (one != null && other != null && key.equals("pattern") && !one.equals(other)) {
      boolean stricter = PatternInclusion.of(one, other, List.of()).holds();
      if (stricter || PatternInclusion.of(other, one, List.of()).holds()) {
        clauses.put(key, stricter ? first.clauseOf(key) : second.clauseOf(key));
        return stricter ? one : other;
      }
    }
    if (one != null && other != null && !one.equals(other)) {
      conflict(Declarations.ELEMENTS, first.id(), key, first.clauseOf(key), second.clauseOf(key));
    }
    if (one != null) {
      clauses.put(
          key,
          one.equals(other) ? first.clauseOf(key).and(second.clauseOf(key)) : first.clauseOf(key));
    } else if (other != null) {
      clauses.put(key, second.clauseOf(key));
    }
    return one == null ? other : one;
  }

  /** The greater of two limits, with the clause of who sets it. */
  private static int tighter(
      Element first, Element second, String key, int one, int other, Map<String, Clause> clauses) {
    Clause clause = one >= other ? first.clauseOf(key) : second.clauseOf(key);
    clauses.put(key, one == other ? clause.and(second.clauseOf(key)) : clause);
    return Math.max(one, other);
  }

  CodeList lists(CodeList first, CodeList second) {
    boolean sameCodes = codes(first).equals(codes(second));
    boolean stricter = Strictness.meanings(first, second) && codesAgree(first, second);
    boolean looser = Strictness.meanings(second, first) && codesAgree(first, second);
    if (!sameCodes && !stricter && !looser) {
      conflict(Declarations.LISTS, first.id(), "codes", first.clause(), second.clause());
    }
    CodeList held = sameCodes || stricter ? first : second;
    CodeList other = held == first ? second : first;
    List<Code> codes = new ArrayList<>(held.codes());
    for (Code variant : other.codes()) {
      if (variant.readsAs() != null
          && held.concept(variant.concept()) == null
          && held.concept(variant.readsAs()) != null) {
        codes.add(variant);
      }
    }
    Clause clause = sameCodes ? first.clause().and(second.clause()) : held.clause();
    return new CodeList(
        held.id(),
        first.closed() || second.closed(),
        held.ignoresCase(),
        held.ignoresVersion(),
        codes,
        clause);
  }

  private static Map<String, String> codes(CodeList list) {
    Map<String, String> codes = new HashMap<>();
    for (Code code : list.codes()) {
      if (code.code() != null) {
        codes.put(code.concept(), code.code());
      }
    }
    return codes;
  }

  private static boolean codesAgree(CodeList first, CodeList second) {
    Map<String, String> other = codes(second);
    for (Map.Entry<String, String> code : codes(first).entrySet()) {
      String same = other.get(code.getKey());
      if (same != null && !same.equals(code.getValue())) {
        return false;
      }
    }
    return true;
  }

  RuleSpec rules(RuleSpec first, RuleSpec second) {
    boolean comparable =
        first.kind() == second.kind() && Objects.equals(first.element(), second.element());
    boolean stricter = comparable && demandsMore(first, second);
    boolean looser = comparable && demandsMore(second, first);
    if (!stricter && !looser) {
      if (!Tightening.isDerived(first)) { // else the element says so
        conflict(Declarations.RULES, first.id().value(), "kind", first.clause(), second.clause());
      }
      return first;
    }
    boolean graver = first.severity().compareTo(second.severity()) >= 0;
    SeverityTerms terms = SeverityTerms.of(first).graver(SeverityTerms.of(second));
    RuleSpec held = stricter ? first : second;
    Clause clause = held.clause();
    if (stricter && looser) {
      clause = graver ? first.clause().and(second.clause()) : second.clause().and(first.clause());
    }
    Set<Stage> stages = EnumSet.noneOf(Stage.class);
    stages.addAll(first.stages());
    stages.addAll(second.stages());
    Modes modes = first.modes().equals(second.modes()) ? first.modes() : Modes.ALL;
    return held.with(terms.gravest(), terms.milder(), stages, modes, clause);
  }

  private static boolean demandsMore(RuleSpec strict, RuleSpec loose) {
    return Strictness.parameters(strict.kind(), strict.parameters(), loose.parameters());
  }
}
