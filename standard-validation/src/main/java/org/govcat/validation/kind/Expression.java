package org.govcat.validation.kind;

import java.util.regex.Pattern;

/**
 * A regular expression of a rule book. Its number lets each session keep a matcher of its own.
 *
 * @param number place among the expressions of the book
 * @param pattern the expression, compiled once
 */
record Expression(int number, Pattern pattern) {}
