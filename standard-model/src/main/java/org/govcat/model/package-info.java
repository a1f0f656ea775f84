/**
 * What a catalogue (政务信息资源目录) says: immutable groups of elements, each with a builder, none with a
 * rule.
 */
@NullMarked
package org.govcat.model;

import org.jspecify.annotations.NullMarked;
