/** Programs a newcomer runs and copies; the code of the README stands in {@link Quickstart}. */
@NullMarked
package org.govcat.examples;

import org.jspecify.annotations.NullMarked;
