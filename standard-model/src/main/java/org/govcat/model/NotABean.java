package org.govcat.model;

/**
 * What some mappers of other frameworks would take for a bean, so that they would write a document
 * of their own making: {@code {"empty":false}} for a resource. A mapper that knows the type through
 * a module of GovCat never gets here; any other one fails.
 */
public interface NotABean {
  /**
   * Fails: elements are no bean properties.
   *
   * @throws UnsupportedOperationException always
   */
  default Object getBeanProperties() {
    throw new UnsupportedOperationException(
        getClass().getName()
            + " is no bean: give the mapper the module of org.govcat.serialization"
            + " (findAndRegisterModules), or use CatalogWriters and CatalogReaders");
  }
}
