/** How good a catalogue is, in points: a proposal, and never part of a verdict. */
@NullMarked
package org.govcat.conformance.score;

import org.jspecify.annotations.NullMarked;
