package org.govcat.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.govcat.model.ExtensionValue;
import org.govcat.model.Extensions;
import org.govcat.model.InformationResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is hard for XML goes through it all the same. Generated records: {@code EveryPairTest}. */
class CrossFormatTest {
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
