package org.govcat.conformance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Finding;
import org.govcat.finding.RuleId;
import org.govcat.model.CatalogHeader;
import org.govcat.model.Classification;
import org.govcat.model.CodedName;
import org.govcat.model.InformationResource;
import org.govcat.model.Provider;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.CodeTable;
import org.govcat.standard.Organizations;
import org.govcat.standard.Organizations.Body;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Standard;
import org.jspecify.annotations.Nullable;

/**
 * Judges what no record and no standard can tell, by the lists that whoever checks has given: the
 * bodies there are (机构名录) and the codes of the classification (分类代码表). Immutable.
 */
final class RegistryJudge {
  private static final String TYPE = "classification.type";

  /** The last level whose width is fixed: 目. */
  private static final int LAST_FIXED = 2;

  private final Standard standard;
  private final LocalDate day;
  private final @Nullable Organizations organizations;
  private final @Nullable CodeTable codes;

  private RegistryJudge(
      Standard standard,
      LocalDate day,
      @Nullable Organizations organizations,
      @Nullable CodeTable codes) {
    this.standard = standard;
    this.day = day;
    this.organizations = organizations;
    this.codes = codes;
  }

  /** A judge by the lists of the options, or null when they give none. */
  static @Nullable RegistryJudge of(Standard standard, CheckOptions options) {
    Organizations organizations = options.organizations();
    CodeTable codes = options.codeTable();
    return organizations == null && codes == null
        ? null
        : new RegistryJudge(standard, options.date(), organizations, codes);
  }

  /**
   * Judges a record.
   *
   * @param gaps takes what the lists do not have
   */
  void judge(
      @Nullable CatalogHeader header,
      InformationResource resource,
      RegistryGaps gaps,
      Consumer<Finding> out) {
    gaps.asked(
        organizations != null && !bodies(organizations, header, resource, out),
        codes != null && !classes(codes, resource, out));
  }

  /** Judges what a record says of bodies, and tells whether the list has all of them. */
  private boolean bodies(
      Organizations list,
      @Nullable CatalogHeader header,
      InformationResource resource,
      Consumer<Finding> out) {
    Provider provider = RegistryGaps.provider(standard, header, resource);
    boolean all = body(list, provider, ElementPath.RECORD.then("provider"), out);
    List<Provider> others = resource.otherProviders();
    for (int i = 0; i < others.size(); i++) {
      all &= body(list, others.get(i), ElementPath.RECORD.then("otherProviders", i), out);
    }
    return all;
  }

  /** Judges the classifications of a record, and tells whether the table covers all of them. */
  private boolean classes(CodeTable table, InformationResource resource, Consumer<Finding> out) {
    ElementPath path = ElementPath.RECORD.then("classification");
    boolean all = levels(table, resource.classification(), path, out);
    List<Classification> others = resource.otherClassifications();
    for (int i = 0; i < others.size(); i++) {
      ElementPath other = ElementPath.RECORD.then("otherClassifications", i);
      all &= levels(table, others.get(i), other, out);
    }
    return all;
  }

  private boolean body(
      Organizations list, @Nullable Provider provider, ElementPath path, Consumer<Finding> out) {
    if (provider == null || !RegistryGaps.says(standard, provider)) {
      return true;
    }
    String name = said(provider.name());
    String code = said(provider.creditCode());
    Organizations.Answer answer = list.judge(name, code, day);
    Body body = answer.body();
    switch (answer.kind()) {
      case AGREES -> {
        // nothing to say
      }
      case UNKNOWN -> {
        return false;
      }
      case OTHER_CODE ->
          tell(
              "organization/other-code",
              path.then("creditCode"),
              code,
              out,
              "name",
              name,
              "expected",
              body == null ? null : body.creditCode());
      case RENAMED -> named("organization/renamed", path, name, body, out);
      case UNLISTED_NAME -> named("organization/unlisted-name", path, name, body, out);
      case NOT_YET ->
          tell(
              "organization/not-yet-established",
              path.then("name"),
              name,
              out,
              "found",
              body == null || body.from() == null ? null : body.from().toString());
      case ABOLISHED -> abolished(list, path, name, body, out);
    }
    return true;
  }

