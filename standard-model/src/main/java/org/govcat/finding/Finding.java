package org.govcat.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a check has to say. Data only: the words for people are made later from the rule's
 * texts. Every text that enters is masked here, so that no report can show an identity number.
 * Immutable and thread-safe.
 */
public final class Finding {
  private final RuleId rule;
  private final Severity severity;
  private final String clause;
  private final ElementPath element;
  private final @Nullable String value;
  private final Map<String, String> arguments;
  private final @Nullable Location location;
  private final @Nullable RecordReference record;
  private final List<Location> places;
  private final boolean confidential;

  private Finding(Builder builder) {
    this.rule = builder.rule;
    this.severity = builder.severity;
    this.clause = builder.clause;
    this.element = builder.element;
    this.confidential = builder.confidential;
    this.value = confidential ? null : builder.value;
    this.arguments =
        confidential
            ? Map.of()
            : Collections.unmodifiableMap(new LinkedHashMap<>(builder.arguments));
    this.location = builder.location;
    this.record = builder.record;
    this.places = List.copyOf(builder.places);
  }

  /** Starts a finding of a rule. */
  public static Builder of(RuleId rule, Severity severity) {
    return new Builder(rule, severity);
  }

  /** The rule that speaks. */
  public RuleId rule() {
    return rule;
  }

  /** How grave it is. */
  public Severity severity() {
    return severity;
  }

  /** Document and clause behind the rule; empty for findings of reading. */
  public String clause() {
    return clause;
  }

  /** The element it is about, with indexes. */
  public ElementPath element() {
    return element;
  }

  /** The value that was found, masked; null when nothing stood there or it must not be shown. */
  public @Nullable String value() {
    return value;
  }

  /** What the texts of the rule need: expected value, number, place; masked. */
  public Map<String, String> arguments() {
    return arguments;
  }

  /** Where in the input it stands, if known. */
  public @Nullable Location location() {
    return location;
  }

  /** Which resource it is about, if any. */
  public @Nullable RecordReference record() {
    return record;
  }

  /**
   * All places of a finding about several records, the first ones only where there are very many.
   */
  public List<Location> places() {
    return places;
  }

  /** Whether the record or item is marked secret, so that nothing of it is quoted. */
  public boolean confidential() {
    return confidential;
  }

  /** A builder that starts with everything this finding says. */
  public Builder toBuilder() {
    Builder copy = new Builder(rule, severity);
    copy.clause = clause;
    copy.element = element;
    copy.value = value;
    copy.arguments.putAll(arguments);
    copy.location = location;
    copy.record = record;
    copy.places.addAll(places);
    copy.confidential = confidential;
    return copy;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Finding that
        && rule.equals(that.rule)
        && severity == that.severity
        && clause.equals(that.clause)
        && element.equals(that.element)
        && Objects.equals(value, that.value)
        && arguments.equals(that.arguments)
        && Objects.equals(location, that.location)
        && Objects.equals(record, that.record)
        && places.equals(that.places)
        && confidential == that.confidential;
  }

  @Override
  public int hashCode() {
    return Objects.hash(rule, element, value, location);
  }

  @Override
  public String toString() {
    return severity.id() + " " + rule + " at " + element + (value == null ? "" : ": " + value);
  }

  /** Collects what a finding says. Not thread-safe. */
  public static final class Builder {
    private final RuleId rule;
    private final Severity severity;
    private String clause = "";
    private ElementPath element = ElementPath.RECORD;
    private @Nullable String value;
    private final Map<String, String> arguments = new LinkedHashMap<>();
    private @Nullable Location location;
    private @Nullable RecordReference record;
    private final List<Location> places = new ArrayList<>();
    private boolean confidential;

    private Builder(RuleId rule, Severity severity) {
      this.rule = Objects.requireNonNull(rule, "rule");
      this.severity = Objects.requireNonNull(severity, "severity");
    }

    /** Sets document and clause. */
    public Builder clause(String source) {
      this.clause = source;
      return this;
    }

    /** Sets the element; names that are not of the model may hold anything and are masked here. */
    public Builder element(ElementPath path) {
      this.element = path.masked();
      return this;
    }

    /** Sets the value that was found; it is masked here. */
    public Builder value(@Nullable String found) {
      this.value = found == null ? null : SensitiveText.mask(found);
      return this;
    }

    /** Adds an argument of the texts; it is masked here. */
    public Builder argument(String name, String text) {
      arguments.put(name, SensitiveText.mask(text));
      return this;
    }

    /** Sets where it stands; the pointer is masked here. */
    public Builder location(@Nullable Location place) {
      this.location = place == null ? null : masked(place);
      return this;
    }

    /** Sets the resource. */
    public Builder record(@Nullable RecordReference reference) {
      this.record = reference;
      return this;
    }

    /** Adds one of several places. */
    public Builder place(Location place) {
      places.add(masked(place));
      return this;
    }

    /** Says that nothing of the record or item may be quoted: value and arguments are dropped. */
    public Builder confidential(boolean secret) {
      this.confidential = secret;
      return this;
    }

    /** The finished finding. */
    public Finding build() {
      return new Finding(this);
    }

    private static Location masked(Location place) {
      String pointer = place.pointer();
      return pointer == null
          ? place
          : new Location(
              place.input(),
              place.line(),
              place.column(),
              SensitiveText.mask(pointer),
              place.sheet(),
              place.cell());
    }
  }
}
