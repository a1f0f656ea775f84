/** Writes what a check found, for people and for programs. */
@NullMarked
package org.govcat.conformance.report;

import org.jspecify.annotations.NullMarked;
