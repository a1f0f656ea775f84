package org.govcat.validation.compare;

import java.util.List;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.govcat.standard.Standard;
import org.govcat.validation.CheckSettings;
import org.jspecify.annotations.Nullable;

/**
 * Judges the same records by two standards in one pass, alone and together, and says what changes
 * for them. Keeps for each record what two checks keep, and two bits for each rule that speaks. Not
 * thread-safe; used for one input, which may be several files.
 */
public final class ImpactAnalysis {
  private final RuleRecords before;
  private final RuleRecords after;
  private final List<ElementUse> uses;
  private int records;
  private boolean finished;

  private ImpactAnalysis(Standard from, Standard to, CheckSettings settings) {
    this.before = new RuleRecords(from, settings);
    this.after = new RuleRecords(to, settings);
    this.uses = ElementUse.of(from, to);
  }

  /**
   * An analysis that has not seen a record yet.
   *
   * @param from the standard that holds today
   * @param to the one that would take its place
   * @param settings stage and day of both checks
   */
  public static ImpactAnalysis of(Standard from, Standard to, CheckSettings settings) {
    return new ImpactAnalysis(from, to, settings);
  }

  /**
   * Whether the record is secret or may be, under either standard.
   *
   * @param reading what was found while the record was read
   */
  public boolean isConfidential(
      @Nullable CatalogHeader header, InformationResource resource, List<Finding> reading) {
    return before.checker().isConfidential(header, resource, reading)
        || after.checker().isConfidential(header, resource, reading);
  }

  /**
   * Judges the next record.
   *
   * @param header header of its file, or null
   * @param resource the record
   * @param confidential whether it is marked secret
   * @param place where it stands
   * @return whether one of the standards finds an error in it, alone, and the other does not
   * @throws IllegalStateException after {@link #finish}
   */
  public boolean add(
      @Nullable CatalogHeader header,
      InformationResource resource,
      boolean confidential,
      Location place) {
    if (finished) {
      throw new IllegalStateException("record " + records + " comes after the end");
    }
    int record = records++;
    before.judge(record, header, resource, confidential, place);
    after.judge(record, header, resource, confidential, place);
    for (int i = 0; i < uses.size(); i++) {
      uses.get(i).count(resource);
    }
    return before.failing().get(record) != after.failing().get(record);
  }

  /**
   * Judges the records together and says what changes.
   *
   * @throws IllegalStateException when called twice
   */
  public Impact finish() {
    if (finished) {
      throw new IllegalStateException("the records have been judged already");
    }
    finished = true;
    before.finish();
    after.finish();
    return new Impact(before, after, records, uses.stream().map(ElementUse::result).toList());
  }
}
