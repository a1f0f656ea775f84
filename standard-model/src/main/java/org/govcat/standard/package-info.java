/**
 * What a standard says: elements, obligations, code lists and rules, each with clause and evidence.
 */
@NullMarked
package org.govcat.standard;

import org.jspecify.annotations.NullMarked;
