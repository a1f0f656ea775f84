package org.govcat.serialization;

import java.util.function.Function;
import org.govcat.finding.ElementPath;
import org.govcat.model.ExtensionValue;
import org.govcat.model.InformationResource;
import org.govcat.serialization.source.SourceMapping;
import org.govcat.serialization.source.SpelledRecord;
import org.govcat.standard.Standard;

/** One resource after the other in the names and words of a dialect, with what that loses. */
final class SpelledResources implements Function<InformationResource, ExtensionValue.Group> {
  private final SourceMapping mapping;
  private final Standard standard;
  private final LossReport losses;
  private long index;

  SpelledResources(SourceMapping mapping, Standard standard, LossReport losses) {
    this.mapping = mapping;
    this.standard = standard;
    this.losses = losses;
  }

  @Override
  public ExtensionValue.Group apply(InformationResource resource) {
    SpelledRecord spelled = mapping.spell(resource, standard);
    losses.compare(index, resource, mapping.map(spelled.source()).resource());
    for (ElementPath element : spelled.ownNames()) {
      losses.ownName(index, resource, element);
    }
    index++;
    return spelled.source();
  }
}
