/** Workbooks (.xlsx) as they are written, and the names and texts of their cells. */
@NullMarked
package org.govcat.serialization.workbook;

import org.jspecify.annotations.NullMarked;
