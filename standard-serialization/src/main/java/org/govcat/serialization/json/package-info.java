/** JSON and JSON Lines, read and written record by record. Not exported. */
@NullMarked
package org.govcat.serialization.json;

import org.jspecify.annotations.NullMarked;
