/**
 * Doors for JAXB (Jakarta XML Binding): types for people's own {@code JAXBContext}, classes and
 * SOAP services. They hold the XML of the published XSD and turn it into the model, and back, by
 * the same code that reads and writes documents.
 */
@NullMarked
package org.govcat.serialization.jaxb;

import org.jspecify.annotations.NullMarked;
