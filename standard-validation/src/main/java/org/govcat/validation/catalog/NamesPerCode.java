package org.govcat.validation.catalog;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.govcat.finding.Finding;
import org.govcat.standard.Organizations;
import org.govcat.standard.RuleSpec;
import org.govcat.validation.CatalogFinding;
import org.jspecify.annotations.Nullable;

/** One code stands for one name: one finding for each code with several names. */
final class NamesPerCode implements CatalogRule {
  private static final int CODE_LENGTH = 18;

  private final RuleSpec rule;
  private final ElementText code;
  private final ElementText name;
  private final SeenRecords records;
  private final KeyText words;
  private final @Nullable Organizations organizations;
  private final KeyHash hash = new KeyHash();
  private final KeyColumn codes = new KeyColumn();
  private final KeyColumn namings = new KeyColumn();
  private final KeyIndex seen = new KeyIndex(namings);
  private final IntColumn rows = new IntColumn(0);

  NamesPerCode(
      RuleSpec rule,
      ElementText code,
      ElementText name,
      SeenRecords records,
      KeyText words,
      @Nullable Organizations organizations) {
    this.rule = rule;
    this.code = code;
    this.name = name;
    this.records = records;
    this.words = words;
    this.organizations = organizations;
  }

  @Override
  public void add(SeenRecord record) {
    String text = words.meaning(record.text(code));
    String called = words.meaning(record.text(name));
    if (text == null || called == null || text.length() != CODE_LENGTH) {
      return;
    }
    if (organizations != null && organizations.knows(text)) {
      return; // which names go with the code is told, and judged record by record
    }
    hash.reset().add(text).border().add(words.plain(called));
    if (seen.find(hash.hash(), hash.check()) == KeyIndex.ABSENT) {
      namings.add(hash);
      seen.add(namings.size() - 1);
      codes.add(hash.reset().add(text));
      rows.add(record.row());
    }
  }

  @Override
  public Iterator<CatalogFinding> findings() {
    KeyGroups groups = KeyGroups.of(codes);
    List<CatalogFinding> findings = new ArrayList<>();
    while (groups.hasNext()) {
      findings.add(finding(groups.next()));
    }
    return findings.iterator();
  }

  private CatalogFinding finding(int[] namings) {
    int[] group = new int[namings.length];
    for (int i = 0; i < group.length; i++) {
      group[i] = rows.get(namings[i]);
    }
    Finding.Builder said =
        SeenRecords.begin(rule, name.path())
            .argument("place", PlaceColumn.text(records.place(group[0])));
    return records.finding(rule, said, group, group[1]);
  }
}
