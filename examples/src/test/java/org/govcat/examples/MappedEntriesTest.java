package org.govcat.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.govcat.examples.MappedEntries.WorkItem;
import org.govcat.finding.Finding;
import org.govcat.model.InformationResource;
import org.govcat.model.SharingType;
import org.govcat.serialization.jackson3.RefusedDocumentException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Runs with named modules, as the quickstart does. */
class MappedEntriesTest {
  @Test
  @DisplayName("one line of Jackson reads what the other wrote")
  void writeAndRead() throws Exception {
    WorkItem item = new WorkItem("王", Quickstart.build(), List.of(SharingType.CONDITIONAL));

    String json = MappedEntries.write(item);

    assertThat(json)
        .startsWith("{\"clerk\":\"王\",\"resource\":{\"code\":\"3070040901/000001\"")
        .endsWith(",\"proposed\":[\"2\"]}");
    assertThat(MappedEntries.read(json)).isEqualTo(item);
  }

  @Test
  @DisplayName("a member given twice is refused, or told to whoever listens")
  void findings() {
    String json = "{\"resource\":{\"title\":\"甲\",\"title\":\"乙\"}}";
    List<Finding> findings = new ArrayList<>();

    InformationResource resource = MappedEntries.read(json, findings::add).resource();

    assertThat(resource.title()).isEqualTo("甲");
    assertThat(findings)
        .singleElement()
        .satisfies(finding -> assertThat(finding.arguments()).containsEntry("second", "乙"));
    assertThatThrownBy(() -> MappedEntries.read(json)).isInstanceOf(RefusedDocumentException.class);
  }
}
