/** The words of reports and of the command, in Chinese and English. */
@NullMarked
package org.govcat.conformance.texts;

import org.jspecify.annotations.NullMarked;
