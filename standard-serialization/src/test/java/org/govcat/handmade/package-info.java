/** Files as people and programs make them, for the tests of several modules. */
@NullMarked
package org.govcat.handmade;

import org.jspecify.annotations.NullMarked;
