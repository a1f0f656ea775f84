/** Model and standard to findings. */
@NullMarked
package org.govcat.validation;

import org.jspecify.annotations.NullMarked;
