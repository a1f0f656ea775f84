/** The joined-up job: read, check, report. */
@NullMarked
package org.govcat.conformance;

import org.jspecify.annotations.NullMarked;
