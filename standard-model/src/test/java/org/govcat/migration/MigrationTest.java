package org.govcat.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.govcat.model.Approval;
import org.govcat.model.CatalogHeader;
import org.govcat.model.DataGrade;
import org.govcat.model.ExtensionValue;
import org.govcat.model.Extensions;
import org.govcat.model.InformationItem;
import org.govcat.model.InformationResource;
import org.govcat.model.LegalBasis;
import org.govcat.model.Sharing;
import org.govcat.model.SharingMethod;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.junit.jupiter.api.Test;

/** What becomes of records between the 2017 guide and the 2025 decree (decree art. 13 to 15). */
class MigrationTest {
  private static final Standard GUIDE = Standards.builtIn("guide-2017");
  private static final Standard DECREE = Standards.builtIn("decree-2025");

  private final Migration toDecree = Migration.between(GUIDE, DECREE);
  private final Migration toGuide = Migration.between(DECREE, GUIDE);

  private static InformationResource shared(Sharing.Builder sharing) {
    return InformationResource.builder().sharing(sharing.build()).build();
  }

  private static Sharing sharing(Migrated<InformationResource> migrated) {
    Sharing sharing = migrated.group().sharing();
    assertThat(sharing).isNotNull();
    return sharing;
  }

  private static List<String> about(Migrated<InformationResource> migrated, String start) {
    return migrated.losses().stream()
        .filter(loss -> loss.element().toString().startsWith(start))
        .map(
            loss ->
                loss.rule()
                    + " "
                    + loss.element()
                    + " "
                    + loss.arguments().get("step")
                    + (loss.value() == null ? "" : " '" + loss.value() + "'"))
        .toList();
  }

  @Test
  void aConditionIsNotCutIntoScopeAndPurpose() {
    var migrated =
        toDecree.migrate(null, shared(Sharing.builder().type("2").condition("用于业务协同，限民政业务部门")), 0);

    assertThat(sharing(migrated).condition()).isEqualTo("用于业务协同，限民政业务部门");
    assertThat(sharing(migrated).scope()).isNull();
    assertThat(about(migrated, "sharing"))
        .containsExactly(
            "loss/needs-person sharing.scope scope-and-purpose",
            "loss/needs-person sharing.purpose scope-and-purpose");
  }

  @Test
  void theSlotOfWhatIsNotSharedIsItsBasis() {
    var record = shared(Sharing.builder().type("3").condition("《某某法》第十条"));

    var migrated = toDecree.migrate(null, record, 0);

    assertThat(sharing(migrated).condition()).isNull();
    assertThat(sharing(migrated).basis()).isEqualTo(LegalBasis.builder().text("《某某法》第十条").build());
    assertThat(about(migrated, "sharing"))
        .containsExactly(
            "loss/needs-person sharing.reason reason",
            "loss/needs-person sharing.basis basis-is-narrower");
    assertThat(toGuide.migrate(null, migrated.group(), 0).group()).isEqualTo(record);
  }

  @Test
  void aBasisThatIsThereIsNotWrittenOver() {
    LegalBasis basis = LegalBasis.builder().kind("法律").title("《某某法》").build();
    var record = shared(Sharing.builder().type("3").condition("涉及商业秘密").basis(basis));

    var migrated = toDecree.migrate(null, record, 0);

    assertThat(migrated.group()).isEqualTo(record);
    assertThat(about(migrated, "sharing.condition"))
        .containsExactly("loss/needs-person sharing.condition occupied");
  }

  @Test
  void whatIsSharedUnconditionallyKeepsItsUseRequirement() {
    var record = shared(Sharing.builder().type("1").condition("作为行政依据"));

    var migrated = toDecree.migrate(null, record, 0);

    assertThat(migrated.group()).isEqualTo(record);
    assertThat(about(migrated, "sharing")).isEmpty();
  }

  @Test
  void withoutASharingTypeThatCanBeReadNothingMoves() {
    for (String type : new String[] {null, "", "暂无", "4", "共享看情况"}) {
      var record = shared(Sharing.builder().type(type).condition("《某某法》第十条"));

      var migrated = toDecree.migrate(null, record, 0);

      assertThat(migrated.group()).isEqualTo(record);
      assertThat(about(migrated, "sharing.condition"))
          .containsExactly("loss/needs-person sharing.condition undecided");
    }
  }

  @Test
  void anUnknownSharingTypeIsToldAndStays() {
    var migrated = toDecree.migrate(null, shared(Sharing.builder().type("4")), 0);

    assertThat(sharing(migrated).type().text()).isEqualTo("4");
    assertThat(about(migrated, "sharing.type"))
        .containsExactly("loss/needs-person sharing.type unknown '4'");
  }

