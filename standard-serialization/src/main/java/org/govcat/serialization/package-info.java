/** Bytes to model and back: readers, writers and dialects. */
@NullMarked
package org.govcat.serialization;

import org.jspecify.annotations.NullMarked;
