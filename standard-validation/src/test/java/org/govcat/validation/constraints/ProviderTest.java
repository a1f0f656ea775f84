package org.govcat.validation.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.junit.jupiter.api.Test;

/** The build runs the tests of the constraints with two providers; each run knows which it is. */
class ProviderTest {
  @Test
  void theProviderIsTheOneOfThisRun() {
    HibernateValidatorConfiguration configuration =
        Validation.byProvider(HibernateValidator.class).configure();
    String jar =
        configuration.getClass().getProtectionDomain().getCodeSource().getLocation().getPath();

    assertThat(jar)
        .contains("hibernate-validator-" + System.getProperty("hibernate-validator.version", "8."));
  }
}
