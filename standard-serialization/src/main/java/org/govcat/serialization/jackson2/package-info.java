/**
 * The door for an {@code ObjectMapper} of Jackson 2: {@link
 * org.govcat.serialization.jackson2.GovCatModule}. The only package with types of Jackson 2
 * databind in it; whoever does not use it needs no databind.
 */
@NullMarked
package org.govcat.serialization.jackson2;

import org.jspecify.annotations.NullMarked;
