package org.govcat.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents quote the sources; what they quote must still stand there. */
class ContributingTest {
  private static final Pattern QUOTED =
      Pattern.compile("(?m)^<!-- from: (\\S+) -->\\n```\\w+\\n(.*?)^```$", Pattern.DOTALL);

  @ParameterizedTest
  @CsvSource({"CONTRIBUTING.md, 8", "docs/codes.md, 2", "docs/doors.md, 7", "docs/kinds.md, 1"})
  @DisplayName("every quoted block stands word for word in the file it names")
  void quotesAreTrue(String page, int least) {
    List<MatchResult> quotes = QUOTED.matcher(Project.text(page)).results().toList();

    assertThat(quotes).hasSizeGreaterThan(least);
    for (MatchResult quote : quotes) {
      assertThat(Project.text(quote.group(1)).contains(quote.group(2)))
          .as(
              "%s shows a passage of %s that no longer stands there. Newcomers copy it: show what "
                  + "the file says now.%n%s",
              page, quote.group(1), quote.group(2))
          .isTrue();
    }
  }
}
