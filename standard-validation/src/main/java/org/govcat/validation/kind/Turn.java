package org.govcat.validation.kind;

/**
 * A check and the number of its turn, which orders what it finds beside others of the same rule.
 *
 * @param number counts from the first check of a plan
 * @param check the check
 * @param <C> how it judges
 */
record Turn<C extends Check>(int number, C check) {}
