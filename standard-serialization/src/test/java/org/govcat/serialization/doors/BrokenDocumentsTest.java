package org.govcat.serialization.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.govcat.finding.Finding;
import org.govcat.finding.Location;
import org.govcat.model.ExtensionValue;
import org.govcat.model.InformationResource;
import org.govcat.model.ResourceCode;
import org.govcat.model.UnifiedSocialCreditCode;
import org.govcat.serialization.Reading;
import org.govcat.serialization.RecordGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the codec has a finding about, a mapper has too; it never drops a value in silence. */
class BrokenDocumentsTest {
  private static final List<String> NAMES =
      List.of(
          "title", "items", "sharing", "name", "type", "extensions", "length", "keywords", "颜色");

  private static final List<String> VALUES =
      List.of(
          "null",
          "\"x\"",
          "1e5",
          "true",
          "[]",
          "{}",
          "[1,[2]]",
          "{\"name\":\"a\",\"name\":\"b\"}",
          "[{\"name\":1.50},null]",
          "{\"x\":{\"y\":[null]}}");

  @ParameterizedTest
  @EnumSource
  @DisplayName("documents with members put in at random are read as by the codec, findings and all")
  void sameFindings(Line line) {
    long seed = Long.getLong("govcat.seed", new Random().nextLong());
    RecordGenerator generator = new RecordGenerator(seed);
    Random random = new Random(seed);
    Line.Mapper mapper = line.found();
    int told = 0;
    for (int i = 0; i < 1_000; i++) {
      String whole = Reading.written(null, List.of(generator.resource()), true).strip();
      String json = withMember(withMember(whole, random), random);
      String name = "-Dgovcat.seed=" + seed + " after " + i + ": " + json;
      Reading codec = Reading.of("[" + json + "]");
      List<Finding> findings = new ArrayList<>();

      InformationResource read = mapper.read(json, InformationResource.class, findings);

      assertThat(read).as(name).isEqualTo(codec.resource());
      assertThat(places(findings, "")).as(name).isEqualTo(places(codec.findings(), "/0"));
      if (!findings.isEmpty()) {
        told++;
        assertThatThrownBy(() -> mapper.read(json, InformationResource.class))
            .as(name)
            .isInstanceOfSatisfying(
                Line.Refused.class,
                refused -> assertThat(refused.finding()).isEqualTo(findings.get(0)));
      }
    }
    assertThat(told).as("documents with findings").isGreaterThan(50);
  }

  private static List<String> places(List<Finding> findings, String before) {
    return findings.stream()
        .map(
            finding -> {
              Location place = finding.location();
              String pointer = place == null ? null : place.pointer();
              assertThat(pointer).startsWith(before);
              return finding.rule()
                  + " "
                  + pointer.substring(before.length())
                  + finding.arguments();
            })
        .toList();
  }

  /** The document with one more member at the beginning of one of its groups. */
  private static String withMember(String json, Random random) {
    List<Integer> groups = new ArrayList<>();
    boolean inside = false;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        inside = !inside;
      } else if (c == '{' && !inside) {
        groups.add(i);
      }
    }
    int at = groups.get(random.nextInt(groups.size())) + 1;
    String member =
        '"'
            + NAMES.get(random.nextInt(NAMES.size()))
            + "\":"
            + VALUES.get(random.nextInt(VALUES.size()));
    return json.substring(0, at)
        + member
        + (json.charAt(at) == '}' ? "" : ",")
        + json.substring(at);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("a member that stands twice is refused with its place, unless someone listens")
  void duplicates(Line line) {
    String json = "{\"number\":1,\"members\":[{\"secrecy\":\"非涉密\",\"secrecy\":\"涉密\"}]}";

    assertThatThrownBy(() -> line.found().read(json, Resources.class))
        .isInstanceOf(Line.Refused.class)
        .hasMessageContaining("read/duplicate-member at '/members/0/secrecy'")
        .hasMessageNotContaining("涉密");

    List<Finding> findings = new ArrayList<>();
    Resources read = line.found().read(json, Resources.class, findings);
    assertThat(read.members().get(0).secrecy()).hasToString("非涉密");
    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.element()).hasToString("secrecy");
              assertThat(finding.arguments()).containsEntry("second", "涉密");
            });
  }

  record Resources(int number, List<InformationResource> members) {}

  @ParameterizedTest
  @EnumSource
  @DisplayName("our limits hold for mappers too")
  void limits(Line line) {
    String deep = "{\"x\":" + "[".repeat(150) + "]".repeat(150) + "}";

    assertThatThrownBy(() -> line.found().read(deep, InformationResource.class))
        .isInstanceOfSatisfying(
            Line.Refused.class,
            refused -> assertThat(refused.finding().rule()).hasToString("read/limit"))
        .hasMessageContaining("read/limit (@read.depth) at ''");
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("another value than the type's is refused, and never quoted")
  void otherShapes(Line line) {
    Line.Mapper mapper = line.found();

    for (String json : List.of("[]", "\"x\"", "1", "true")) {
      assertThatThrownBy(() -> mapper.read(json, InformationResource.class))
          .as(json)
          .isInstanceOf(Line.Refused.class)
          .hasMessageContaining("not how a org.govcat.model.InformationResource");
    }
    assertThatThrownBy(() -> mapper.read("\"无\"", ResourceCode.class))
        .isInstanceOf(Line.Refused.class)
        .hasMessageNotContaining("无");
    assertThatThrownBy(() -> mapper.read("\"110101194910010015\"", UnifiedSocialCreditCode.class))
        .isInstanceOf(Line.Refused.class)
        .hasMessageNotContaining("1949");
    assertThatThrownBy(() -> mapper.read("1", ExtensionValue.Text.class))
        .isInstanceOf(Line.Refused.class);
    assertThatThrownBy(() -> mapper.read("{\"title\":\"x\"", InformationResource.class))
        .isInstanceOf(Line.Refused.class);
  }
}
