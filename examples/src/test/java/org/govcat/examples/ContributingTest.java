package org.govcat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** CONTRIBUTING.md quotes the sources; what it quotes must still stand there. */
class ContributingTest {
  private static final Pattern QUOTED =
      Pattern.compile("(?m)^<!-- from: (\\S+) -->\\n```\\w+\\n(.*?)^```$", Pattern.DOTALL);

  @Test
  @DisplayName("every quoted block stands word for word in the file it names")
  void quotesAreTrue() {
    List<MatchResult> quotes = QUOTED.matcher(Project.text("CONTRIBUTING.md")).results().toList();

    assertThat(quotes).hasSizeGreaterThan(8);
    for (MatchResult quote : quotes) {
      assertThat(Project.text(quote.group(1)).contains(quote.group(2)))
          .as(
              "CONTRIBUTING.md shows a passage of %s that no longer stands there. Newcomers copy it: show what "
                  + "the file says now.%n%s",
              quote.group(1), quote.group(2))
          .isTrue();
    }
  }
}
