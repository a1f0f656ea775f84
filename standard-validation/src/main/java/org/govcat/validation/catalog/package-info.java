/**
 * Keys of a whole catalogue in a few tens of bytes a record. Not exported.
 *
 * <p>Keys are compared by 96 bits of hash and never by their text. For n different keys the chance
 * that any two are taken for equal is below n²/2⁹⁷: less than 10⁻¹⁶ for three million.
 */
@NullMarked
package org.govcat.validation.catalog;

import org.jspecify.annotations.NullMarked;
