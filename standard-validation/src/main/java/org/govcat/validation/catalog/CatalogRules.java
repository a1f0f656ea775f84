package org.govcat.validation.catalog;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.govcat.finding.Location;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.govcat.standard.Element;
import org.govcat.standard.Organizations;
import org.govcat.standard.RuleKind;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Standard;
import org.govcat.validation.CatalogFinding;
import org.govcat.validation.CheckSettings;
import org.govcat.validation.KnownResources;
import org.govcat.validation.NotEvaluated;
import org.govcat.validation.catalog.KeySource.Comparison;
import org.jspecify.annotations.Nullable;

/** The rules of a standard about records together, over shared keys. Not thread-safe. */
public final class CatalogRules {
  private final Standard standard;
  private final @Nullable KnownResources known;
  private final @Nullable Organizations organizations;
  private final KeyText words;
  private final SeenRecords records = new SeenRecords();
  private final Map<KeySource, RecordKeys> keys = new LinkedHashMap<>();
  private final Map<String, RelatedCodes> related = new LinkedHashMap<>();
  private final List<CatalogRule> rules = new ArrayList<>();

  /** The rules that are judged at the stage of the settings. */
  public CatalogRules(Standard standard, CheckSettings settings, @Nullable KnownResources known) {
    this.standard = standard;
    this.known = known;
    this.organizations = settings.organizations();
    this.words = KeyText.of(standard.placeholders());
    for (RuleSpec rule : standard.rules()) {
      if (rule.stages().contains(settings.stage())) {
        compile(rule.at(settings.stage()));
      }
    }
  }

  private void compile(RuleSpec rule) {
    switch (rule.kind()) {
      case UNIQUE_IN_CATALOG -> rules.add(unique(rule));
      case RESOLVES ->
          rules.add(
              new ResolvedCodes(
                  rule, records, relatedBy(Objects.requireNonNull(rule.element())), known != null));
      case ONE_NAME_PER_CODE ->
          rules.add(
              new NamesPerCode(
                  rule,
                  ElementText.of(rule.element()),
                  ElementText.of(rule.parameters().required("name")),
                  records,
                  words,
                  organizations));
      default -> {
        // judged record by record
      }
    }
  }

  private UniqueValues unique(RuleSpec rule) {
    KeySource source = KeySource.of(rule);
    ElementText element = ElementText.of(source.element());
    String relatedElement = rule.parameters().text("related");
    return new UniqueValues(
        rule,
        element.path(),
        records,
        keysOf(source),
        source.comparison() == Comparison.WITHOUT_DIGITS
            ? keysOf(source.comparedBy(Comparison.TEXT))
            : null,
        relatedElement == null ? null : relatedBy(relatedElement),
        outside(source, element));
  }

  private @Nullable OutsideValues outside(KeySource source, ElementText element) {
    if (known == null) {
      return null;
    }
    OutsideValues codes = OutsideValues.codes(known, ElementText.of(CatalogIndex.CODE), words);
    if (source.equals(CatalogIndex.CODES)) {
      return codes;
    }
    return source.equals(CatalogIndex.TITLES)
        ? OutsideValues.titles(known, element, ElementText.of(CatalogIndex.PROVIDER), codes, words)
        : null;
  }

  private KeyColumn keysOf(KeySource source) {
    RecordKeys column = keys.get(source);
    if (column == null) {
      column = new RecordKeys(source, words);
      keys.put(source, column);
    }
    return column.column();
  }

  private RelatedCodes relatedBy(String elementId) {
    RelatedCodes store = related.get(elementId);
    if (store == null) {
      String key = keyOf(elementId);
      Element element = standard.element(elementId);
      String shape = element == null ? null : element.pattern();
      store =
          new RelatedCodes(
              ElementText.of(elementId),
              ElementText.of(key),
              keysOf(new KeySource(key, Comparison.EXACT, null)),
              shape == null ? null : Pattern.compile(shape),
              known,
              words);
      related.put(elementId, store);
    }
    return store;
  }

  /** The element by which a list names other records, as the rule says that judges the list. */
  private String keyOf(String elementId) {
    for (RuleSpec rule : standard.rules()) {
      if (rule.kind() == RuleKind.RESOLVES && elementId.equals(rule.element())) {
        return rule.parameters().required("key");
      }
    }
    return CatalogIndex.CODE;
  }

  /** Takes in the keys of a record. */
  public void add(
      long index,
      @Nullable CatalogHeader header,
      InformationResource resource,
      boolean secret,
      Location place) {
    int row = records.add(index, secret, place);
    SeenRecord record = new SeenRecord(row, resource, header, place.input());
    for (RecordKeys column : keys.values()) {
      column.add(record);
    }
    for (RelatedCodes store : related.values()) {
      store.add(record);
    }
    for (CatalogRule rule : rules) {
      rule.add(record);
    }
  }

  /** The findings of all rules, by first record. */
  public MergedFindings findings() {
    List<Iterator<CatalogFinding>> findings = new ArrayList<>(rules.size());
    for (CatalogRule rule : rules) {
      findings.add(rule.findings());
    }
    return new MergedFindings(findings);
  }

  /** What could not be judged; known after the findings. */
  public List<NotEvaluated> notEvaluated() {
    List<NotEvaluated> left = new ArrayList<>();
    for (CatalogRule rule : rules) {
      NotEvaluated notEvaluated = rule.notEvaluated();
      if (notEvaluated != null) {
        left.add(notEvaluated);
      }
    }
    return List.copyOf(left);
  }
}
