/** Workbooks (.xlsx): their sheets as rows, and rows as workbooks. */
@NullMarked
package org.govcat.serialization.table.xlsx;

import org.jspecify.annotations.NullMarked;
