package org.govcat.validation.constraints;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.govcat.finding.Finding;
import org.govcat.finding.Severity;
import org.govcat.model.InformationResource;
import org.govcat.standard.Stage;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
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

  static {
    // What an application's own module declares: that its classes may be looked into.
    Validators.class
        .getModule()
        .addOpens(Validators.class.getPackageName(), HibernateValidator.class.getModule());
  }

  /** A class of an application whose constraint is set up by a program. */
  public record Entry(InformationResource resource) {}

  /** A validator that holds an {@link Entry} to a standard. */
  public static Validator conformingTo(
      String standard, Stage stage, Severity atLeast, LocalDate date) {
    HibernateValidatorConfiguration configuration =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new InOneLanguage(Locale.CHINESE))
            .clockProvider(on(date.atStartOfDay().toInstant(ZoneOffset.UTC)));
    ConstraintMapping mapping = configuration.createConstraintMapping();
    mapping
        .type(Entry.class)
        .field("resource")
        .constraint(
            new GenericConstraintDef<>(ConformsTo.class)
                .param("value", standard)
                .param("stage", stage)
                .param("atLeast", atLeast));
    return configuration.addMapping(mapping).buildValidatorFactory().getValidator();
  }

  private static ClockProvider on(Instant instant) {
    return () -> Clock.fixed(instant, ZoneOffset.UTC);
  }

  private static Validator of(
      MessageInterpolator words, LocalDate date, @Nullable StandardSource source) {
    ClockProvider clock = on(date.atStartOfDay().toInstant(ZoneOffset.UTC));
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
