/**
 * Schemas of the catalogue document, made from a standard: JSON Schema 2020-12 and XSD. What a
 * schema rejects the checker rejects too; what schemas cannot say is listed in {@code
 * docs/schemas.md}.
 */
@NullMarked
package org.govcat.serialization.schema;

import org.jspecify.annotations.NullMarked;
