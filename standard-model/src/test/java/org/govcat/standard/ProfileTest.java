package org.govcat.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.standard.Obligation.Level;
import org.junit.jupiter.api.Test;

/** A profile says only what it changes; everything else it inherits with source and evidence. */
class ProfileTest {
  private static final String BASE = "small-standard";

  @Test
  void whatItDoesNotChangeIsAsItWas() {
    Standard base = SmallStandard.load();
    Standard profile = Profiles.of();
    assertThat(profile.elements()).isEqualTo(base.elements());
    assertThat(profile.rules()).isEqualTo(base.rules());
    assertThat(profile.texts()).isEqualTo(base.texts());
    assertThat(profile.codeLists().keySet()).isEqualTo(base.codeLists().keySet());
  }

  @Test
  void itsHeaderMayBeShort() {
    StandardInfo info = Profiles.of().info();
    assertThat(info.id()).isEqualTo("p");
    assertThat(info.title()).isEqualTo(new LocalizedText("p", "p"));
    assertThat(info.document()).isEqualTo("p");
    assertThat(info.version()).isEqualTo("1");
    assertThat(info.evidence()).isEqualTo(Evidence.DERIVED);
    assertThat(info.ancestors())
        .containsExactly(
            new StandardInfo.Ancestor(
                BASE,
                new LocalizedText("小标准", "Small standard"),
                "测试〔2020〕1号",
                StandardInfo.Status.IN_FORCE));
  }

  @Test
  void itsDigestCoversWhatItIsBasedOn() {
    Standard profile = Profiles.of("texts: { a: { zh: 甲, en: a } }");
    assertThat(profile.info().digest())
        .isNotEqualTo(Profiles.of().info().digest())
        .isNotEqualTo(SmallStandard.load().info().digest());
  }

  @Test
  void anElementKeepsItsSourceAndEachChangeHasItsOwn() {
    Standard profile =
        Profiles.of("elements:", "  - { id: title, max-length: 40, source: p 3, examples: [名称] }");
    Element title = element(profile, "title");
    assertThat(title.maxLength()).isEqualTo(OptionalInt.of(40));
    assertThat(title.obligation().level()).isEqualTo(Level.MANDATORY);
    assertThat(title.clause()).isEqualTo(new Clause("1 2.1", Evidence.PRACTICE, BASE));
    assertThat(title.clauseOf("max-length")).isEqualTo(new Clause("p 3", Evidence.DERIVED, "p"));
    assertThat(title.examples()).containsExactly("名称");
    assertThat(rule(profile, "title/required").clause())
        .isEqualTo(new Clause("1 2.1", Evidence.DERIVED, BASE));
    assertThat(rule(profile, "title/max-length").parameters().required("most")).isEqualTo("40");
  }

  @Test
  void whatTheBaseSaysOfARuleThatIsGoneIsPassedOver() {
    Standard profile =
        Profiles.of(
            "elements:",
            "  - id: title",
            "    removed: true",
            "    deviation: { reason: { zh: 不需要, en: not needed } }");
    assertThat(profile.rules())
        .extracting(rule -> rule.id().value())
        .doesNotContain("title/max-length", "title/required");
  }

  @Test
  void aRenamedElementIsTheSameElement() {
    Standard profile =
        Profiles.of("elements:", "  - { id: title, label: { zh: 数据资源目录名称, en: Name } }");
    assertThat(element(profile, "title").label().zh()).isEqualTo("数据资源目录名称");
    assertThat(profile.rules()).isEqualTo(SmallStandard.load().rules());
  }

  @Test
  void anObligationOfItsOwnGivesItsRule() {
    Standard profile =
        Profiles.of("elements:", "  - { id: provider.creditCode, obligation: mandatory }");
    RuleSpec rule = rule(profile, "provider.creditCode/required");
    assertThat(rule.severity()).isEqualTo(Severity.ERROR);
    assertThat(rule.clause()).isEqualTo(new Clause("p", Evidence.DERIVED, "p"));
  }

  @Test
  void anElementThatTheBaseDoesNotHaveIsDeclared() {
    Standard profile =
        Profiles.of(
            "elements:",
            "  - id: grade.level",
            "    label: { zh: 级别, en: Grade }",
            "    definition: { zh: 级别, en: Grade }",
            "    type: text",
            "    obligation: mandatory");
    assertThat(profile.elements().keySet()).endsWith("grade.level");
    assertThat(element(profile, "grade.level").clause())
        .isEqualTo(new Clause("p", Evidence.DERIVED, "p"));
  }

  @Test
  void aRuleOfItsOwnNamesWhatTheBaseDeclares() {
    Standard profile =
        Profiles.of(
            "rules:",
            "  - id: conditional-is-open",
            "    kind: forbidden-together",
            "    element: opening.open",
            "    when: { sharing.type: [conditional], opening.open: [open] }",
            "    severity: warning",
            "    title: { zh: 甲, en: a }",
            "    message: { zh: 乙, en: b }",
            "    fix: { zh: 丙, en: c }");
    assertThat(rule(profile, "conditional-is-open").clause().standard()).isEqualTo("p");
  }

