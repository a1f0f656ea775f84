package org.govcat.validation.kind;

import java.util.List;
import org.govcat.model.UnifiedSocialCreditCode;
import org.govcat.model.UnifiedSocialCreditCode.Defect;

/**
 * A unified social credit code is right. Only the cause that explains the others is told, by the
 * rule that takes it; a valid code may have a note.
 */
final class CreditCode implements LoneTextJudge {
  private final Rule rule;
  private final List<String> causes;
  private final boolean takesNotes;

  private CreditCode(Rule rule) {
    this.rule = rule;
    this.causes = rule.spec().parameters().list("causes");
    this.takesNotes =
        List.of(Defect.values()).stream().anyMatch(d -> d.isNote() && causes.contains(d.id()));
  }

  static Check of(Rule rule, RuleBook book) {
    return new EachText(rule, Site.of(rule.element()), new CreditCode(rule));
  }

  @Override
  public void judge(Inspection inspection, String text) {
    if (!takesNotes && UnifiedSocialCreditCode.isValid(text)) {
      return;
    }
    UnifiedSocialCreditCode.Inspection seen = inspection.creditCode(text);
    List<Defect> told = seen.isValid() ? seen.notes() : seen.defects().subList(0, 1);
    for (Defect cause : told) {
      if (causes.contains(cause.id())) {
        inspection
            .report(rule, text)
            .argument("reason", "@credit-code." + cause.id())
            .argument("expected", seen.proposal().orElse(null));
        return;
      }
    }
  }
}
