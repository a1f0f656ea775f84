/**
 * Somebody else's workbook (.xlsx): marks put into it, or divided among the owners of its rows.
 * What is not touched is copied as it is.
 */
@NullMarked
package org.govcat.conformance.workbook;

import org.jspecify.annotations.NullMarked;
