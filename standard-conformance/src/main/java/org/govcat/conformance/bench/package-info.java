/**
 * The committee's bench, told as text, JSON, HTML and Markdown: whether a draft is sound, what it
 * changes, what it breaks in real catalogues and which clauses it carries; the documents of a
 * standard; and whether another checker agrees with the corpus.
 */
@NullMarked
package org.govcat.conformance.bench;

import org.jspecify.annotations.NullMarked;
