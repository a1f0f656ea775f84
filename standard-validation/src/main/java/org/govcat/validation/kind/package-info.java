/** The kinds of rules: each one small class that judges a record. Not exported. */
@NullMarked
package org.govcat.validation.kind;

import org.jspecify.annotations.NullMarked;
