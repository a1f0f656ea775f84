package org.govcat.validation;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.govcat.finding.Location;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.govcat.standard.Standard;
import org.govcat.validation.catalog.CatalogRules;
import org.jspecify.annotations.Nullable;

/**
 * Judges what no record can be judged by alone: codes and titles that occur twice, related codes
 * that lead nowhere, credit codes with several names (跨记录检查). It sees the records of one input one
 * by one and keeps about forty bytes of each: hashes of 96 bits and positions, never a text. That
 * two of three million different texts are taken for equal has a chance below 10⁻¹⁶.
 *
 * <p>Its findings show positions and quote nothing. Not thread-safe; used for one input, which may
 * be several files.
 */
public final class CatalogChecker {
  private final CatalogRules rules;
  private boolean finished;

  /**
   * A checker for one input.
   *
   * @param standard the standard that judges
   * @param settings stage and date of the check
   * @param known what lies outside the input, or null when nobody knows: what depends on it is then
   *     not evaluated
   */
  public CatalogChecker(Standard standard, CheckSettings settings, @Nullable KnownResources known) {
    this.rules = new CatalogRules(standard, settings, known);
  }

  /** Takes in a record of an input without a header. */
  public void add(
      long recordIndex, InformationResource resource, boolean confidential, Location place) {
    add(recordIndex, null, resource, confidential, place);
  }

  /**
   * Takes in a record.
   *
   * @param recordIndex its position in the whole input from 0, ascending
   * @param header header of its file, which names the provider of resources that name none, or null
   * @param resource the record
   * @param confidential whether it is marked secret; findings that touch it then say so
   * @param place where it stands
   * @throws IllegalStateException after {@link #finish}
   */
  public void add(
      long recordIndex,
      @Nullable CatalogHeader header,
      InformationResource resource,
      boolean confidential,
      Location place) {
    if (finished) {
      throw new IllegalStateException("record " + recordIndex + " comes after the end");
    }
    rules.add(recordIndex, header, resource, confidential, place);
  }

  /**
   * Judges the records together; findings come in the order of the first record they touch.
   *
   * @throws IllegalStateException when called twice
   */
  public void finish(Consumer<? super CatalogFinding> findings) {
    if (finished) {
      throw new IllegalStateException("the records have been judged already");
    }
    finished = true;
    Iterator<CatalogFinding> merged = rules.findings();
    merged.forEachRemaining(findings);
  }

  /**
   * Rules that could not be judged for some records; complete after {@link #finish}.
   *
   * @throws IllegalStateException before
   */
  public List<NotEvaluated> notEvaluated() {
    if (!finished) {
      throw new IllegalStateException("the records have not been judged yet");
    }
    return rules.notEvaluated();
  }
}
