/** Tables, whatever file they stand in: rows of cells, and resources made of rows. */
@NullMarked
package org.govcat.serialization.table;

import org.jspecify.annotations.NullMarked;