  @Test
  void otherWordsForASharingTypeMeanTheSame() {
    var migrated =
        toDecree.migrate(null, shared(Sharing.builder().type("不予共享").condition("《某某法》")), 0);

    assertThat(sharing(migrated).type().text()).isEqualTo("不予共享");
    assertThat(sharing(migrated).basis().text()).isEqualTo("《某某法》");
  }

  @Test
  void conceptsDecideWhereAProfileGivesThemOtherCodes() {
    Standard sichuan = Standards.builtIn("cn-51-sichuan-practice");
    Migration migration = Migration.between(sichuan, DECREE);

    var notShared = migration.migrate(null, shared(Sharing.builder().type("2")), 0);
    var free = migration.migrate(null, shared(Sharing.builder().type("0")), 0);
    var unknown = migration.migrate(null, shared(Sharing.builder().type("3")), 0);

    assertThat(sharing(notShared).type().text()).isEqualTo("3");
    assertThat(sharing(free).type().text()).isEqualTo("1");
    assertThat(sharing(unknown).type().text()).isEqualTo("3（cn-51-sichuan-practice）");
    assertThat(about(unknown, "sharing.type"))
        .containsExactly("loss/needs-person sharing.type qualified '3'");
    assertThat(Migration.between(DECREE, sichuan).migrate(null, unknown.group(), 0).group())
        .isEqualTo(shared(Sharing.builder().type("3")));
  }

  @Test
  void aMarkBehindACodeMakesNothingKnown() {
    var record = shared(Sharing.builder().type("1（decree-2025）").condition("须经批准"));

    var migrated = toDecree.migrate(null, record, 0);

    assertThat(migrated.group()).isEqualTo(record);
    assertThat(about(migrated, "sharing.type"))
        .containsExactly("loss/needs-person sharing.type unknown '1（decree-2025）'");
  }

  @Test
  void methodsTakeTheWordsOfTheDecreeAndGoBack() {
    var record =
        shared(
            Sharing.builder()
                .type("1")
                .methods(
                    List.of(
                        SharingMethod.builder().category("共享平台方式").type("接口").build(),
                        SharingMethod.builder().category("共享平台方式").type("文件").build())));

    var migrated = toDecree.migrate(null, record, 0);

    assertThat(sharing(migrated).methods())
        .extracting(SharingMethod::type)
        .extracting(Object::toString)
        .containsExactly("服务接口", "文件下载");
    assertThat(about(migrated, "sharing")).isEmpty();
    assertThat(toGuide.migrate(null, migrated.group(), 0).group()).isEqualTo(record);
  }

  @Test
  void aWordThatTheGuideDoesNotHaveStays() {
    var record =
        shared(
            Sharing.builder()
                .type("1")
                .methods(List.of(SharingMethod.builder().type("批量交换").build())));

    var migrated = toGuide.migrate(null, record, 0);

    assertThat(migrated.group()).isEqualTo(record);
    assertThat(about(migrated, "sharing.methods"))
        .containsExactly("loss/needs-person sharing.methods[0].type no-word '批量交换'");
  }

  @Test
  void scopeAndPurposeGoIntoTheSlotOfTheGuideAndStay() {
    var record = shared(Sharing.builder().type("2").scope("行政审批部门").purpose("办理许可时核验"));

    var migrated = toGuide.migrate(null, record, 0);

    assertThat(sharing(migrated).condition()).isEqualTo("共享范围：行政审批部门；使用用途：办理许可时核验");
    assertThat(about(migrated, "sharing"))
        .containsExactly(
            "loss/approximated sharing.scope conditions-of-sharing/joined",
            "loss/approximated sharing.purpose conditions-of-sharing/joined");
    assertThat(migrated.undeclared()).contains("sharing.scope", "sharing.purpose");
    assertThat(toDecree.migrate(null, migrated.group(), 0).group()).isEqualTo(record);
  }

  @Test
  void reasonAndBasisGoIntoTheSlotOfTheGuideAndStay() {
    LegalBasis basis = LegalBasis.builder().text("《某某法》第十条").build();
    var record = shared(Sharing.builder().type("3").reason("法律明确规定").basis(basis));

    var migrated = toGuide.migrate(null, record, 0);

    assertThat(sharing(migrated).condition()).contains("法律明确规定").contains("《某某法》第十条");
    assertThat(sharing(migrated).basis()).isEqualTo(basis);
    assertThat(toDecree.migrate(null, migrated.group(), 0).group()).isEqualTo(record);
  }

