package org.govcat.conformance;

import org.govcat.finding.ElementPath;
import org.govcat.finding.RecordReference;
import org.govcat.finding.SensitiveText;
import org.govcat.model.InformationResource;
import org.govcat.model.ResourceCode;
import org.jspecify.annotations.Nullable;

/** How a report names a resource without giving away what must not be shown. */
final class RecordLabels {
  private RecordLabels() {}

  /** A code of code shape is shown as it is, all else masked; the title of a secret one is not. */
  static RecordReference of(long index, InformationResource resource, boolean secret) {
    String title = resource.title();
    return new RecordReference(
        index, code(resource.code(), secret), title == null || secret ? null : excerpt(title));
  }

  /** The path with names masked that a catalogue made up itself. */
  static ElementPath element(ElementPath path) {
    String text = path.toString();
    if (SensitiveText.mask(text).equals(text)) {
      return path;
    }
    ElementPath masked = ElementPath.RECORD;
    for (ElementPath.Step step : path.steps()) {
      masked = masked.then(SensitiveText.mask(step.name()), step.index());
    }
    return masked;
  }

  private static @Nullable String code(@Nullable String code, boolean secret) {
    if (code == null || ResourceCode.parse(code).isPresent()) {
      return code;
    }
    return secret ? null : excerpt(code);
  }

  private static String excerpt(String text) {
    return Excerpt.of(SensitiveText.mask(text), Excerpt.OF_SAMPLE);
  }
}
