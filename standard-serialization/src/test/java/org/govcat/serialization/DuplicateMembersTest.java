package org.govcat.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.govcat.finding.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicateMembersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'title':'a','title':'b'}|1:22|/title|a|b",
        "{'title':null,'title':'b'}|1:23|/title|null|b",
        "{'title':'a','title':{'x':[1.0,null]}}|1:22|/title|a|{\"x\":[1.0,null]}",
        "{'title':[1],'title':'b'}|1:22|/title|[1]|b",
        "{'sharing':{'type':'1'},'sharing':{}}|1:35|/sharing|{\"type\":\"1\"}|{}",
        "{'items':[{},{'name':'a','name':'b'}]}|1:33|/items/1/name|a|b",
        "{'x':1,'x':1}|1:12|/x|1|1",
        "{'x':null,'x':1}|1:15|/x|null|1",
        "{'x':1,'extensions':{'x':2}}|1:26|/extensions/x|1|2",
        "{'extensions':{'x':1},'extensions':{'x':2}}|1:36|/extensions|{\"x\":1}|{\"x\":2}",
        "{'x':{'y':[{'z':1,'z':2}]}}|1:23|/x/y/0/z|1|2",
        "{'relatedResources':['a'],'relatedResources':['b']}|1:46|/relatedResources|[\"a\"]|[\"b\"]",
        "{'t\\u0069tle':'a','title':'b'}|1:27|/title|a|b"
      })
  @DisplayName("at every level the first value stays and both stand in the finding")
  void everyLevel(String record, String place, String pointer, String first, String second) {
    Reading read = Reading.of(record.replace('\'', '"'));

    assertThat(read.said()).containsExactly("read/duplicate-member " + place + " " + pointer);
    Finding finding = read.findings().get(0);
    assertThat(finding.arguments())
        .isEqualTo(
            Map.of(
                "name",
                pointer.substring(pointer.lastIndexOf('/') + 1),
                "first",
                first,
                "second",
                second));
    assertThat(finding.element().toString())
        .isEqualTo(pointer.substring(1).replaceAll("/(\\d+)", "[$1]").replace('/', '.'));
  }

  @Test
  @DisplayName("a duplicate is no reason not to read the record")
  void recordIsRead() {
    Reading read = Reading.of("{\"title\":\"a\",\"title\":\"b\",\"summary\":\"c\"}");

    assertThat(read.resource().title()).isEqualTo("a");
    assertThat(read.resource().summary()).isEqualTo("c");
    assertThat(read.complete()).isTrue();
  }

  @Test
  @DisplayName("duplicates inside a misshapen list are reported once")
  void insideMisshapenList() {
    assertThat(Reading.of("{\"items\":[{\"name\":\"a\",\"name\":\"b\"},7]}").said())
        .containsExactly("read/duplicate-member 1:30 /items/0/name");
  }

  @Test
  @DisplayName("long values are quoted from their beginning")
  void longValues() {
    Reading read = Reading.of("{\"x\":\"" + "a".repeat(5_000) + "\",\"x\":1}");

    assertThat(read.findings().get(0).arguments().get("first")).hasSize(201).endsWith("a…");
  }
}
