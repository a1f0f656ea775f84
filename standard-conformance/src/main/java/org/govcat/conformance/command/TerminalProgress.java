package org.govcat.conformance.command;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarRenderer;
import me.tongfei.progressbar.ProgressState;

/** A progress bar on standard error. Loaded only when standard error is a terminal. */
final class TerminalProgress implements ProgressMeter {
  private static final int BAR = 40;
  private static final int INTERVAL_MILLIS = 500;

  private final ProgressBar bar;

  private TerminalProgress(ProgressBar bar) {
    this.bar = bar;
  }

  static TerminalProgress start(PrintStream err, String task, long bytes) {
    return new TerminalProgress(
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(bytes)
            .setUpdateIntervalMillis(INTERVAL_MILLIS)
            .setRenderer(new Line())
            .setConsumer(new OneLine(err))
            .build());
  }

  @Override
  public void advance(long bytes) {
    bar.stepBy(bytes);
  }

  @Override
  public void close() {
    bar.close();
  }

  /** Plain signs that every console has. */
  private static final class Line implements ProgressBarRenderer {
    @Override
    public String render(ProgressState progress, int maxLength) {
      double share = Math.min(1, Math.max(0, progress.getNormalizedProgress()));
      int done = (int) (share * BAR);
      return progress.getTaskName()
          + " ["
          + "=".repeat(done)
          + " ".repeat(BAR - done)
          + "] "
          + (int) (share * 100)
          + "%";
    }
  }

  /** Writes over one line and leaves it empty. */
  private record OneLine(PrintStream err) implements ProgressBarConsumer {
    @Override
    public int getMaxRenderedLength() {
      return BAR * 2;
    }

    @Override
    public void accept(String line) {
      err.print("\r" + line);
      err.flush();
    }

    @Override
    public void close() {
      err.print("\r" + " ".repeat(BAR * 2 - 2) + "\r");
      err.flush();
    }
  }
}
