/**
 * Between formats and dialects: a record as its source spelt it, and what a dialect makes of it.
 * Not exported.
 */
@NullMarked
package org.govcat.serialization.source;

import org.jspecify.annotations.NullMarked;
