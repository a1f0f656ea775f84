package org.govcat.standard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.govcat.standard.DefinitionException.Problem;
import org.govcat.standard.tree.DefinitionNode;

/** Gathers everything that is wrong, so that people mend a file once and not once a problem. */
final class ProblemLog {
  private final List<Problem> problems = new ArrayList<>();

  void add(String file, DefinitionNode at, LocalizedText text) {
    Problem problem = new Problem(file, at.line(), at.column(), text);
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }

  void throwIfAny() {
    if (problems.isEmpty()) {
      return;
    }
    problems.sort(
        Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column));
    throw new DefinitionException(problems);
  }
}
