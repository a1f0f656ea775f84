/**
 * Dialects: files that say which of their names and words mean which of ours, and what they make of
 * a source object. Not exported.
 */
@NullMarked
package org.govcat.serialization.dialect;

import org.jspecify.annotations.NullMarked;