  @Test
  void itemsGoByTheirOwnSharingTypeElseByThatOfTheResource() {
    InformationItem own =
        InformationItem.builder()
            .name("身份证号")
            .sharing(Sharing.builder().type("3").condition("《某某法》").build())
            .build();
    InformationItem inherits =
        InformationItem.builder()
            .name("住址")
            .sharing(Sharing.builder().condition("《另一法》").build())
            .build();
    var record =
        InformationResource.builder()
            .items(List.of(own, inherits))
            .sharing(Sharing.builder().type("1").build())
            .build();

    var items = toDecree.migrate(null, record, 0).group().items();

    assertThat(items.get(0).sharing().basis().text()).isEqualTo("《某某法》");
    assertThat(items.get(1)).isEqualTo(inherits);
  }

  @Test
  void whatTheDecreeDoesNotNameIsKept() {
    Extensions extensions = Extensions.of(Map.of("officialDuty", new ExtensionValue.Text("职能")));
    var record =
        InformationResource.builder()
            .code("307004010100/000001")
            .summary("摘要")
            .publicationDate("2017-11-09")
            .extensions(extensions)
            .build();

    var migrated = toDecree.migrate(null, record, 0);

    assertThat(migrated.group()).isEqualTo(record);
    assertThat(migrated.undeclared()).containsExactly("code", "summary", "publicationDate");
  }

  @Test
  void theHeaderNamesTheOtherStandardAndSpeaksForAllRecords() {
    CatalogHeader header =
        CatalogHeader.builder()
            .standard("guide-2017")
            .title("示例目录")
            .approval(Approval.builder().by("负责人").build())
            .build();
    var record =
        InformationResource.builder().grade(DataGrade.builder().level("一般数据").build()).build();

    var migrated = toDecree.migrate(header, record, 0);

    assertThat(toDecree.header(header).group())
        .isEqualTo(CatalogHeader.builder().from(header).standard("decree-2025").build());
    assertThat(toDecree.header(null).group().standard()).isEqualTo("decree-2025");
    assertThat(about(migrated, "approval")).isEmpty();
    assertThat(about(migrated, "grade")).isEmpty();
    assertThat(about(migrated, "assessments"))
        .containsExactly(
            "loss/needs-person assessments.secrecyRisk.done secrecy-risk",
            "loss/needs-person assessments.personalInformation.done personal-information");
  }

  @Test
  void nothingOfASecretRecordIsQuoted() {
    var record =
        InformationResource.builder()
            .from(shared(Sharing.builder().type("绝密类型")))
            .title("秘密")
            .secrecy("机密")
            .build();

    var migrated = toDecree.migrate(null, record, 0);

    assertThat(migrated.group()).isEqualTo(record);
    assertThat(migrated.losses()).extracting(loss -> loss.value()).containsOnlyNulls();
    assertThat(about(migrated, "secrecy"))
        .containsExactly("loss/needs-person secrecy secret-entry");
  }

  @Test
  void aMisshapenValueStays() {
    Extensions odd =
        Extensions.of(
            Map.of(),
            Map.of("basis", new ExtensionValue.Sequence(List.of(new ExtensionValue.Text("法")))));
    var record = shared(Sharing.builder().type("3").condition("《某某法》").extensions(odd));

    var migrated = toDecree.migrate(null, record, 0);

    assertThat(migrated.group()).isEqualTo(record);
    assertThat(about(migrated, "sharing.condition"))
        .containsExactly("loss/needs-person sharing.condition occupied");
  }

  @Test
  void everyLossHasWordsInBothLanguagesAndItsClause() {
    var migrated =
        toDecree.migrate(null, shared(Sharing.builder().type("3").condition("《某某法》")), 7);

    assertThat(migrated.losses())
        .isNotEmpty()
        .allSatisfy(
            loss -> {
              assertThat(toDecree.reason(loss).zh()).isNotBlank();
              assertThat(toDecree.reason(loss).en()).isNotBlank();
              assertThat(loss.clause()).isNotBlank();
              assertThat(loss.record().index()).isEqualTo(7);
            });
  }

  @Test
  void profilesGoByTheStandardsTheyAreBasedOn() {
    Standard both = Standards.builtIn("catalogue-2025-practice");

    assertThat(Migration.between(GUIDE, both).to()).isEqualTo(both);
    assertThatThrownBy(() -> Migration.between(GUIDE, GUIDE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no migration from guide-2017 to guide-2017");
  }
}
