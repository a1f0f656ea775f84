/**
 * What readers and writers of every format share: bytes, limits, findings of reading. Not exported.
 */
@NullMarked
package org.govcat.serialization.reading;

import org.jspecify.annotations.NullMarked;
