package org.govcat.validation.kind;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.govcat.standard.RuleKind;

/** Which class judges which kind of rule. */
public final class Kinds {
  /** Makes checks of all rules of one kind. */
  interface Compiler {
    List<Check> compile(List<Rule> rules, RuleBook book);
  }

  /** Kinds that need more than one record, and what readers and the check run report themselves. */
  static final Set<RuleKind> JUDGED_ELSEWHERE =
      EnumSet.of(
          RuleKind.UNIQUE_IN_CATALOG,
          RuleKind.RESOLVES,
          RuleKind.ONE_NAME_PER_CODE,
          RuleKind.REPORTED);

  private static final Map<RuleKind, Compiler> COMPILERS = compilers();

  private Kinds() {}

  /** The checks of a standard, compiled. */
  public static List<Check> compile(RuleBook book) {
    List<Check> checks = new ArrayList<>();
    for (RuleKind kind : RuleKind.values()) {
      Compiler compiler = COMPILERS.get(kind);
      List<Rule> rules = book.rules(kind);
      if (compiler != null && !rules.isEmpty()) {
        checks.addAll(compiler.compile(rules, book));
      }
    }
    Rule unknownElement = book.rule(UnknownElement.RULE);
    if (unknownElement != null) {
      checks.add(new UnknownElement(unknownElement, book));
    }
    return List.copyOf(checks);
  }

  static Set<RuleKind> judged() {
    return COMPILERS.keySet();
  }

  private static Map<RuleKind, Compiler> compilers() {
    Map<RuleKind, Compiler> map = new EnumMap<>(RuleKind.class);
    map.put(RuleKind.REQUIRED, Required::compile);
    map.put(RuleKind.REQUIRED_ONE_OF, each(RequiredOneOf::new));
    map.put(RuleKind.FORBIDDEN, each(Forbidden::new));
    map.put(RuleKind.SHAPE, (rules, book) -> List.of(new Shape(rules)));
    map.put(RuleKind.CODE_LIST, each(InCodeList::of));
    map.put(RuleKind.VALUE_ALIAS, each(ValueAlias::new));
    map.put(RuleKind.LISTED_VARIANT, each(ListedVariant::of));
    map.put(RuleKind.FORMAT, each(Format::of));
    map.put(RuleKind.NOT_IN_FUTURE, each(NotInFuture::of));
    map.put(RuleKind.PATTERN, each(MatchesPattern::of));
    map.put(RuleKind.MAX_LENGTH, each(MaxLength::of));
    map.put(RuleKind.MIN_LENGTH, each(MinLength::of));
    map.put(RuleKind.MIN_OCCURS, each(MinOccurs::new));
    map.put(RuleKind.MAX_OCCURS, each(MaxOccurs::new));
    map.put(RuleKind.UNIQUE_IN_RECORD, each(UniqueInRecord::new));
    map.put(RuleKind.CREDIT_CODE, each(CreditCode::of));
    map.put(RuleKind.DIVISION_CODE, each(DivisionCodeKnown::of));
    map.put(RuleKind.FORBIDDEN_TOGETHER, each(ForbiddenTogether::of));
    map.put(RuleKind.RESTRICTED, each(Restricted::of));
    map.put(RuleKind.DEPENDENT_LIST, each(DependentList::of));
    map.put(RuleKind.UNLISTED_UNDESCRIBED, each(UnlistedUndescribed::of));
    map.put(RuleKind.FITTING, each(Fitting::of));
    map.put(RuleKind.SAME_TEXT, each(SameText::of));
    map.put(RuleKind.REPEATS_LABEL, each(RepeatsLabel::of));
    map.put(RuleKind.TEXT_MATCHES, each(TextMatches::of));
    map.put(RuleKind.AGREES_WITH_CLASSIFICATION, each(AgreesWithClassification::of));
    map.put(RuleKind.TEXT_DEFECT, (rules, book) -> List.of(new TextDefect(rules)));
    map.put(RuleKind.SENSITIVE_ITEM, each(SensitiveItem::of));
    map.put(RuleKind.NOT_ITSELF, each(NotItself::of));
    return map;
  }

  private static Compiler each(BiFunction<Rule, RuleBook, Check> one) {
    return (rules, book) -> rules.stream().map(rule -> one.apply(rule, book)).toList();
  }
}
