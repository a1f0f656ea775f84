/** Tables as text (CSV). */
@NullMarked
package org.govcat.serialization.table.csv;

import org.jspecify.annotations.NullMarked;