  private void named(
      String rule,
      ElementPath path,
      @Nullable String name,
      @Nullable Body body,
      Consumer<Finding> out) {
    tell(rule, path.then("name"), name, out, "expected", body == null ? null : body.name());
  }

  private void abolished(
      Organizations list,
      ElementPath path,
      @Nullable String name,
      @Nullable Body body,
      Consumer<Finding> out) {
    String heir = body == null ? null : body.successor();
    Body successor = heir == null ? null : list.body(heir, day);
    tell(
        "organization/abolished",
        path.then("name"),
        name,
        out,
        "found",
        body == null || body.to() == null ? null : body.to().toString(),
        "expected",
        successor == null ? null : successor.name(),
        "second",
        successor == null ? null : successor.creditCode());
  }

  private boolean levels(
      CodeTable table,
      @Nullable Classification classification,
      ElementPath path,
      Consumer<Finding> out) {
    if (classification == null) {
      return true;
    }
    boolean covered = true;
    List<CodeTable.Level> levels = new ArrayList<>();
    List<ElementPath> paths = new ArrayList<>();
    add(classification.type(), path.then("type"), levels, paths);
    add(classification.division(), path.then("division"), levels, paths);
    add(classification.section(), path.then("section"), levels, paths);
    List<CodedName> deeper = classification.subsections();
    for (int i = 0; i < deeper.size(); i++) {
      add(deeper.get(i), path.then("subsections", i), levels, paths);
    }
    List<CodeTable.Answer> answers = table.judge(levels, day);
    for (int i = 0; i < answers.size(); i++) {
      CodeTable.Entry entry = answers.get(i).entry();
      String code = levels.get(i).code();
      switch (answers.get(i).kind()) {
        case LISTED -> {
          // nothing to say
        }
        case NOT_COVERED -> covered = false;
        case UNLISTED -> {
          if (i <= LAST_FIXED || !isListedOtherwise(table, levels)) {
            tell("code-table/unlisted", paths.get(i), code, out, "name", table.toString());
          }
        }
        case OUT_OF_USE ->
            tell(
                "code-table/out-of-use",
                paths.get(i),
                code,
                out,
                "name",
                table.toString(),
                "expected",
                entry.replacedBy());
        case OTHER_NAME ->
            tell(
                "code-table/other-name",
                paths.get(i).then("name"),
                levels.get(i).name(),
                out,
                "name",
                table.toString(),
                "found",
                code,
                "expected",
                entry.name());
      }
    }
    return covered;
  }

  /** Whether the table has the same digits cut into subsections in another way (0101, 01 01). */
  private boolean isListedOtherwise(CodeTable table, List<CodeTable.Level> levels) {
    StringBuilder digits = new StringBuilder();
    for (CodeTable.Level level : levels) {
      digits.append(level.code() == null ? "" : level.code().strip());
    }
    CodeTable.Kind kind = table.judge(digits.toString(), day).kind();
    return kind == CodeTable.Kind.LISTED || kind == CodeTable.Kind.NOT_COVERED;
  }

  /** A level with the code of the standard where another word for it is given. */
  private void add(
      @Nullable CodedName level,
      ElementPath path,
      List<CodeTable.Level> levels,
      List<ElementPath> paths) {
    String code = level == null ? null : said(level.code());
    CodeList list = paths.isEmpty() ? standard.codeListOf(TYPE) : null;
    Code known = list == null || code == null ? null : list.find(code);
    if (list != null && known != null) {
      code = list.canonical(known).code();
    }
    levels.add(new CodeTable.Level(code, level == null ? null : said(level.name())));
    paths.add(path);
  }

  private @Nullable String said(@Nullable String text) {
    return RegistryGaps.said(standard, text);
  }

  private void tell(
      String rule,
      ElementPath path,
      @Nullable String value,
      Consumer<Finding> out,
      @Nullable String... arguments) {
    RuleSpec spec = standard.rule(new RuleId(rule));
    if (spec == null) {
      return;
    }
    Finding.Builder finding =
        Finding.of(spec.id(), spec.severity())
            .clause(spec.clause().source())
            .element(path)
            .value(value);
    for (int i = 0; i < arguments.length; i += 2) {
      String text = arguments[i + 1];
      if (text != null) {
        finding.argument(String.valueOf(arguments[i]), text);
      }
    }
    out.accept(finding.build());
  }
}
