package org.govcat.conformance.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

/** What is written for people as UTF-8 comes out as a GBK console reads it. */
class TranscoderTest {
  private static final Charset GBK = Charset.forName("GBK");

  private final ByteArrayOutputStream console = new ByteArrayOutputStream();
  private final Transcoder transcoder = new Transcoder(console, GBK);

  private String shown() throws IOException {
    transcoder.flush();
    return console.toString(GBK);
  }

  @Test
  void aTextLongerThanAnyBufferComesOutWhole() throws IOException {
    String text = "结论：发现错误\n".repeat(5000);
    transcoder.write(text.getBytes(UTF_8));

    assertThat(shown()).isEqualTo(text);
  }

  @Test
  void aCharacterThatIsWrittenInPiecesIsOne() throws IOException {
    for (byte each : "目录".getBytes(UTF_8)) {
      transcoder.write(each);
      transcoder.flush();
    }
    assertThat(shown()).isEqualTo("目录");
  }

  @Test
  void whatTheConsoleHasNoSignForIsAQuestionMark() throws IOException {
    transcoder.write("𠀀目录".getBytes(UTF_8));

    assertThat(shown()).isEqualTo("?目录");
  }
}
