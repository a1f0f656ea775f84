/** The {@code govcat} command: a thin layer over the library. */
@NullMarked
package org.govcat.conformance.command;

import org.jspecify.annotations.NullMarked;
