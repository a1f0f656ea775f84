package org.govcat.validation.constraints;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.function.Supplier;
import org.govcat.finding.ElementPath.Step;
import org.govcat.finding.Finding;
import org.jspecify.annotations.Nullable;

/** Tells a provider what was found, as violations below the annotated place. */
final class FindingViolations {
  private static final String DEFAULT = Messages.key("ConformsTo.message");

  private final ConstraintValidatorContext context;
  private final CompiledStandard standard;
  private final @Nullable HibernateContext hibernate;

  private FindingViolations(ConstraintValidatorContext context, CompiledStandard standard) {
    this.context = context;
    this.standard = standard;
    this.hibernate = HibernateContext.in(context);
  }

  static FindingViolations in(ConstraintValidatorContext context, CompiledStandard standard) {
    return new FindingViolations(context, standard);
  }

  void add(Finding finding) {
    if (hibernate != null) {
      hibernate
          .parameter("govcat.message.zh", new Words(() -> standard.chinese().message(finding)))
          .parameter("govcat.message.en", new Words(() -> standard.english().message(finding)))
          .parameter("govcat.fix.zh", new Words(() -> standard.chinese().fix(finding)))
          .parameter("govcat.fix.en", new Words(() -> standard.english().fix(finding)))
          .parameter("govcat.rule", finding.rule())
          .payload(finding);
    }
    ConstraintViolationBuilder violation =
        context.buildConstraintViolationWithTemplate(template(finding));
    List<Step> steps = finding.element().steps();
    if (steps.isEmpty()) {
      violation.addConstraintViolation();
    } else {
      Step first = steps.get(0);
      extend(
          violation.addPropertyNode(first.name()), steps.subList(1, steps.size()), first.index());
    }
  }

  /**
   * The application's own message, else one that the bundle holds. Data are never part of it: a
   * provider would read them as expressions.
   */
  private String template(Finding finding) {
    String given = context.getDefaultConstraintMessageTemplate();
    if (hibernate != null || !given.equals(DEFAULT)) {
      return given;
    }
    return standard.builtIn()
        ? Messages.keyOfRule(standard.standard().id(), finding.rule())
        : Messages.key("ConformsTo.unquoted");
  }

  /** Adds the other steps; the place in a list belongs to what follows it. */
  private static void extend(NodeBuilderCustomizableContext node, List<Step> rest, int index) {
    if (rest.isEmpty()) {
      if (index == Step.WHOLE) {
        node.addConstraintViolation();
      } else {
        node.addBeanNode().inIterable().atIndex(index).addConstraintViolation();
      }
    } else {
      follow(node.addPropertyNode(rest.get(0).name()), rest, index);
    }
  }

  private static void extend(NodeBuilderDefinedContext node, List<Step> rest, int index) {
    if (rest.isEmpty()) {
      if (index == Step.WHOLE) {
        node.addConstraintViolation();
      } else {
        node.addBeanNode().inIterable().atIndex(index).addConstraintViolation();
      }
    } else {
      follow(node.addPropertyNode(rest.get(0).name()), rest, index);
    }
  }

  private static void follow(NodeBuilderCustomizableContext next, List<Step> steps, int index) {
    List<Step> rest = steps.subList(1, steps.size());
    if (index == Step.WHOLE) {
      extend(next, rest, steps.get(0).index());
    } else {
      extend(next.inIterable().atIndex(index), rest, steps.get(0).index());
    }
  }

  /** Words that are made when a language asks for them. */
  private record Words(Supplier<String> maker) {
    @Override
    public String toString() {
      return maker.get();
    }
  }
}
