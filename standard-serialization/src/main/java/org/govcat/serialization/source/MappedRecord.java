package org.govcat.serialization.source;

import java.util.List;
import java.util.function.UnaryOperator;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Finding;
import org.govcat.model.InformationResource;

/**
 * What a dialect made of a source object.
 *
 * @param resource the resource
 * @param findings what the translation has to say; those without a location get that of their
 *     element
 * @param origin from an element of the resource to the member of the source object it came from, or
 *     to what is nearest around it
 */
public record MappedRecord(
    InformationResource resource, List<Finding> findings, UnaryOperator<ElementPath> origin) {
  /** Copies the findings. */
  public MappedRecord {
    findings = List.copyOf(findings);
  }
}
