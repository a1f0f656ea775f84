package org.govcat.serialization.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.govcat.serialization.Dialects;
import org.govcat.standard.CodeList;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;
import org.govcat.standard.tree.DefinitionFiles;
import org.govcat.standard.tree.DefinitionNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the words of the built-in dialects are words of their standard")
class DialectWordsTest {
  private final Standard guide = Standards.builtIn("guide-2017");

  private static List<String> texts(DefinitionNode node, String key) {
    List<String> texts = new ArrayList<>();
    if (node instanceof DefinitionNode.Mapping mapping) {
      for (DefinitionNode.Entry entry : mapping.entries()) {
        if (!entry.name().equals(key)) {
          texts.addAll(texts(entry.value(), key));
        } else if (entry.value() instanceof DefinitionNode.Scalar scalar) {
          texts.add(scalar.text());
        } else if (entry.value() instanceof DefinitionNode.Sequence list) {
          list.members().forEach(word -> texts.add(((DefinitionNode.Scalar) word).text()));
        }
      }
    } else if (node instanceof DefinitionNode.Sequence list) {
      list.members().forEach(member -> texts.addAll(texts(member, key)));
    }
    return texts;
  }

  private static DefinitionNode table(String name) throws IOException {
    try (InputStream in = Dialects.class.getResourceAsStream("dialects/open-data-portal.yaml")) {
      DefinitionNode.Mapping root = DefinitionFiles.parse("d.yaml", in.readAllBytes());
      return ((DefinitionNode.Mapping) root.get("values")).get(name);
    }
  }

  @Test
  @DisplayName("every class of formats is one of 1272 6.2 7, spelt as there")
  void formatCategories() throws IOException {
    CodeList categories = guide.codeListOf("formats.category");

    assertThat(texts(table("formats"), "category"))
        .isNotEmpty()
        .allSatisfy(word -> assertThat(categories.isExact(word)).as(word).isTrue());
  }

  @Test
  @DisplayName("every label of opening is understood by 1272 6.2 10")
  void openingLabels() throws IOException {
    CodeList openness = guide.codeListOf("opening.open");

    assertThat(texts(table("opening-labels"), "words"))
        .isNotEmpty()
        .allSatisfy(word -> assertThat(openness.find(word)).as(word).isNotNull());
  }
}
