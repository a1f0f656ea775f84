/**
 * The words of reports and of the command, in Chinese and English, and the ways of writing them:
 * JSON, markup, texts that a console may show. Not exported.
 */
@NullMarked
package org.govcat.conformance.texts;

import org.jspecify.annotations.NullMarked;
