package org.govcat.standard.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.govcat.standard.DefinitionException;
import org.govcat.standard.tree.DefinitionNode.Entry;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.govcat.standard.tree.DefinitionNode.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionFilesTest {
  @Test
  void everyNodeKnowsWhereItBegins() {
    assertThat(parse("a: 1\nlist:\n  - { zh: 目录 }\n"))
        .isEqualTo(
            new Mapping(
                List.of(
                    new Entry(new Scalar("a", 1, 1), new Scalar("1", 1, 4)),
                    new Entry(
                        new Scalar("list", 2, 1),
                        new Sequence(
                            List.of(
                                new Mapping(
                                    List.of(
                                        new Entry(new Scalar("zh", 3, 7), new Scalar("目录", 3, 11))),
                                    3,
                                    5)),
                            3,
                            3))),
                1,
                1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"004", "1.0", "null", "~", "true", "2017-06-30", "0x10", "1_000", "无"})
  void aTextStaysAsItIsWritten(String text) {
    assertThat(parse("key: " + text).get("key")).isEqualTo(new Scalar(text, 1, 6));
  }

  @Test
  void aNameThatIsNotThereIsNull() {
    assertThat(parse("key: 1").get("other")).isNull();
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstKey() {
    assertThat(parse("\uFEFFkey: 1").get("key")).isEqualTo(new Scalar("1", 1, 6));
  }

  @Test
  void aKeyThatStandsTwiceIsRefused() {
    refused("a:\n  b: 1\n  b: 2\n", "f.yaml:3:3: the key 'b' stands twice in the same group");
  }

  @Test
  void anAliasIsRefused() {
    refused(
        "a: *x\n", "f.yaml:1:4: aliases are not allowed in definition files, write the value out");
  }

  @Test
  void anAnchorIsRefused() {
    refused("a: &x 1\n", "f.yaml:1:4: anchors are not allowed in definition files");
  }

  @Test
  void aTagIsRefused() {
    refused(
        "a: !!java.net.URL [x]\n",
        "f.yaml:1:4: tags are not allowed in definition files: tag:yaml.org,2002:java.net.URL");
  }

  @Test
  void aKeyThatIsAListIsRefused() {
    refused("? [a]\n: 1\n", "f.yaml:1:3: a key must be a text");
  }

  @Test
  void aSecondDocumentIsRefused() {
    refused(
        "a: 1\n---\nb: 1\n",
        "f.yaml:2:1: a second document begins here, expected one document in a file");
  }

  @Test
  void anEmptyFileIsRefused() {
    refused("# nothing\n", "f.yaml:1:1: the file is empty, expected a group of keys");
  }

  @Test
  void aListIsNoDefinition() {
    refused("- a\n", "f.yaml:1:1: expected a group of keys, found a list");
  }

  @Test
  void brokenYamlIsRefusedWhereItBreaks() {
    refused("a: [1, 2\nb: 3\n", "f.yaml:2:2: not YAML: expected ',' or ']', but got :");
  }

  @Test
  void bytesThatAreNotUtf8AreRefusedWhereTheyStand() {
    byte[] gbk = {'a', ':', '\n', ' ', (byte) 0xB4, (byte) 0xFA};
    assertThatThrownBy(() -> DefinitionFiles.parse("f.yaml", gbk))
        .isInstanceOf(DefinitionException.class)
        .hasMessage("f.yaml:2:2: not UTF-8 from here on");
  }

  @Test
  void aDeepFileIsRefusedBeforeItIsBuilt() {
    refused("a: " + "[".repeat(100_000), "f.yaml:1:35: nested more than 32 levels deep");
  }

  @Test
  void aHugeFileIsRefusedUnread() {
    assertThatThrownBy(
            () -> DefinitionFiles.parse("f.yaml", new byte[DefinitionFiles.MOST_BYTES + 1]))
        .hasMessage("f.yaml:1:1: the file has 4194305 bytes, at most 4194304 are read");
  }

  @Test
  void theCompiledFormGivesTheSameTree() throws IOException {
    Mapping tree = parse("a: 1\nlong: " + "长".repeat(300) + "\n\n\n\nb: [x, {c: 1, d: ''}, []]\n");
    assertThat(DefinitionFiles.readCompiled(new ByteArrayInputStream(compiled(tree))))
        .isEqualTo(new CompiledDefinition("0".repeat(64), tree));
  }

  @Test
  void aCompiledFormThatIsCutOffIsRefused() throws IOException {
    byte[] whole = compiled(parse("a: 1\n"));
    for (int length = 0; length < whole.length; length++) {
      ByteArrayInputStream part = new ByteArrayInputStream(whole, 0, length);
      assertThatThrownBy(() -> DefinitionFiles.readCompiled(part)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void aDigestIsSha256InHexadecimal() {
    assertThat(DefinitionFiles.digest("abc".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  private static byte[] compiled(Mapping tree) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DefinitionFiles.writeCompiled(new CompiledDefinition("0".repeat(64), tree), out);
    return out.toByteArray();
  }

  private static Mapping parse(String yaml) {
    return DefinitionFiles.parse("f.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }

  private static void refused(String yaml, String message) {
    assertThatThrownBy(() -> parse(yaml))
        .isInstanceOf(DefinitionException.class)
        .hasMessage(message);
  }
}
