/** A SOAP service that takes and returns catalogues. */
@NullMarked
package org.govcat.frameworks.soap;

import org.jspecify.annotations.NullMarked;
