/**
 * Reads and writes catalogues as XML on StAX. A record is read into a compact table of its nodes,
 * from which the model is made and places are told. Not exported.
 */
@NullMarked
package org.govcat.serialization.xml;

import org.jspecify.annotations.NullMarked;
