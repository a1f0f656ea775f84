package org.govcat.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.govcat.model.CatalogHeader;
import org.govcat.model.ExtensionValue;
import org.govcat.model.Extensions;
import org.govcat.model.InformationResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The same catalogue goes through XML as through JSON and comes back as it was. */
class CrossFormatTest {
  private static final int BATCH = 500;

  @Test
  @DisplayName("generated records survive JSON to XML to JSON, and XML to JSON to XML")
  void generatedRecordsSurvive() {
    long seed = Long.getLong("govcat.seed", new Random().nextLong());
    int count = Integer.getInteger("govcat.records", 20_000);
    RecordGenerator generator = new RecordGenerator(seed);
    for (int done = 0; done < count; done += BATCH) {
      CatalogHeader header = generator.header();
      List<InformationResource> records = new ArrayList<>();
      for (int i = 0; i < BATCH; i++) {
        records.add(generator.resource());
      }
      String name = "-Dgovcat.seed=" + seed + " after " + done;
      String json = Reading.written(header, records);

      Reading fromJson = Reading.of(json);
      String xml = Xml.written(fromJson.header(), fromJson.resources());
      Reading fromXml = Reading.of(xml);

      assertThat(fromXml.said()).as(name).isEmpty();
      assertThat(fromXml.complete()).as(name).isTrue();
      assertThat(fromXml.format()).as(name).isEqualTo(CatalogFormat.XML);
      assertThat(fromXml.header()).as(name).isEqualTo(header);
      assertThat(fromXml.resources()).as(name).isEqualTo(records);
      String again = Reading.written(fromXml.header(), fromXml.resources());
      assertThat(again).as(name).isEqualTo(json);
      Reading back = Reading.of(again);
      assertThat(Xml.written(back.header(), back.resources())).as(name).isEqualTo(xml);
    }
  }

  @Test
  @DisplayName("every nasty text survives as a value, as an extension and as a name")
  void nastyTextsSurvive() {
    for (String text : NastyTexts.all()) {
      InformationResource record =
          InformationResource.builder()
              .title(text)
              .extensions(
                  Extensions.of(
                      Map.of(
                          "x",
                          new ExtensionValue.Text(text),
                          NastyTexts.asName(text) + ".",
                          new ExtensionValue.Text(text)),
                      Map.of("sharing", new ExtensionValue.Text(text))))
              .build();

      assertThat(Reading.of(Xml.written(null, List.of(record))).resource()).isEqualTo(record);
    }
  }

  @Test
  @DisplayName("what only XML can say goes through JSON unchanged")
  void whatOnlyXmlSays() {
    String xml =
        Xml.document(
            "<resource a='1' xmlns:o='urn:other'>文<title o:lang='zh'>甲</title><o:x y='2'>z</o:x>"
                + "<tag>a</tag><tag/><items><item><name><b>c</b></name></item></items>"
                + "<formats><form/></formats></resource>");
    Reading first = Reading.of(xml);
    Reading json = Reading.of(Reading.written(first.header(), first.resources()));
    Reading again = Reading.of(Xml.written(json.header(), json.resources()));

    assertThat(first.said()).isEmpty();
    assertThat(again.resources()).isEqualTo(json.resources()).isEqualTo(first.resources());
    assertThat(first.resource().extensions().values())
        .containsOnlyKeys("@a", "#text", "title@{urn:other}lang", "{urn:other}x", "tag");
  }
}
