package org.govcat.conformance.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import org.govcat.model.ElementSlot;
import org.govcat.model.GroupType;
import org.govcat.model.InformationResource;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.Element;
import org.govcat.standard.Standard;

/**
 * Makes records as a standard wants them, with a slip here and there: a wrong shape, a placeholder,
 * an alias, an unknown code, a date that does not exist. The same seed makes the same records.
 */
final class StructuralRecords {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<String> SAYS_NOTHING =
      List.of("", " ", "\u3000", "无", " 暂无 ", "NULL", "-", "—", "/\u200b");
  private static final List<String> ODD_TEXTS =
      List.of(
          "共享看情况", "Q9", "９", "2017-02-30", "无条件", "x\u0001y", "3 个", "a/b", " 07 ", "10,2", "是");
  private static final List<String> DAYS =
      List.of(
          "2017-11-09", "2020/2/29", "2017年11月10日", "20171110", "２０１７-1-1", "2017-11-10 08:00:00");

  private final Standard standard;
  private final Random random;
  private int slips;

  StructuralRecords(Standard standard, long seed) {
    this.standard = standard;
    this.random = new Random(seed);
  }

  /** A record with about as many slips, where there is room for them. */
  ObjectNode record(int slipsInThousand) {
    slips = slipsInThousand;
    return group(InformationResource.GROUP, "");
  }

  private boolean slip() {
    return random.nextInt(1000) < slips;
  }

  private ObjectNode group(GroupType type, String id) {
    ObjectNode group = NODES.objectNode();
    for (ElementSlot slot : type.slots()) {
      String element = id.isEmpty() ? slot.name() : id + "." + slot.name();
      if (slip()) {
        if (random.nextBoolean()) {
          group.set(slot.name(), odd());
        }
      } else if (standard.element(element) != null || random.nextInt(40) == 0) {
        group.set(slot.name(), value(slot, element));
      }
    }
    if (random.nextInt(20) == 0) {
      group.set(random.nextBoolean() ? "颜色" : "extensions", odd());
    }
    return group;
  }

  private JsonNode value(ElementSlot slot, String element) {
    if (!slot.kind().isList()) {
      return slot.group() == null ? text(element) : member(slot, element);
    }
    ArrayNode list = NODES.arrayNode();
    for (int i = random.nextInt(3) + (slip() ? 0 : 1); i > 0; i--) {
      list.add(slip() ? odd() : slot.group() == null ? text(element) : member(slot, element));
    }
    return list;
  }

  private JsonNode member(ElementSlot slot, String element) {
    boolean bare = slot.group().bare() != null && random.nextInt(4) == 0;
    return bare ? text(element) : group(slot.group(), element);
  }

  private JsonNode text(String id) {
    Element element = standard.element(id);
    if (slip()) {
      return NODES.textNode(oneOf(random.nextBoolean() ? SAYS_NOTHING : ODD_TEXTS));
    }
    CodeList list = element == null ? listOfGroup(id) : standard.codeListOf(id);
    list = list == null ? listOfGroup(id) : list;
    if (list != null) {
      return code(list);
    }
    if (element != null && element.type() == org.govcat.standard.ElementType.DATE) {
      return NODES.textNode(oneOf(DAYS));
    }
    if (element != null && !element.examples().isEmpty()) {
      return NODES.textNode(oneOf(element.examples()));
    }
    return random.nextInt(50) == 0
        ? NODES.numberNode(7)
        : NODES.textNode("示例" + random.nextInt(99));
  }

  /** The list of a coded group, of which the code and the name are parts. */
  private CodeList listOfGroup(String id) {
    int dot = id.lastIndexOf('.');
    return dot < 0 ? null : standard.codeListOf(id.substring(0, dot));
  }

  private JsonNode code(CodeList list) {
    Code code = list.codes().get(random.nextInt(list.codes().size()));
    String text =
        switch (random.nextInt(8)) {
          case 0 -> code.label().zh();
          case 1 -> code.label().en();
          case 2 -> code.concept();
          case 3 -> code.aliases().isEmpty() ? code.concept() : oneOf(code.aliases());
          default -> code.code() == null ? code.label().zh() : code.code();
        };
    boolean number = text.matches("[1-9]") && random.nextInt(4) == 0;
    return number ? NODES.numberNode(Integer.parseInt(text)) : NODES.textNode(disguised(text));
  }

  private String disguised(String text) {
    return switch (random.nextInt(12)) {
      case 0 -> " " + text + "\u3000";
      case 1 -> text.toUpperCase(java.util.Locale.ROOT);
      case 2 -> wide(text);
      default -> text;
    };
  }

  private static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c > ' ' && c < 0x7F ? c + 0xFEE0 : c)));
    return wide.toString();
  }

  private JsonNode odd() {
    return switch (random.nextInt(8)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.arrayNode();
      case 2 -> NODES.objectNode();
      case 3 -> NODES.arrayNode().add(oneOf(ODD_TEXTS)).addNull();
      case 4 -> NODES.objectNode().put("name", oneOf(SAYS_NOTHING));
      case 5 -> NODES.booleanNode(random.nextBoolean());
      case 6 -> NODES.numberNode(random.nextInt(5));
      default -> NODES.textNode(oneOf(ODD_TEXTS));
    };
  }

  private String oneOf(List<String> choice) {
    return choice.get(random.nextInt(choice.size()));
  }
}
