/**
 * What the committee's bench has to say, as text, JSON, HTML and Markdown: the difference between
 * two versions of a standard.
 */
@NullMarked
package org.govcat.conformance.bench;

import org.jspecify.annotations.NullMarked;
