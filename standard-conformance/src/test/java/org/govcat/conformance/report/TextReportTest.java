package org.govcat.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govcat.conformance.samples.Documents.lines;
import static org.govcat.conformance.samples.Documents.resource;

import java.nio.charset.Charset;
import java.util.Locale;
import org.govcat.conformance.CheckReport;
import org.junit.jupiter.api.Test;

class TextReportTest {
  @Test
  void aVerdictSaysByWhichAccountAndHowWellKnown() {
    CheckReport report = Reports.check(lines(resource(1)));

    assertThat(Reports.text(report, Locale.CHINESE))
        .startsWith(
            """
            结论：按〈guide-2017 政务信息资源目录编制指南（试行）〉（口径：通行做法；阶段：发布）未发现错误；另有 8 条规则未能判定
              检查信息资源 1 条，其中 0 条有错误、需要修改（0.0%）
              错误 0 处，警告 0 处，提示 0 处

            说明
              - 标准：guide-2017，为默认值；选项和目录文件头都没有指定
              - 标准文件：发改高技术〔2017〕1272号；定义版本 1，摘要（SHA-256）DIGEST
              - 检查日期 2020-01-15，govcat"""
                .replace("DIGEST", report.standard().info().digest()));
  }

  @Test
  void whatIsWrongIsToldByRuleAndThenWhere() {
    CheckReport report =
        Reports.check(lines(resource(1).without("/title"), resource(2).without("/title")));

    assertThat(Reports.text(report, Locale.CHINESE))
        .contains("发现错误，需要修改；另有 8 条规则未能判定\n  检查信息资源 2 条，其中 2 条有错误、需要修改（100.0%）\n")
        .endsWith(
            """
            规则（先错误，后警告、提示，按次数排列）
              级别  次数  资源数  规则                                依据
              错误     2       2  信息资源名称必填（title/required）  1272 6.2 2 · 本库约定
              依据栏：条文＝已核对的正式文本，通行做法＝现有系统和目录的做法，本库约定＝本库确定或条文未经核对

            提供方（按有错误的资源占比排列）
                占比  有错误  资源数  提供方
              100.0%       2       2  清华大学

            示例

            错误  信息资源名称必填（title/required）  共 2 处
              问题：未填写信息资源名称
              改法：请填写能概括资源内容的名称，如“婚姻登记信息”
              a.jsonl:1:1  307004010200/000001  [title]
              a.jsonl:2:1  307004010200/000002  [title]
            """);
  }

  @Test
  void englishOnRequest() {
    CheckReport report = Reports.check(lines(resource(1).without("/title")));

    assertThat(Reports.text(report, Locale.ENGLISH))
        .startsWith("Verdict: errors found by <guide-2017 Guide to compiling")
        .contains("Resources checked: 1; with errors, need work: 1 (100.0%)")
        .contains("error         1          1  Resource title is required (title/required)  1272");
  }

  @Test
  void anUnjudgedRuleStandsInTheLineOfTheVerdict() {
    CheckReport report =
        Reports.check(
            lines(resource(1).withJson("/relatedResources", "[\"307004010200/000007\"]")));

    assertThat(Reports.text(report, Locale.CHINESE))
        .contains("未发现错误；另有 9 条规则未能判定\n")
        .contains("未判定的规则\n  - ")
        .contains("（relatedResources/resolves）：")
        .contains(
            "分类代码在代码表中（code-table/unlisted）、分类代码在检查之日有效（code-table/out-of-use）、"
                + "分类名称与代码表一致（code-table/other-name）："
                + "未提供分类代码表，类、项、目、细目的代码未与代码表核对（涉及 1 条资源）\n");
  }

  @Test
  void aCatalogueCannotWriteOverTheReport() {
    CheckReport report =
        Reports.check(lines(resource(1).with("/title", "\u001B[2J\u202E信息").without("/summary")));

    assertThat(Reports.text(report, Locale.CHINESE))
        .doesNotContain("\u001B", "\u202E")
        .contains("<U+001B>[2J<U+202E>信息");
  }

  @Test
  void aChineseConsoleCanShowTheReport() {
    CheckReport report = Reports.check(lines(resource(1).with("/code", "x").without("/title")));
    String text = Reports.text(report, Locale.CHINESE);

    assertThat(Charset.forName("GBK").newEncoder().canEncode(text)).isTrue();
  }
}