  @Test
  void aRuleThatIsOnlyWordedAnewStaysTheBases() {
    Standard profile =
        Profiles.of(
            "rules:", "  - { id: not-shared-but-open, title: { zh: 不共享不开放, en: Not open } }");
    RuleSpec rule = rule(profile, "not-shared-but-open");
    assertThat(rule.title().en()).isEqualTo("Not open");
    assertThat(rule.clause()).isEqualTo(new Clause("1 3", Evidence.PRACTICE, BASE));
    assertThat(rule.message().en()).isEqualTo("A resource that is not shared cannot be open");
  }

  @Test
  void aRuleThatIsRaisedIsADemandOfTheProfile() {
    Standard profile = Profiles.of("rules:", "  - { id: title/max-length, severity: error }");
    RuleSpec rule = rule(profile, "title/max-length");
    assertThat(rule.severity()).isEqualTo(Severity.ERROR);
    assertThat(rule.clause()).isEqualTo(new Clause("p", Evidence.DERIVED, "p"));
    assertThat(rule.fix().en()).isEqualTo("Use a short name");
  }

  @Test
  void codesMayBeKeyedAnewAndRulesGoOnToNameConcepts() {
    Standard profile =
        Profiles.of(
            "code-lists:",
            "  sharing-type:",
            "    codes:",
            "      - { code: '0', concept: unconditional }",
            "      - { code: '1', concept: conditional }",
            "      - { code: '2', concept: not-shared }");
    assertThat(codes(profile, "sharing-type"))
        .containsExactly("0 unconditional", "1 conditional", "2 not-shared");
    assertThat(list(profile, "sharing-type").closed()).isTrue();
    assertThat(list(profile, "sharing-type").concept("unconditional"))
        .extracting(Code::aliases)
        .isEqualTo(List.of("无条件", "完全共享"));
    assertThat(rule(profile, "not-shared-but-open"))
        .isEqualTo(rule(SmallStandard.load(), "not-shared-but-open"));
  }

  @Test
  void entriesAreAddedChangedAndRemoved() {
    Standard profile =
        new Profiles()
            .withEdition(
                "e",
                "elements:",
                "  - { id: opening.open, code-list: openness }",
                "code-lists:",
                "  openness:",
                "    codes:",
                "      - { code: '1', concept: open, label: { zh: 开放, en: Open } }",
                "      - { code: '0', concept: closed, label: { zh: 不开放, en: Closed } }",
                "      - { concept: shut, reads-as: closed, label: { zh: 关, en: Shut } }")
            .with(
                "p",
                "e",
                "code-lists:",
                "  openness:",
                "    add: [{ code: '2', concept: on-request, label: { zh: 依申请, en: On request } }]",
                "    change: [{ concept: open, code: 'Y', aliases: [是] }]",
                "    remove: [closed]")
            .load("p");
    assertThat(codes(profile, "openness")).containsExactly("Y open", "2 on-request");
    assertThat(list(profile, "openness").find("是")).isNotNull();
  }

  @Test
  void aRemovedElementTakesItsRulesWithIt() {
    Standard profile =
        Profiles.of(
            "elements:",
            "  - id: provider.creditCode",
            "    removed: true",
            "    deviation: { reason: { zh: 由平台填写, en: The platform fills it in } }");
    assertThat(profile.element("provider.creditCode")).isNull();
    assertThat(profile.rules()).noneMatch(rule -> "provider.creditCode".equals(rule.element()));
    assertThat(profile.deviations())
        .containsExactly(
            new Deviation(
                "p",
                "provider.creditCode",
                new LocalizedText("由平台填写", "The platform fills it in"),
                new Clause("p", Evidence.DERIVED, "p")));
  }

  @Test
  void aProfileOfAProfileInheritsFromBoth() {
    Standard city =
        new Profiles()
            .with("province", BASE, "elements:", "  - { id: title, max-length: 100 }")
            .with("city", "province", "elements:", "  - { id: items, max-occurs: 2 }")
            .load("city");
    assertThat(element(city, "title").clauseOf("max-length").standard()).isEqualTo("province");
    assertThat(element(city, "items").clauseOf("max-occurs").standard()).isEqualTo("city");
    assertThat(city.info().ancestors()).extracting("id").containsExactly(BASE, "province");
  }

  private static Element element(Standard standard, String id) {
    Element element = standard.element(id);
    assertThat(element).as(id).isNotNull();
    return element;
  }

  private static RuleSpec rule(Standard standard, String id) {
    RuleSpec rule = standard.rule(new RuleId(id));
    assertThat(rule).as(id).isNotNull();
    return rule;
  }

  private static CodeList list(Standard standard, String id) {
    CodeList list = standard.codeLists().get(id);
    assertThat(list).as(id).isNotNull();
    return list;
  }

  private static List<String> codes(Standard standard, String id) {
    return list(standard, id).codes().stream()
        .filter(code -> code.code() != null)
        .map(code -> code.code() + " " + code.concept())
        .toList();
  }
}
