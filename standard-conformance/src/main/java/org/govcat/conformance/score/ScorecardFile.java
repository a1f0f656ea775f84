package org.govcat.conformance.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.govcat.model.ElementTable;
import org.govcat.standard.DefinitionException;
import org.govcat.standard.DefinitionException.Problem;
import org.govcat.standard.LocalizedText;
import org.govcat.standard.ProblemText;
import org.govcat.standard.tree.DefinitionNode;
import org.govcat.standard.tree.DefinitionNode.Entry;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.govcat.standard.tree.DefinitionNode.Sequence;

/** Reads a scorecard and notes everything that is wrong with it. */
final class ScorecardFile {
  private static final int ALL = 100;
  private static final int MOST_INDICATORS = 60;

  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private int indicators;

  private ScorecardFile(String file) {
    this.file = file;
  }

  static Scorecard read(String file, Mapping root, String digest) {
    ScorecardFile reader = new ScorecardFile(file);
    Scorecard card = reader.card(root, digest);
    if (!reader.problems.isEmpty()) {
      throw new DefinitionException(reader.problems);
    }
    return card;
  }

  private Scorecard card(Mapping root, String digest) {
    only(
        root,
        "scorecard",
        "version",
        "title",
        "status",
        "source",
        "evidence",
        "error-cap",
        "dimensions");
    List<Dimension> dimensions = new ArrayList<>();
    int weights = 0;
    for (Mapping member : members(root, "dimensions")) {
      Dimension dimension = dimension(member);
      dimensions.add(dimension);
      weights += dimension.weight();
    }
    if (weights != ALL) {
      problem(root, ProblemText.of("the-weights-of-the-dimensions-are-together", weights, ALL));
    }
    if (indicators > MOST_INDICATORS) {
      problem(root, ProblemText.of("more-than-indicators", MOST_INDICATORS));
    }
    return new Scorecard(
        text(root, "scorecard"),
        text(root, "version"),
        digest,
        words(root, "title"),
        words(root, "status"),
        number(root, "error-cap"),
        dimensions);
  }

  private Dimension dimension(Mapping node) {
    only(node, "id", "title", "weight", "indicators");
    List<Indicator> all = new ArrayList<>();
    int points = 0;
    for (Mapping member : members(node, "indicators")) {
      Indicator indicator = indicator(member);
      all.add(indicator);
      points += indicator.points();
    }
    indicators += all.size();
    int weight = number(node, "weight");
    if (points != weight) {
      problem(node, ProblemText.of("its-indicators-are-worth-together-and-not", points, weight));
    }
    return new Dimension(name(node), words(node, "title"), weight, all);
  }

  private Indicator indicator(Mapping node) {
    only(node, "id", "title", "points", "rules", "filled");
    List<String> rules = texts(node, "rules");
    List<String> filled = texts(node, "filled");
    if (rules.isEmpty() == filled.isEmpty()) {
      problem(node, ProblemText.of("expected-either-rules-or-filled"));
    }
    for (String rule : rules) {
      if (rule.indexOf('*') != rule.lastIndexOf('*')) {
        problem(node, ProblemText.of("has-more-than-one", rule));
      }
    }
    for (String element : filled) {
      if (ElementTable.slots(element) == null) {
        problem(node, ProblemText.of("there-is-no-element", element));
      }
    }
    return new Indicator(name(node), words(node, "title"), number(node, "points"), rules, filled);
  }

  private String name(Mapping node) {
    String name = text(node, "id");
    if (!names.add(name)) {
      problem(node, ProblemText.of("the-name-stands-twice", name));
    }
    return name;
  }

  private List<Mapping> members(Mapping node, String key) {
    List<Mapping> members = new ArrayList<>();
    if (node.get(key) instanceof Sequence list) {
      for (DefinitionNode member : list.members()) {
        if (member instanceof Mapping mapping) {
          members.add(mapping);
        } else {
          problem(
              member,
              ProblemText.of("expected-a-group-of-keys-found", ProblemText.phrase(member.shape())));
        }
      }
    } else {
      problem(node, ProblemText.of("expected-as-a-list", key));
    }
    return members;
  }

  private List<String> texts(Mapping node, String key) {
    List<String> texts = new ArrayList<>();
    DefinitionNode list = node.get(key);
    if (list instanceof Sequence sequence) {
      for (DefinitionNode member : sequence.members()) {
        texts.add(member instanceof Scalar scalar ? scalar.text() : "");
      }
    } else if (list != null) {
      problem(
          list,
          ProblemText.of(
              "expected-as-a-list-found",
              ProblemText.quoted(key),
              ProblemText.phrase(list.shape())));
    }
    return texts;
  }

  private LocalizedText words(Mapping node, String key) {
    if (node.get(key) instanceof Mapping words) {
      only(words, "zh", "en");
      return new LocalizedText(text(words, "zh"), text(words, "en"));
    }
    problem(node, ProblemText.of("expected-with-zh-and-en", key));
    return new LocalizedText("", "");
  }

  private int number(Mapping node, String key) {
    String text = text(node, key);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9' || i > 2) {
        problem(node, ProblemText.of("is-a-number-from-0-to-100", key, text));
        return 0;
      }
    }
    return text.isEmpty() ? 0 : Math.min(ALL, Integer.parseInt(text));
  }

  private String text(Mapping node, String key) {
    if (node.get(key) instanceof Scalar scalar && !scalar.text().isBlank()) {
      return scalar.text();
    }
    problem(node, ProblemText.of("is-missing", key));
    return "";
  }

  private void only(Mapping mapping, String... keys) {
    List<String> known = List.of(keys);
    for (Entry entry : mapping.entries()) {
      if (!known.contains(entry.name())) {
        problem(
            entry.key(),
            ProblemText.of("unknown-key-known-are", entry.name(), String.join(", ", known)));
      }
    }
  }

  private void problem(DefinitionNode node, LocalizedText text) {
    problems.add(new Problem(file, node.line(), node.column(), text));
  }
}
