package org.govcat.validation.kind;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.govcat.standard.RuleKind;
import org.govcat.standard.RuleKind.Scope;

/** Which class judges which kind of rule. The compiler proves that none is forgotten. */
public final class Kinds {
  private Kinds() {}

  /** The checks of a standard, compiled. */
  public static List<Check> compile(RuleBook book) {
    Map<RuleKind, List<Rule>> byKind = new EnumMap<>(RuleKind.class);
    for (Rule rule : book.rules()) {
      byKind.computeIfAbsent(rule.spec().kind(), kind -> new ArrayList<>()).add(rule);
    }
    List<Check> checks = new ArrayList<>();
    byKind.forEach((kind, rules) -> compile(kind, rules, book, checks));
    return List.copyOf(checks);
  }

  /** A check may judge several rules of its kind at once, as one look at a text serves them all. */
  private static void compile(RuleKind kind, List<Rule> rules, RuleBook book, List<Check> checks) {
    if (kind.scope() != Scope.RECORD) {
      return;
    }
    int judged = 0;
    while (judged < rules.size()) {
      Check check = check(kind, rules.subList(judged, rules.size()), book);
      checks.add(check);
      judged += check.rules().size();
    }
  }

  /** A check of the first rule, and of as many behind it as the kind judges together. */
  private static Check check(RuleKind kind, List<Rule> rules, RuleBook book) {
    Rule rule = rules.get(0);
    return switch (kind) {
      case SHAPE -> new Shape(rules, book);
      case TEXT_DEFECT -> TextDefect.of(rules);
      case UNKNOWN_ELEMENT -> new UnknownElement(rule, book);
      case REQUIRED -> Required.of(rule, book);
      case REQUIRED_ONE_OF -> RequiredOneOf.of(rule, book);
      case FORBIDDEN -> Forbidden.of(rule, book);
      case CODE_LIST -> InCodeList.of(rule, book);
      case VALUE_ALIAS -> ValueAlias.of(rule, book);
      case LISTED_VARIANT -> ListedVariant.of(rule, book);
      case VALIDITY -> new Validity(rule, book);
      case FORMAT -> Format.of(rule, book);
      case PERIOD -> Period.of(rule, book);
      case CHARACTERS -> AllowedCharacters.of(rule, book);
      case JOINED -> Joined.of(rule, book);
      case PARALLEL -> Parallel.of(rule);
      case NOT_IN_FUTURE -> NotInFuture.of(rule, book);
      case PATTERN -> MatchesPattern.of(rule, book);
      case MAX_LENGTH -> MaxLength.of(rule, book);
      case MIN_LENGTH -> MinLength.of(rule, book);
      case MIN_OCCURS -> MinOccurs.of(rule, book);
      case MAX_OCCURS -> MaxOccurs.of(rule, book);
      case UNIQUE_IN_RECORD -> new UniqueInRecord(rule, book);
      case STANDS_ALONE -> new StandsAlone(rule, book);
      case CREDIT_CODE -> CreditCode.of(rule, book);
      case DIVISION_CODE -> DivisionCodeKnown.of(rule, book);
      case FORBIDDEN_TOGETHER -> ForbiddenTogether.of(rule, book);
      case RESTRICTED -> Restricted.of(rule, book);
      case DEPENDENT_LIST -> DependentList.of(rule, book);
      case UNLISTED_UNDESCRIBED -> UnlistedUndescribed.of(rule, book);
      case FITTING -> Fitting.of(rule, book);
      case COMPARED -> Compared.of(rule, book);
      case NOT_LOOSER -> NotLooser.of(rule, book);
      case SUMS_UP -> SumsUp.of(rule, book);
      case FIRST_BY_ROLE -> FirstByRole.of(rule, book);
      case SAME_TEXT -> SameText.of(rule, book);
      case REPEATS_LABEL -> RepeatsLabel.of(rule, book);
      case TEXT_MATCHES -> TextMatches.of(rule, book);
      case SEGMENTED_CODE -> new SegmentedCode(rule, book);
      case CODE_SEGMENT -> new CodeOfSegment(rule, book);
      case AGREES_WITH_CLASSIFICATION -> AgreesWithClassification.of(rule, book);
      case SENSITIVE_ITEM -> SensitiveItem.of(rule, book);
      case REQUIRED_FOR_ITEMS -> new RequiredForItems(rule, book);
      case LEGAL_BASIS -> LegalBasis.of(rule, book);
      case WORKING_DAYS -> WorkingDays.of(rule, book);
      case NOT_ITSELF -> NotItself.of(rule, book);
      case UNIQUE_IN_CATALOG, RESOLVES, ONE_NAME_PER_CODE, REPORTED ->
          throw new IllegalArgumentException("is not judged record by record: " + rule.id());
    };
  }
}
