package org.govcat.serialization.table.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.govcat.serialization.reading.ReadingFault;
import org.govcat.serialization.reading.ReadingRules;
import org.govcat.serialization.xml.XmlParsers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("texts that cells share are held in bounded memory")
class SharedStringsTest {
  private static final int ROOM = 100_000;

  private static SharedStrings read(String texts) throws IOException, ReadingFault {
    byte[] bytes = ("<sst>" + texts + "</sst>").getBytes(UTF_8);
    try (XmlPart part = new XmlPart(new ByteArrayInputStream(bytes), XmlParsers.factory(100))) {
      return SharedStrings.read(part, ROOM);
    }
  }

  @Test
  @DisplayName("texts, with runs put together and readings of characters left out")
  void texts() throws IOException, ReadingFault {
    SharedStrings strings =
        read("<si><t>甲</t></si><si><r><t>乙</t></r><rPh><t>yi</t></rPh><r><t>丙</t></r></si>");

    assertThat(strings.get(0)).isEqualTo("甲");
    assertThat(strings.get(1)).isEqualTo("乙丙");
    assertThat(strings.get(2)).isNull();
  }

  @Test
  @DisplayName("many short ones are counted with what each takes beside its characters")
  void many() {
    ReadingFault fault =
        catchThrowableOfType(ReadingFault.class, () -> read("<si><t>甲</t></si>".repeat(2_000)));

    assertThat(fault.rule()).isEqualTo(ReadingRules.LIMIT);
    assertThat(fault.reason()).isEqualTo(ReadingRules.SHARED_TEXTS);
    assertThat(fault.limit()).isBetween(1_000, 2_000);
  }

  @Test
  @DisplayName("few long ones")
  void longOnes() {
    String text = "<si><t>" + "长".repeat(30_000) + "</t></si>";

    assertThat(catchThrowableOfType(ReadingFault.class, () -> read(text.repeat(2))).reason())
        .isEqualTo(ReadingRules.SHARED_TEXTS);
  }
}
