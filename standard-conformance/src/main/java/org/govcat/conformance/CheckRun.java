package org.govcat.conformance;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.govcat.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The whole job: reads a catalogue, judges every resource and the resources together, and reports.
 * Memory is bounded by the standard and a few tens of bytes a resource, not by the size of the
 * input. Immutable and thread-safe; each call of {@code check} is a run of its own.
 *
 * <pre>{@code
 * CheckOptions options = CheckOptions.on(LocalDate.of(2026, 1, 15)).build();
 * CheckReport report = CheckRun.of(options).check(List.of(CatalogInput.file(path)));
 * }</pre>
 */
public final class CheckRun {
  private final CheckOptions options;
  private final LikelyRules likely;

  private CheckRun(CheckOptions options) {
    this.options = Objects.requireNonNull(options, "options");
    this.likely = new LikelyRules(options.standard());
  }

  /** A run with these options. */
  public static CheckRun of(CheckOptions options) {
    return new CheckRun(options);
  }

  /**
   * Has the rules compiled on another thread while inputs are opened here. They are compiled once
   * for all checks of this run anyway; this only saves waiting.
   *
   * @param executor runs the compilation
   * @return this run
   */
  public CheckRun prepareOn(Executor executor) {
    likely.prepare(executor);
    return this;
  }

  /**
   * Judges inputs as one catalogue. An input that cannot be had is a finding and not an exception.
   *
   * @throws IllegalArgumentException when there is no input
   */
  public CheckReport check(List<CatalogInput> inputs) {
    return check(inputs, List.of(), null);
  }

  /**
   * Judges inputs as one catalogue.
   *
   * @param inputs what is judged
   * @param against catalogues that the province already holds; they take the place of {@link
   *     CheckOptions#known()}
   * @param stream takes every finding as it is made, unfolded and without a cap; or null
   * @throws IllegalArgumentException when there is no input
   */
  public CheckReport check(
      List<CatalogInput> inputs, List<CatalogInput> against, @Nullable Consumer<Finding> stream) {
    if (inputs.isEmpty()) {
      throw new IllegalArgumentException("there is nothing to check");
    }
    try (CatalogCheck check = new CatalogCheck(options, likely, List.copyOf(against), stream)) {
      return check.check(List.copyOf(inputs));
    }
  }
}
