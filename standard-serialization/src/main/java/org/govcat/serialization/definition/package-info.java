/** Definition files as workbooks and back: the form in which committees edit tables. */
@NullMarked
package org.govcat.serialization.definition;

import org.jspecify.annotations.NullMarked;
