package org.govcat.frameworks.soap;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebResult;
import jakarta.jws.WebService;
import jakarta.jws.soap.SOAPBinding;
import jakarta.jws.soap.SOAPBinding.ParameterStyle;
import org.govcat.serialization.jaxb.CatalogElement;

/** What one platform asks of another: to take a catalogue, or one entry with its covering note. */
@WebService(targetNamespace = CatalogueExchange.NAMESPACE)
public interface CatalogueExchange {
  /** The namespace of the service's own words. */
  String NAMESPACE = "urn:example:exchange";

  /** The body of the message is the catalogue document, and so is the answer. */
  @WebMethod
  @SOAPBinding(parameterStyle = ParameterStyle.BARE)
  @WebResult(name = "catalog", targetNamespace = CatalogElement.NAMESPACE)
  CatalogElement exchange(
      @WebParam(name = "catalog", targetNamespace = CatalogElement.NAMESPACE)
          CatalogElement catalog);

  /** A class of the service's own, which holds a resource. */
  @WebMethod
  @WebResult(name = "entry", targetNamespace = NAMESPACE)
  CoveredEntry file(@WebParam(name = "entry", targetNamespace = NAMESPACE) CoveredEntry entry);
}
