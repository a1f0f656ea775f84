/**
 * The door for a mapper of Jackson 3: {@link org.govcat.serialization.jackson3.GovCatModule}. The
 * only package with types of Jackson 3 databind in it; whoever does not use it needs no databind.
 */
@NullMarked
package org.govcat.serialization.jackson3;

import org.jspecify.annotations.NullMarked;
