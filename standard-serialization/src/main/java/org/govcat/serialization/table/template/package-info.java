/** Empty workbooks to fill in, made from a standard. */
@NullMarked
package org.govcat.serialization.table.template;

import org.jspecify.annotations.NullMarked;
