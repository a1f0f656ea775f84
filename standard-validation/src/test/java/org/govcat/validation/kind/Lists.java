package org.govcat.validation.kind;

import java.util.List;
import org.govcat.standard.Clause;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.Evidence;
import org.govcat.standard.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Small code lists for the tests of rules. */
final class Lists {
  private static final Clause CLAUSE = new Clause("test", Evidence.PRACTICE);

  static final CodeList SHARING_TYPE =
      closed(
          "sharing-type",
          code("1", "unconditional", "无条件共享", "无条件"),
          code("2", "conditional", "有条件共享", "有条件"),
          code("3", "not-shared", "不予共享"));
  static final CodeList OPENNESS =
      closed(
          "openness",
          code("1", "open", "是"),
          code("0", "not-open", "否"),
          variant("open-freely", "open", "无条件开放"),
          variant("sharing-term", "open", "无条件共享"));
  static final CodeList FREQUENCY =
      closed(
          "update-frequency",
          code("每日", "daily", "每日", "每天"),
          code("每年", "yearly", "每年", "按年更新"),
          code("其他", "other", "其他"));
  static final CodeList CLASSIFICATION_TYPE =
      closed("classification-type", code("1", "base", "基础信息资源"), code("3", "department", "部门信息资源"));
  static final CodeList SECRECY =
      closed("secrecy", code("涉密", "secret", "涉密"), code("非涉密", "not-secret", "非涉密"));
  static final CodeList YES_NO =
      closed("yes-no", code("true", "yes", "是"), code("false", "no", "否"));
  static final CodeList BASIS_KIND =
      open(
          "basis-kind",
          code("法律", "law", "法律"),
          code("行政法规", "regulation", "行政法规"),
          code("部门规章", "rule", "部门规章"));
  static final CodeList PROVIDER_KIND =
      open(
          "provider-kind",
          code("政府部门", "government-department", "政府部门"),
          code("其他国家机关", "other-state-organ", "其他国家机关"));
  static final CodeList FORMAT_CATEGORY =
      open(
          "format-category",
          code("电子文件", "file", "电子文件"),
          code("电子表格", "sheet", "电子表格"),
          code("数据库", "database", "数据库"),
          code("自描述格式", "self", "自描述格式"));
  static final CodeList FORMAT_TYPE =
      new CodeList(
          "format-type",
          false,
          true,
          true,
          List.of(
              under(code("xml", "xml", "xml"), "file"),
              under(code("xls", "xls", "xls"), "sheet"),
              under(code("oracle", "oracle", "oracle", "甲骨文"), "database"),
              under(code("dbf", "dbf", "dbf"), "database"),
              under(code("dbf", "dbf-sheet", "dbf"), "sheet")),
          CLAUSE);
  static final CodeList METHOD_CATEGORY =
      open("method-category", code("共享平台方式", "platform", "共享平台方式"), code("邮件方式", "mail", "邮件方式"));
  static final CodeList METHOD_TYPE =
      open(
          "method-type",
          code("数据库", "database", "数据库"),
          code("文件", "file", "文件"),
          code("接口", "interface", "接口"));

  private Lists() {}

  static CodeList closed(String id, Code... codes) {
    return new CodeList(id, true, false, false, List.of(codes), CLAUSE);
  }

  static CodeList open(String id, Code... codes) {
    return new CodeList(id, false, false, false, List.of(codes), CLAUSE);
  }

  static Code code(String code, String concept, String label, String... aliases) {
    return entry(code, concept, label, null, aliases);
  }

  static Code variant(String concept, String readsAs, String label, String... aliases) {
    return entry(null, concept, label, readsAs, aliases);
  }

  private static Code entry(
      @Nullable String code,
      String concept,
      String label,
      @Nullable String readsAs,
      String... aliases) {
    LocalizedText text = new LocalizedText(label, concept);
    return new Code(code, concept, text, List.of(aliases), readsAs, List.of(), CLAUSE);
  }

  private static Code under(Code code, String... parents) {
    return new Code(
        code.code(),
        code.concept(),
        code.label(),
        code.aliases(),
        code.readsAs(),
        List.of(parents),
        CLAUSE);
  }
}
