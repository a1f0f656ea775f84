package org.govcat.conformance.samples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Makes catalogues for tests out of one lawful resource. */
public final class Documents {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String LAWFUL =
      """
      {
        "code": "307004010200/000001",
        "title": "食品经营许可办理结果信息",
        "classification": {
          "type": {"code": "3", "name": "部门信息资源"},
          "division": {"code": "07", "name": "省（自治区、直辖市）"},
          "section": {"code": "004", "name": "（示例）"},
          "subsections": [{"code": "0102", "name": "许可"}, {"code": "00", "name": "综合"}]
        },
        "provider": {
          "name": "清华大学", "department": "信息化技术中心", "creditCode": "12100000400000624D"
        },
        "summary": "记录食品经营许可从受理到办结的结果，含申请人、事项、办理部门和办结时间。",
        "formats": [{"category": "数据库", "type": "oracle"}],
        "items": [
          {"name": "事项名称", "dataType": "C", "length": 200},
          {"name": "办结日期", "dataType": "D"}
        ],
        "sharing": {
          "type": "2", "condition": "用于业务协同，限行政审批部门核验使用",
          "methods": [{"category": "共享平台方式", "type": "接口"}]
        },
        "opening": {"open": "0"},
        "updateFrequency": "每日",
        "publicationDate": "2017-11-09"
      }
      """;
  private static final String[] KINDS = {
    "食品", "药品", "林木", "渔业", "采矿", "取水", "道路", "广告", "建筑", "医疗", "测绘", "印刷"
  };

  private final ObjectNode resource;

  private Documents(ObjectNode resource) {
    this.resource = resource;
  }

  /** A lawful resource with a code and title of its own. */
  public static Documents resource(int number) {
    String digits = Integer.toString(number);
    return new Documents((ObjectNode) tree(LAWFUL))
        .with("/code", "307004010200/" + "0".repeat(6 - digits.length()) + digits)
        .with("/title", KINDS[number % KINDS.length] + "经营许可办理结果信息");
  }

  /** The same with one member set to a text. */
  public Documents with(String pointer, String value) {
    return withTree(pointer, MAPPER.getNodeFactory().textNode(value));
  }

  /** The same with one member set to what the JSON says. */
  public Documents withJson(String pointer, String json) {
    return withTree(pointer, tree(json));
  }

  private Documents withTree(String pointer, JsonNode value) {
    int slash = pointer.lastIndexOf('/');
    JsonNode parent = resource.at(pointer.substring(0, slash));
    String name = pointer.substring(slash + 1);
    if (parent instanceof ArrayNode list) {
      list.set(Integer.parseInt(name), value);
    } else {
      ((ObjectNode) parent).set(name, value);
    }
    return this;
  }

  /** The same without one member. */
  public Documents without(String pointer) {
    int slash = pointer.lastIndexOf('/');
    ((ObjectNode) resource.at(pointer.substring(0, slash))).remove(pointer.substring(slash + 1));
    return this;
  }

  @Override
  public String toString() {
    return resource.toString();
  }

  /** JSON Lines of these resources. */
  public static byte[] lines(Documents... resources) {
    StringBuilder lines = new StringBuilder();
    for (Documents resource : resources) {
      lines.append(resource).append('\n');
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** One document with this header and these resources. */
  public static byte[] document(String header, Documents... resources) {
    List<String> texts = new ArrayList<>();
    for (Documents resource : resources) {
      texts.add(resource.toString());
    }
    String json =
        "{\"catalog\":" + header + ",\n\"resources\":[" + String.join(",\n", texts) + "]}\n";
    return json.getBytes(StandardCharsets.UTF_8);
  }

  /** JSON as a tree. */
  public static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }
}
