package org.govcat.conformance.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.govcat.conformance.bench.NoAnswerException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Asks another program to judge every case of a corpus and compares what it finds with what is to
 * be found (一致性检验). The program is started once and asked line by line; when it dies, is silent or
 * answers nonsense, that is told and it is started again, a few times. Used once.
 */
public final class CorpusRun {
  /** How often a program is started before the run gives up. */
  public static final int MOST_STARTS = 10;

  private final Corpus corpus;
  private final List<String> words;
  private final Duration limit;
  private final CorpusResult.Tally tally = new CorpusResult.Tally();
  private @Nullable ForeignProgram program;
  private int starts;

  private CorpusRun(Corpus corpus, List<String> words, Duration limit) {
    this.corpus = Objects.requireNonNull(corpus, "corpus");
    this.words = List.copyOf(words);
    this.limit = limit;
  }

  /**
   * A run.
   *
   * @param corpus the cases
   * @param words the program and its arguments, see {@link CommandWords}
   * @param limit how long an answer may take
   * @throws IllegalArgumentException when there is no program, or no time
   */
  public static CorpusRun of(Corpus corpus, List<String> words, Duration limit) {
    if (words.isEmpty() || limit.isNegative() || limit.isZero()) {
      throw new IllegalArgumentException("no program or no time: " + words + ", " + limit);
    }
    return new CorpusRun(corpus, words, limit);
  }

  /**
   * Asks all cases of some standards.
   *
   * @param standards ids of the standards; empty for all
   * @throws IOException when the corpus cannot be read
   * @throws IllegalArgumentException when it has no case of one of them
   */
  public CorpusResult run(Set<String> standards) throws IOException {
    List<CorpusCase> cases = corpus.cases();
    for (String standard : standards) {
      if (cases.stream().noneMatch(each -> each.standard().equals(standard))) {
        throw new IllegalArgumentException("the corpus has no case of " + standard);
      }
    }
    try {
      int number = 0;
      for (CorpusCase each : cases) {
        number++;
        if (standards.isEmpty() || standards.contains(each.standard())) {
          ask(number, each, CorpusProtocol.request(number, each, corpus.read(each.file())));
        }
      }
      dismiss();
    } finally {
      if (program != null) {
        program.close();
      }
    }
    return tally.result(words);
  }

  private @Nullable ForeignProgram start(String file) {
    if (starts == MOST_STARTS) {
      return null;
    }
    starts++;
    try {
      return ForeignProgram.start(words, limit);
    } catch (IOException e) {
      starts = MOST_STARTS;
      tally.problem(file, new NoAnswerException(Reason.NOT_STARTED, words.get(0)), "");
      return null;
    }
  }

  private void ask(int number, CorpusCase each, byte[] request) {
    ForeignProgram asked = program == null ? start(each.file()) : program;
    program = asked;
    if (asked == null) {
      tally.unasked(each);
      return;
    }
    try {
      tally.answered(each, CorpusProtocol.answer(number, asked.ask(request)));
    } catch (NoAnswerException e) {
      if (e.goesOn()) {
        tally.unanswered(each, e, "");
        return;
      }
      tally.unanswered(each, e, asked.complaints());
      asked.close();
      program = null;
    }
  }

  private void dismiss() {
    ForeignProgram asked = program;
    if (asked != null) {
      try {
        asked.dismiss();
      } catch (NoAnswerException e) {
        tally.problem("", e, asked.complaints());
      }
    }
  }
}
