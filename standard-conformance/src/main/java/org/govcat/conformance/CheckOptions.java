package org.govcat.conformance;

import java.time.LocalDate;
import java.util.Objects;
import org.govcat.conformance.score.Scorecard;
import org.govcat.standard.CodeTable;
import org.govcat.standard.Organizations;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;
import org.govcat.standard.WorkingCalendar;
import org.govcat.validation.CheckSettings;
import org.govcat.validation.KnownResources;
import org.jspecify.annotations.Nullable;

/** What a check is told. Immutable; nothing is taken from the machine, not even the date. */
public final class CheckOptions {
  /** Samples of each rule that a report keeps unless told otherwise. */
  public static final int DEFAULT_SAMPLES = 20;

  /** Keep every finding; memory then grows with the findings. */
  public static final int ALL_SAMPLES = -1;

  private final @Nullable Standard standard;
  private final Stage stage;
  private final LocalDate date;
  private final int maxSamples;
  private final @Nullable KnownResources known;
  private final int threads;
  private final @Nullable Suppressions suppressions;
  private final int samplesByProvider;
  private final @Nullable Scorecard scorecard;
  private final @Nullable LocalDate rulesAsOf;

  private final @Nullable WorkingCalendar calendar;
  private final @Nullable Organizations organizations;
  private final @Nullable CodeTable codeTable;

  private CheckOptions(Builder builder) {
    this.standard = builder.standard;
    this.stage = builder.stage;
    this.date = builder.date;
    this.maxSamples = builder.maxSamples;
    this.known = builder.known;
    this.calendar = builder.calendar;
    this.organizations = builder.organizations;
    this.codeTable = builder.codeTable;
    this.threads = builder.threads;
    this.suppressions = builder.suppressions;
    this.samplesByProvider = builder.samplesByProvider;
    this.scorecard = builder.scorecard;
    this.rulesAsOf = builder.rulesAsOf;
  }

  /**
   * Starts with the defaults: the header's standard, stage publish, 20 samples of each rule.
   *
   * @param date the day of the check (检查日期), against which "in the future" is judged
   */
  public static Builder on(LocalDate date) {
    return new Builder(date);
  }

  /** The standard that judges; null leaves it to the header of the catalogue. */
  public @Nullable Standard standard() {
    return standard;
  }

  /** Where the entries are on their way (编目阶段). */
  public Stage stage() {
    return stage;
  }

  /** The day of the check. */
  public LocalDate date() {
    return date;
  }

  /** Samples kept of each rule: 0 none, {@link #ALL_SAMPLES} every one. */
  public int maxSamples() {
    return maxSamples;
  }

  /** What the province already holds, or null when nobody can say. */
  public @Nullable KnownResources known() {
    return known;
  }

  /** Threads that work at most, the caller's own among them. The report does not depend on it. */
  public int threads() {
    return threads;
  }

  /** What is to be counted apart (豁免), or null. */
  public @Nullable Suppressions suppressions() {
    return suppressions;
  }

  /** Samples of each rule kept for each provider; 0 where providers get no report of their own. */
  public int samplesByProvider() {
    return samplesByProvider;
  }

  /** What the quality of the catalogue is scored by, or null when it is not. */
  public @Nullable Scorecard scorecard() {
    return scorecard;
  }

  /** The day whose rules judge (规则适用日期), or null for whatever is asked for. */
  public @Nullable LocalDate rulesAsOf() {
    return rulesAsOf;
  }

  /** A builder that starts with everything these options say. */
  public Builder toBuilder() {
    Builder copy = new Builder(date);
    copy.standard = standard;
    copy.stage = stage;
    copy.maxSamples = maxSamples;
    copy.known = known;
    copy.threads = threads;
    copy.suppressions = suppressions;
    copy.samplesByProvider = samplesByProvider;
    copy.calendar = calendar;
    copy.organizations = organizations;
    copy.codeTable = codeTable;
    copy.scorecard = scorecard;
    copy.rulesAsOf = rulesAsOf;
    return copy;
  }

  /** Which days are worked, or null when nobody says so. */
  public @Nullable WorkingCalendar calendar() {
    return calendar;
  }

