package org.govcat.validation.constraints;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.govcat.finding.Finding;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/** Validators as an application sets them up, on a day of their own. */
@SuppressWarnings("exports") // for tests alone
public final class Validators {
  private static final LocalDate DATE = LocalDate.of(2026, 1, 15);

  private Validators() {}

  /** A validator that speaks a language. */
  public static Validator speaking(Locale locale) {
    return of(new InOneLanguage(locale), DATE, null);
  }

  /** The finding that a violation carries, or null. */
  public static @Nullable Finding finding(ConstraintViolation<?> violation) {
    HibernateConstraintViolation<?> hibernate =
        violation.unwrap(HibernateConstraintViolation.class);
    return hibernate.getDynamicPayload(Finding.class);
  }

  /** A validator on a day. */
  public static Validator on(LocalDate date) {
    return of(new InOneLanguage(Locale.CHINESE), date, null);
  }

  /** A validator whose constraints are given a source of standards. */
  static Validator with(StandardSource source) {
    return of(new InOneLanguage(Locale.CHINESE), DATE, source);
  }

  /** A validator with a message interpolator of its own. */
  static Validator with(MessageInterpolator words) {
    return of(words, DATE, null);
  }

  private static Validator of(
      MessageInterpolator words, LocalDate date, @Nullable StandardSource source) {
    ClockProvider clock =
        () -> Clock.fixed(date.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    var configuration =
        Validation.byDefaultProvider().configure().messageInterpolator(words).clockProvider(clock);
    if (source != null) {
      ConstraintValidatorFactory made = configuration.getDefaultConstraintValidatorFactory();
      configuration.constraintValidatorFactory(new GivenSource(made, source));
    }
    return configuration.buildValidatorFactory().getValidator();
  }

  /** The words of one language, whatever the machine's is; no expressions are evaluated. */
  private record InOneLanguage(Locale locale, MessageInterpolator words)
      implements MessageInterpolator {
    InOneLanguage(Locale locale) {
      this(locale, new ParameterMessageInterpolator());
    }

    @Override
    public String interpolate(String template, Context context) {
      return words.interpolate(template, context, locale);
    }

    @Override
    public String interpolate(String template, Context context, Locale other) {
      return words.interpolate(template, context, other);
    }
  }

  private record GivenSource(ConstraintValidatorFactory others, StandardSource source)
      implements ConstraintValidatorFactory {
    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
      if (type == ConformsToValidator.class) {
        return type.cast(new ConformsToValidator(source));
      }
      return type == InCodeListValidator.class
          ? type.cast(new InCodeListValidator(source))
          : others.getInstance(type);
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
      others.releaseInstance(instance);
    }
  }
}
