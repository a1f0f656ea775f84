package org.govcat.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.govcat.model.InformationResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile and damaged XML ends in findings with places; what stood before is read. */
class HostileXmlTest {
  private static final String GOOD = "<resource><title>甲</title></resource>";

  @Test
  @DisplayName("a document type is refused and never read: entities, files and bombs")
  void documentTypes() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE c [<!ENTITY a0 'aaaaaaaaaa'>");
    for (int i = 1; i < 12; i++) {
      bomb.append("<!ENTITY a").append(i).append(" '");
      bomb.append(("&a" + (i - 1) + ";").repeat(10)).append("'>");
    }
    String file = HostileXmlTest.class.getResource("HostileXmlTest.class").toString();
    for (String type :
        List.of(
            bomb + "]>",
            "<!DOCTYPE c [<!ENTITY x SYSTEM \"" + file + "\">]>",
            "<!DOCTYPE c SYSTEM \"" + file + "\">",
            "<!DOCTYPE c [<!ENTITY % p SYSTEM \"http://[::1]:1/x\"> %p;]>",
            "<!DOCTYPE c PUBLIC 'a' 'jar:file:/x!/y'>",
            "<!DOCTYPE catalog>",
            "<!DOCTYPE broken [")) {
      Reading read = Reading.of("<?xml version='1.0'?>\n" + type + Xml.document(GOOD + "&a11;&x;"));

      assertThat(read.resources()).isEmpty();
      assertThat(read.complete()).isFalse();
      assertThat(read.said()).containsExactly("read/malformed document-type 2:1");
    }
  }