  /** Which bodies there are, under which names and codes, or null when nobody says so. */
  public @Nullable Organizations organizations() {
    return organizations;
  }

  /** The codes of the classification, or null when nobody gives them. */
  public @Nullable CodeTable codeTable() {
    return codeTable;
  }

  CheckSettings settings() {
    return new CheckSettings(stage, date, calendar, organizations);
  }

  /** Collects options. Not thread-safe. */
  public static final class Builder {
    private final LocalDate date;
    private @Nullable Standard standard;
    private Stage stage = Stage.PUBLISH;
    private int maxSamples = DEFAULT_SAMPLES;
    private @Nullable KnownResources known;
    private int threads = 1;
    private @Nullable WorkingCalendar calendar;
    private @Nullable Organizations organizations;
    private @Nullable CodeTable codeTable;
    private @Nullable Suppressions suppressions;
    private int samplesByProvider;
    private @Nullable Scorecard scorecard;
    private @Nullable LocalDate rulesAsOf;

    private Builder(LocalDate date) {
      this.date = Objects.requireNonNull(date, "date");
    }

    /** Sets the standard; it goes before the one that a header names. */
    public Builder standard(@Nullable Standard judge) {
      this.standard = judge;
      return this;
    }

    /** Sets the stage. */
    public Builder stage(Stage where) {
      this.stage = Objects.requireNonNull(where, "stage");
      return this;
    }

    /**
     * Sets how many samples of each rule are kept.
     *
     * @throws IllegalArgumentException for a number below -1
     */
    public Builder maxSamples(int most) {
      if (most < ALL_SAMPLES) {
        throw new IllegalArgumentException("maxSamples is -1 (all), 0 or more, not " + most);
      }
      this.maxSamples = most;
      return this;
    }

    /** Sets what lies outside the input. */
    public Builder known(@Nullable KnownResources held) {
      this.known = held;
      return this;
    }

    /**
     * Sets how many threads may work: 1, unless told otherwise, is the caller's alone. With more of
     * them the caller's reads while the others judge; they are started for inputs of some length
     * only, and end with the check.
     *
     * @throws IllegalArgumentException for a number below 1
     */
    public Builder threads(int most) {
      if (most < 1) {
        throw new IllegalArgumentException("threads is 1 or more, not " + most);
      }
      this.threads = most;
      return this;
    }

    /** Sets what is to be counted apart. */
    public Builder suppressions(@Nullable Suppressions exempted) {
      this.suppressions = exempted;
      return this;
    }

    /**
     * Makes a report for each provider (提供方) beside the whole; see {@link
     * CheckReport#byProvider()}.
     *
     * @param most samples of each rule that each of them keeps, at least 1
     * @throws IllegalArgumentException for a number below 1
     */
    public Builder samplesByProvider(int most) {
      if (most < 1) {
        throw new IllegalArgumentException("samplesByProvider is 1 or more, not " + most);
      }
      this.samplesByProvider = most;
      return this;
    }

    /** Sets what the quality is scored by (评分卡); it never changes the verdict. */
    public Builder scorecard(@Nullable Scorecard card) {
      this.scorecard = card;
      return this;
    }

    /**
     * Sets the day whose rules judge (规则适用日期). A standard that was not in force on it gives no
     * answer: the verdict is then not-checked at best.
     */
    public Builder rulesAsOf(@Nullable LocalDate day) {
      this.rulesAsOf = day;
      return this;
    }

    /** Sets which days are worked (放假和调休安排), for time limits in working days. */
    public Builder calendar(@Nullable WorkingCalendar workingDays) {
      this.calendar = workingDays;
      return this;
    }

    /**
     * Sets which bodies there are (机构名录): names of providers are then judged by it, at the date of
     * the check.
     */
    public Builder organizations(@Nullable Organizations list) {
      this.organizations = list;
      return this;
    }

    /** Sets the codes of the classification (分类代码表): 类、项、目、细目 are then judged by it. */
    public Builder codeTable(@Nullable CodeTable table) {
      this.codeTable = table;
      return this;
    }

    /** The finished options. */
    public CheckOptions build() {
      return new CheckOptions(this);
    }
  }
}
