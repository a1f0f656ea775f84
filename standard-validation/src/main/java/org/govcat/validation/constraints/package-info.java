/**
 * The rules of the standards as constraints of Jakarta Bean Validation: {@link
 * org.govcat.validation.constraints.ConformsTo} for resources, and constraints for single values in
 * people's own classes. Needs {@code jakarta.validation-api} 3.0 or newer and a provider, which the
 * application brings.
 */
@NullMarked
package org.govcat.validation.constraints;

import org.jspecify.annotations.NullMarked;
