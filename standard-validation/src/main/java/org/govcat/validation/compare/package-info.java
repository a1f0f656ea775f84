/** Two versions of a standard side by side: what changed, and what that does to real catalogues. */
@NullMarked
package org.govcat.validation.compare;

import org.jspecify.annotations.NullMarked;
