package org.govcat.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.govcat.model.InformationResource;
import org.govcat.serialization.Reading;
import org.govcat.serialization.RecordGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Inside Spring Boot the body is the document of the codec, without any configuration. */
@SpringBootTest
class CatalogueApplicationTest {
  @Autowired private WebApplicationContext context;
  private MockMvc server;

  @BeforeEach
  void setUp() {
    server = MockMvcBuilders.webAppContextSetup(context).build();
  }

  private MockHttpServletResponse answer(String path, String body) throws Exception {
    return server
        .perform(
            post(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.getBytes(StandardCharsets.UTF_8)))
        .andReturn()
        .getResponse();
  }

  private static String text(MockHttpServletResponse response) {
    return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  @Test
  @DisplayName("500 generated resources come back as the codec writes them, alone and in an entry")
  void generatedResources() throws Exception {
    long seed = Long.getLong("govcat.seed", new Random().nextLong());
    RecordGenerator generator = new RecordGenerator(seed);
    List<InformationResource> records = Stream.generate(generator::resource).limit(500).toList();
    for (String json : Reading.written(null, records, true).split("\n")) {
      String entry =
          "{\"clerk\":\"王\",\"resource\":"
              + json
              + ",\"related\":["
              + json
              + ",null],\"type\":\"2\"}";

      assertThat(text(answer("/resource", json))).as("-Dgovcat.seed=" + seed).isEqualTo(json);
      assertThat(text(answer("/entry", entry))).as("-Dgovcat.seed=" + seed).isEqualTo(entry);
    }
  }

  @Test
  @DisplayName("unknown members, wrong shapes and the spelling of numbers come back")
  void nothingIsLost() throws Exception {
    assertThat(
            text(
                answer("/resource", "{\"颜色\":[1.50,null],\"title\":{\"a\":1e5},\"summary\":null}")))
        .isEqualTo("{\"title\":{\"a\":1e5},\"extensions\":{\"颜色\":[1.50,null]}}");
  }

  @Test
  @DisplayName("a member given twice is a bad request, not a value dropped in silence")
  void duplicates() throws Exception {
    assertThat(answer("/resource", "{\"secrecy\":\"非涉密\",\"secrecy\":\"涉密\"}").getStatus())
        .isEqualTo(400);
  }
}
