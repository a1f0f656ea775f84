/** How fast the library is beside its peers, in the same run. */
@NullMarked
package org.govcat.benchmarks;

import org.jspecify.annotations.NullMarked;