  @Test
  @DisplayName("an entity that nothing declares ends the document where it stands")
  void undeclaredEntity() {
    Reading read = Reading.of(Xml.document(GOOD + "\n<resource><title>&x;</title></resource>"));

    assertThat(read.resources()).hasSize(1);
    assertThat(read.said()).containsExactly("read/malformed entity 2:20");
    assertThat(Reading.of(Xml.document(GOOD + "\n<resource a='&x;'/>")).said())
        .containsExactly("read/malformed entity 2:16");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<resource><title>a</titel></resource>|read/malformed not-well-formed",
        "<resource><title>a|read/malformed not-well-formed",
        "<resource b='1' b='2'/>|read/malformed not-well-formed",
        "<p:resource/>|read/malformed not-well-formed",
        "<resource a=1/>|read/malformed unexpected-character",
        "<resource>a & b</resource>|read/malformed unexpected-character",
        "<resource>&#0;</resource>|read/malformed not-well-formed",
        "<resource><title><escape code='XYZ'/></title></resource>"
            + "|read/malformed bad-escape-element"
      })
  @DisplayName("what is not well-formed is told with its place; what stood before is read")
  void malformed(String resource, String said) {
    Reading read = Reading.of(Xml.document(GOOD + "\n" + resource));

    assertThat(read.resources()).hasSize(1);
    assertThat(read.said()).hasSize(1);
    assertThat(read.said().get(0)).startsWith(said + " 2:");
    assertThat(read.complete()).isFalse();
  }

  @Test
  @DisplayName("a document that is cut off anywhere gives what was whole and says so")
  void cutOff() {
    byte[] whole = Xml.document(GOOD + GOOD).getBytes(StandardCharsets.UTF_8);
    for (int length = 40; length < whole.length; length++) {
      Reading read = Reading.of(Arrays.copyOf(whole, length));

      assertThat(read.complete()).as("%d bytes", length).isFalse();
      assertThat(read.said()).as("%d bytes", length).hasSize(1);
      assertThat(read.said().get(0)).startsWith("read/malformed end 1:");
    }
  }

  @Test
  @DisplayName("limits: depth, text, names, lists, elements, tags; the records around are read")
  void limits() {
    assertThat(around("<a>".repeat(20_000) + "</a>".repeat(20_000)))
        .isEqualTo("read/limit depth 100");
    assertThat(around("<title>" + "长".repeat(9_000_000) + "</title>"))
        .isEqualTo("read/limit text 1000000");
    assertThat(around("<title><![CDATA[" + "长".repeat(1_000_001) + "]]></title>"))
        .isEqualTo("read/limit text 1000000");
    assertThat(around("<" + "n".repeat(1_001) + "/>")).isEqualTo("read/limit name 1000");
    assertThat(around("<x/>".repeat(1_001))).isEqualTo("read/limit members 1000");
    assertThat(around("<items>" + "<item/>".repeat(10_001) + "</items>"))
        .isEqualTo("read/limit list 10000");
    assertThat(around("<items>" + "<item/>".repeat(500_001) + "</items>"))
        .isEqualTo("read/limit elements 500000");
    assertThat(around("<x>" + "<y>1</y>".repeat(1_001) + "</x>"))
        .isEqualTo("read/limit members 1000");
  }

  @Test
  @DisplayName("a huge tag, attribute or comment ends the document without filling the memory")
  void hugeTokens() {
    assertThat(ending("<resource a='" + "a".repeat(1_100_000) + "'/>"))
        .isEqualTo("read/limit text 1000000");
    assertThat(ending("<" + "n".repeat(9_000_000) + "/>")).isEqualTo("read/limit token 4194304");
    assertThat(ending("<!--" + "-a".repeat(9_000_000) + "-->"))
        .isEqualTo("read/limit token 4194304");
    StringBuilder many = new StringBuilder("<resource");
    for (int i = 0; i < 1_100; i++) {
      many.append(" a").append(i).append("=''");
    }
    assertThat(ending(many + "/>")).isEqualTo("read/limit members 1000");
  }

  private static String around(String content) {
    Reading read = Reading.of(Xml.document(GOOD + "<resource>" + content + "</resource>" + GOOD));

    assertThat(read.resources()).hasSize(2);
    assertThat(read.unreadable()).isEqualTo(1);
    return limit(read);
  }

  private static String ending(String resource) {
    Reading read = Reading.of(Xml.document(GOOD + resource + GOOD));

    assertThat(read.resources()).hasSize(1);
    assertThat(read.complete()).isFalse();
    return limit(read);
  }

  private static String limit(Reading read) {
    assertThat(read.findings()).hasSize(1);
    var finding = read.findings().get(0);
    return finding.rule()
        + " "
        + finding.arguments().get("reason").substring("@read.".length())
        + " "
        + finding.arguments().get("limit");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-16LE,UTF-16",
    "UTF-16BE,UTF-16",
    "UTF-16BE,UTF-16BE",
    "UTF-8,UTF-8",
    "UTF-8,utf-8"
  })
  @DisplayName("UTF-8 and UTF-16 are read, with a mark or, where declared, without")
  void encodings(String charset, String declared) {
    String document = "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>" + Xml.document(GOOD);
    for (String mark : List.of("", "\ufeff")) {
      Reading read = Reading.of((mark + document).getBytes(Charset.forName(charset)));

      assertThat(read.said()).isEmpty();
      assertThat(read.resource().title()).isEqualTo("甲");
    }
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,GB18030", "GBK,GBK", "UTF-8,UTF-16", "UTF-16LE,UTF-8", "UTF-16LE,UTF-16BE"})
  @DisplayName("a document in another encoding, or not in the one it declares, is refused")
  void otherEncodings(String charset, String declared) {
    String document = "<?xml version='1.0' encoding='" + declared + "'?>" + Xml.document(GOOD);
    Reading read = Reading.of(document.getBytes(Charset.forName(charset)));

    assertThat(read.resources()).isEmpty();
    assertThat(read.said()).containsExactly("read/encoding 1:1");
    assertThat(read.findings().get(0).arguments()).containsEntry("encoding", declared);
  }

  @Test
  @DisplayName("bytes that are not UTF-8 end the document at their place")
  void notUtf8() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes((Xml.ROOT + "<resources>" + GOOD).getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes("\n<resource><title>甲</title></resource>".getBytes(Charset.forName("GBK")));
    Reading read = Reading.of(bytes.toByteArray());

    assertThat(read.resources()).hasSize(1);
    assertThat(read.said()).containsExactly("read/encoding 2:18");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<catalog/>",
        "<catalog xmlns='urn:other'/>",
        "<g:catalog xmlns:g='urn:govcat:catalog:2'/>",
        "<rss/>"
      })
  @DisplayName("another root or namespace is no catalogue")
  void otherRoots(String document) {
    Reading read = Reading.of(document);

    assertThat(read.format()).isEqualTo(CatalogFormat.UNKNOWN);
    assertThat(read.said()).containsExactly("read/not-a-catalogue other-xml 1:1");
  }

  @Test
  @DisplayName("prefixes may be rebound, instructions and comments stand anywhere")
  void namespacesRebound() {
    Reading read =
        Reading.of(
            "<?xml-stylesheet href='x'?><!-- c --><a:catalog xmlns:a='urn:govcat:catalog:1'>"
                + "<?p?><a:resources><!-- --><b:resource xmlns:b='urn:govcat:catalog:1'"
                + " xmlns:a='urn:other'><b:title>甲</b:title><a:title>乙</a:title></b:resource>"
                + "</a:resources></a:catalog><!-- end -->\n");

    assertThat(read.said()).isEmpty();
    assertThat(read.resource().title()).isEqualTo("甲");
    assertThat(read.resource().extensions().values()).containsOnlyKeys("{urn:other}title");
  }

  @Test
  @DisplayName("XML 1.1 is read with its own characters; 1.2 is refused")
  void versions() {
    String document = Xml.document("<resource><title>a&#1;\u0085b</title></resource>");

    assertThat(Reading.of("<?xml version='1.1'?>" + document).resource().title())
        .isEqualTo("a\u0001\u0085b");
    assertThat(Reading.of("<?xml version='1.2'?>" + document).said())
        .containsExactly("read/malformed not-well-formed 1:19");
  }

  @Test
  @DisplayName("any damage to a good document is survived")
  void damage() {
    long seed = Long.getLong("govcat.seed", new Random().nextLong());
    Random random = new Random(seed);
    RecordGenerator generator = new RecordGenerator(seed);
    byte[] telling = "<>&;/='\"!?-[]: \n\0xé".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < Integer.getInteger("govcat.damaged", 2_000); i++) {
      List<InformationResource> records = List.of(generator.resource(), generator.resource());
      byte[] document = Xml.written(generator.header(), records).getBytes(StandardCharsets.UTF_8);
      for (int hits = random.nextInt(4); hits >= 0; hits--) {
        document[random.nextInt(document.length)] =
            random.nextBoolean()
                ? telling[random.nextInt(telling.length)]
                : (byte) random.nextInt(256);
      }

      Reading read = Reading.of(document);

      String name = "-Dgovcat.seed=" + seed + " document " + i;
      assertThat(read.complete() || !read.findings().isEmpty()).as(name).isTrue();
      assertThat(read.findings()).as(name).allSatisfy(f -> assertThat(f.location()).isNotNull());
    }
  }
}
