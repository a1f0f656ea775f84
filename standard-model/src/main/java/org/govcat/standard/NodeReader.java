package org.govcat.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.govcat.model.Days;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Entry;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.govcat.standard.tree.DefinitionNode.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the nodes of one file and notes what is not as expected. Every method that gives null or
 * less than was asked for has said why.
 */
final class NodeReader {
  private static final List<String> LANGUAGES = List.of("zh", "en");

  private final String file;
  private final ProblemLog log;

  NodeReader(String file, ProblemLog log) {
    this.file = file;
    this.log = log;
  }

  /** Name of the file, for messages. */
  String file() {
    return file;
  }

  void problem(DefinitionNode at, LocalizedText text) {
    log.add(file, at, text);
  }

  /** Notes a word that is not one of the known ones. */
  void unknown(DefinitionNode at, String what, String word, List<String> words) {
    problem(at, Suggestions.unknownWord(what, word, words));
  }

  /** Notes every key that the group may not have. */
  void only(Mapping mapping, String what, List<String> keys) {
    for (Entry entry : mapping.entries()) {
      if (!keys.contains(entry.name())) {
        unknown(entry.key(), "key of " + what, entry.name(), keys);
      }
    }
  }

  @Nullable Mapping mapping(@Nullable DefinitionNode node, String what) {
    if (node == null || node instanceof Mapping) {
      return (Mapping) node;
    }
    problem(
        node,
        ProblemText.of(
            "expected-as-a-group-of-keys-found",
            ProblemText.quoted(what),
            ProblemText.phrase(node.shape())));
    return null;
  }

  /** The members of a list, none when it is not there. */
  List<DefinitionNode> members(@Nullable DefinitionNode node, String what) {
    if (node instanceof Sequence sequence) {
      return sequence.members();
    }
    if (node != null) {
      problem(
          node,
          ProblemText.of(
              "expected-as-a-list-found",
              ProblemText.quoted(what),
              ProblemText.phrase(node.shape())));
    }
    return List.of();
  }

  /** The members of a list that are groups, none when it is not there. */
  List<Mapping> mappings(@Nullable DefinitionNode node, String what, String member) {
    List<Mapping> mappings = new ArrayList<>();
    for (DefinitionNode each : members(node, what)) {
      Mapping mapping = mapping(each, member);
      if (mapping != null) {
        mappings.add(mapping);
      }
    }
    return mappings;
  }

  /** The entries of a group, none when it is not there. */
  List<Entry> entries(@Nullable DefinitionNode node, String what) {
    Mapping mapping = mapping(node, what);
    return mapping == null ? List.of() : mapping.entries();
  }

  /** A text that is not blank, or null when it is not there. */
  @Nullable Scalar scalar(@Nullable DefinitionNode node, String what) {
    if (node == null) {
      return null;
    }
    if (!(node instanceof Scalar scalar)) {
      problem(
          node,
          ProblemText.of(
              "expected-as-a-text-found",
              ProblemText.quoted(what),
              ProblemText.phrase(node.shape())));
      return null;
    }
    if (scalar.text().isBlank()) {
      problem(node, ProblemText.of("is-empty", ProblemText.quoted(what)));
      return null;
    }
    return scalar;
  }

  @Nullable String text(Mapping mapping, String key) {
    Scalar scalar = scalar(mapping.get(key), key);
    return scalar == null ? null : scalar.text();
  }

  /** A text that has to be there. */
  @Nullable Scalar required(Mapping mapping, String key, String what) {
    DefinitionNode node = mapping.get(key);
    if (node == null) {
      problem(mapping, ProblemText.of("has-no", ProblemText.phrase(what), key));
    }
    return scalar(node, key);
  }

  /** Texts, some of which may be empty. */
  List<String> texts(@Nullable DefinitionNode node, String what) {
    List<String> texts = new ArrayList<>();
    for (DefinitionNode member : members(node, what)) {
      if (member instanceof Scalar scalar) {
        texts.add(scalar.text());
      } else {
        problem(
            member,
            ProblemText.of(
                "expected-a-text-in-found",
                ProblemText.quoted(what),
                ProblemText.phrase(member.shape())));
      }
    }
    return texts;
  }

  /** A whole number of at least {@code least}, or {@code otherwise} when it is not there. */
  int number(Mapping mapping, String key, int least, int otherwise) {
    Scalar scalar = scalar(mapping.get(key), key);
    if (scalar == null) {
      return otherwise;
    }
    int number = 0;
    for (int i = 0; i < scalar.text().length() && number >= 0; i++) {
      int digit = scalar.text().charAt(i) - '0';
      number = digit < 0 || digit > 9 || i > 8 ? -1 : number * 10 + digit;
    }
    if (number < least) {
      problem(scalar, ProblemText.of("is-not-a-whole-number-from-on", scalar.text(), least));
      return otherwise;
    }
    return number;
  }

  /** A day, or null when it is not there or none. */
  @Nullable LocalDate day(Mapping mapping, String key) {
    Scalar scalar = scalar(mapping.get(key), key);
    LocalDate day = scalar == null ? null : Days.exactDate(scalar.text());
    if (scalar != null && day == null) {
      problem(scalar, ProblemText.of("is-no-day-expected-ccyy-mm-dd-2", scalar.text()));
    }
    return day;
  }

  boolean flag(Mapping mapping, String key) {
    Scalar scalar = scalar(mapping.get(key), key);
    if (scalar != null && !scalar.text().equals("true") && !scalar.text().equals("false")) {
      problem(scalar, ProblemText.of("is-neither-true-nor-false", scalar.text()));
    }
    return scalar != null && scalar.text().equals("true");
  }

  /** A text in both languages, or null when it is not there or one is missing. */
  @Nullable LocalizedText localized(@Nullable DefinitionNode node, String what) {
    Mapping mapping = mapping(node, what);
    if (mapping == null) {
      return null;
    }
    only(mapping, what, LANGUAGES);
    Scalar zh = required(mapping, "zh", what);
    Scalar en = required(mapping, "en", what);
    return zh == null || en == null ? null : new LocalizedText(zh.text(), en.text());
  }
}
