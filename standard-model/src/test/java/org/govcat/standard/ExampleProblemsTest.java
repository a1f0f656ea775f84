package org.govcat.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.standard.SmallStandard.problems;

import org.junit.jupiter.api.Test;

/**
 * Its examples, and the shapes of its texts is refused where it cannot be meant, with the place and
 * a guess at what was.
 */
class ExampleProblemsTest {
  @Test
  void anUnknownKeyOfAnExampleIsRefused() {
    assertThat(problems("    only: [opening]", "    onli: [opening]"))
        .containsExactly(
            "small-standard.yaml:71:5: unknown key 'onli' of an example, did you mean 'only'?");
  }

  @Test
  void aMisspeltElementOfARecordIsRefused() {
    assertThat(
            problems(
                "record: { title: 目录, sharing: { type:", "record: { titel: 目录, sharing: { tpye:"))
        .containsExactly(
            "small-standard.yaml:70:15: unknown element 'titel', did you mean 'title'?",
            "small-standard.yaml:70:37: unknown element 'sharing.tpye', did you mean 'sharing.type'?");
  }

  @Test
  void anElementThatNobodyDeclaresIsRefused() {
    String record = "    record: { title: 目录, sharing: { type: \"3\" }, opening: { open: \"1\" } }";
    String with = record.replace("title: 目录", "extensions: { colour: 红 }");
    assertThat(problems(record, with))
        .containsExactly("small-standard.yaml:70:29: unknown element 'colour'");
  }

  @Test
  void anExampleWithoutRecordIsRefused() {
    assertThat(
            problems(
                "    record: { title: 目录, sharing: { type: \"3\" }, opening: { open: \"1\" } }\n",
                ""))
        .containsExactly(
            "small-standard.yaml:69:5: the example has neither 'record' nor 'records', or both");
  }

  @Test
  void anExampleWithOneRecordAndSeveralIsRefused() {
    assertThat(problems("    only: [opening]", "    records: [{ title: 目录 }]\n    only: [opening]"))
        .containsExactly(
            "small-standard.yaml:69:5: the example has neither 'record' nor 'records', or both");
  }

  @Test
  void anExampleWithAnEmptyListOfRecordsIsRefused() {
    assertThat(
            problems(
                "    record: { title: 目录, sharing: { type: \"3\" }, opening: { open: \"1\" } }\n",
                "    records: []\n"))
        .containsExactly(
            "small-standard.yaml:69:5: the example has neither 'record' nor 'records', or both");
  }

  @Test
  void anExpectedFindingInARecordThatIsNotThereIsRefused() {
    assertThat(problems("at: opening.open }", "at: opening.open, record: 1 }"))
        .containsExactly("small-standard.yaml:72:17: the example has no record 1 (counted from 0)");
  }

  @Test
  void anExampleThatDoesNotSayItsFindingsIsRefused() {
    assertThat(problems("    findings: [ { rule: not-shared-but-open, at: opening.open } ]\n", ""))
        .containsExactly(
            "small-standard.yaml:69:5: the example has no 'findings'; [] says that there are none");
  }

  @Test
  void anExpectedFindingOfAnUnknownRuleIsRefused() {
    assertThat(problems("{ rule: not-shared-but-open,", "{ rule: not-shared-but-opn,"))
        .containsExactly(
            "small-standard.yaml:72:25: unknown rule 'not-shared-but-opn', did you mean 'not-shared-but-open'?");
  }

  @Test
  void anExpectedFindingAtAnUnknownPlaceIsRefused() {
    assertThat(problems("at: opening.open }", "at: opening.opn }"))
        .containsExactly(
            "small-standard.yaml:72:50: unknown element 'opening.opn', did you mean 'opening.open'?");
  }

  @Test
  void anExampleOfAnUnknownElementIsRefused() {
    assertThat(problems("only: [opening]", "only: [openings]"))
        .containsExactly(
            "small-standard.yaml:71:12: unknown element 'openings', expected one of: title, items, items.name, provider.creditCode, sharing.type, sharing.condition, opening.open, publicationDate, relatedResources");
  }

  @Test
  void aTextWhereAListIsExpectedIsRefused() {
    assertThat(problems("only: [opening]", "only: opening"))
        .containsExactly("small-standard.yaml:71:11: expected 'only' as a list, found a text");
  }

  @Test
  void aListWhereATextIsExpectedIsRefused() {
    assertThat(problems("  - id: title/max-length", "  - id: [title/max-length]"))
        .containsExactly("small-standard.yaml:64:9: expected 'id' as a text, found a list");
  }

  @Test
  void anEmptyTextIsRefused() {
    assertThat(problems("element: opening.open\n", "element: ''\n"))
        .containsExactly("small-standard.yaml:47:14: an element is empty");
  }
}
