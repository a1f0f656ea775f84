package org.govcat.validation.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.Element;
import org.govcat.standard.Standard;
import org.jspecify.annotations.Nullable;

/** Compares the code lists of two standards, entry by entry and by concept. */
final class CodeListDiff {
  private final Standard from;
  private final Standard to;
  private final ChangeLog log;

  CodeListDiff(Standard from, Standard to, ChangeLog log) {
    this.from = from;
    this.to = to;
    this.log = log;
  }

  /** Lists with another id that serve the same elements, old id to new; only where it is clear. */
  static Map<String, String> renames(Standard from, Standard to) {
    Map<String, Set<String>> successors = new LinkedHashMap<>();
    Map<String, Set<String>> predecessors = new HashMap<>();
    for (Element element : from.elements().values()) {
      Element other = to.element(element.id());
      String before = element.codeList();
      String after = other == null ? null : other.codeList();
      if (before != null
          && after != null
          && !to.codeLists().containsKey(before)
          && !from.codeLists().containsKey(after)) {
        successors.computeIfAbsent(before, id -> new HashSet<>()).add(after);
        predecessors.computeIfAbsent(after, id -> new HashSet<>()).add(before);
      }
    }
    Map<String, String> renames = new LinkedHashMap<>();
    successors.forEach(
        (before, after) -> {
          String only = after.iterator().next();
          if (after.size() == 1 && predecessors.getOrDefault(only, Set.of()).size() == 1) {
            renames.put(before, only);
          }
        });
    return renames;
  }

  void compare() {
    Map<String, String> renames = renames(from, to);
    for (CodeList before : from.codeLists().values()) {
      String id = renames.getOrDefault(before.id(), before.id());
      CodeList after = to.codeLists().get(id);
      if (after == null) {
        log.add(ChangeKind.LIST_REMOVED, subject(before), before.id(), null);
      } else {
        if (!id.equals(before.id())) {
          log.add(ChangeKind.LIST_RENAMED, subject(after), before.id(), id);
        }
        compare(before, after);
      }
    }
    for (CodeList after : to.codeLists().values()) {
      if (!from.codeLists().containsKey(after.id()) && !renames.containsValue(after.id())) {
        log.add(ChangeKind.LIST_ADDED, subject(after), null, after.id());
      }
    }
  }

  private static Subject subject(CodeList list) {
    return new Subject(
        Subject.Type.CODE_LIST,
        list.id(),
        null,
        Objects.requireNonNull(ChangeLog.plain(list.id())));
  }

  private static Subject subject(CodeList list, Code code) {
    return new Subject(Subject.Type.CODE, list.id(), code.concept(), code.label());
  }

  private void compare(CodeList before, CodeList after) {
    if (before.closed() != after.closed()) {
      log.add(
          after.closed() ? ChangeKind.LIST_CLOSED : ChangeKind.LIST_OPENED,
          subject(after),
          before.closed() ? "closed" : "open",
          after.closed() ? "closed" : "open");
      explainRulesOf(before, from);
      explainRulesOf(after, to);
    }
    compareReading(before, after);
    log.compare(subject(after), before.clause(), after.clause());
    for (Code code : before.codes()) {
      Code other = after.concept(code.concept());
      if (other == null) {
        log.add(ChangeKind.CODE_REMOVED, subject(after, code), written(code), null);
      } else {
        compare(subject(after, other), before, code, after, other);
      }
    }
    for (Code code : after.codes()) {
      if (before.concept(code.concept()) == null) {
        log.add(ChangeKind.CODE_ADDED, subject(after, code), null, written(code));
      }
    }
    compareMeanings(before, after);
  }

  /** Adds what changed about the spellings that are taken for the same. */
  private void compareReading(CodeList before, CodeList after) {
    if (before.ignoresCase() != after.ignoresCase()) {
      log.add(
          after.ignoresCase() ? ChangeKind.CASE_IGNORED : ChangeKind.CASE_REGARDED,
          subject(after),
          (String) null,
          null);
    }
    if (before.ignoresVersion() != after.ignoresVersion()) {
      log.add(
          after.ignoresVersion() ? ChangeKind.VERSION_IGNORED : ChangeKind.VERSION_REGARDED,
          subject(after),
          (String) null,
          null);
    }
  }

  /** What lies outside a closed list is an error, so that the rule comes and goes with it. */
  private void explainRulesOf(CodeList list, Standard standard) {
    for (Element element : standard.elements().values()) {
      if (list.id().equals(element.codeList())) {
        log.explain(element.id(), "code-list");
      }
    }
  }

  private static String written(Code code) {
    return code.code() == null ? code.label().zh() : code.code();
  }

  private void compare(
      Subject subject, CodeList oldList, Code before, CodeList newList, Code after) {
    if (!Objects.equals(before.code(), after.code())) {
      log.add(ChangeKind.CODE_REKEYED, subject, before.code(), after.code());
    }
    if (!Objects.equals(before.readsAs(), after.readsAs())) {
      log.add(ChangeKind.VARIANT_REDIRECTED, subject, before.readsAs(), after.readsAs());
    }
    log.compare(ChangeKind.LABEL_CHANGED, subject, before.label(), after.label());
    log.compare(
        ChangeKind.SPELLING_ADDED,
        ChangeKind.SPELLING_REMOVED,
        subject,
        before.aliases(),
        after.aliases());
    compareParents(subject, before.parents(), after.parents());
    if (!before.clause().equals(oldList.clause()) || !after.clause().equals(newList.clause())) {
      log.compare(subject, before.clause(), after.clause());
    }
  }

  private void compareParents(Subject subject, List<String> before, List<String> after) {
    Set<String> old = Set.copyOf(before);
    Set<String> now = Set.copyOf(after);
    if (old.equals(now)) {
      return;
    }
    ChangeKind kind = ChangeKind.CODE_MOVED;
    if (now.isEmpty() || !old.isEmpty() && now.containsAll(old)) {
      kind = ChangeKind.CODE_FREED;
    } else if (old.isEmpty() || old.containsAll(now)) {
      kind = ChangeKind.CODE_CONFINED;
    }
    log.add(kind, subject, joined(before), joined(after));
  }

  private static @Nullable String joined(List<String> concepts) {
    return concepts.isEmpty() ? null : String.join(", ", new ArrayList<>(concepts));
  }

  /** The same code with another meaning: whoever does not convert misreads the data. */
  private void compareMeanings(CodeList before, CodeList after) {
    Map<String, Code> meanings = new HashMap<>();
    for (Code code : before.codes()) {
      if (code.code() != null) {
        meanings.put(code.code(), code);
      }
    }
    for (Code code : after.codes()) {
      Code old = code.code() == null ? null : meanings.get(code.code());
      if (old != null && !old.concept().equals(code.concept())) {
        log.add(
            ChangeKind.CODE_REUSED,
            new Subject(
                Subject.Type.CODE,
                after.id(),
                null,
                Objects.requireNonNull(ChangeLog.plain(code.code()))),
            old.label(),
            code.label());
      }
    }
  }
}
