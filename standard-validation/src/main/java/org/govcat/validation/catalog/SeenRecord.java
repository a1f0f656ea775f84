package org.govcat.validation.catalog;

import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.jspecify.annotations.Nullable;

/** The record that is being seen, and its row in the columns. */
record SeenRecord(
    int row, InformationResource resource, @Nullable CatalogHeader header, String input) {
  @Nullable String text(ElementText element) {
    return element.one(resource, header);
  }
}
