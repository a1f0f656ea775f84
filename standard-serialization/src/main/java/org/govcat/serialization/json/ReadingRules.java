package org.govcat.serialization.json;

import org.govcat.finding.RuleId;

/** The rules of reading and the keys of the texts that say why. */
final class ReadingRules {
  static final RuleId MALFORMED = new RuleId("read/malformed");
  static final RuleId LIMIT = new RuleId("read/limit");
  static final RuleId ENCODING = new RuleId("read/encoding");
  static final RuleId DUPLICATE_MEMBER = new RuleId("read/duplicate-member");
  static final RuleId LATE_HEADER = new RuleId("read/header-after-resources");
  static final RuleId NOT_A_CATALOGUE = new RuleId("read/not-a-catalogue");

  static final String UNEXPECTED_END = "@read.end";
  static final String UNEXPECTED_CHARACTER = "@read.unexpected-character";
  static final String CONTROL_CHARACTER = "@read.control-character";
  static final String BAD_ESCAPE = "@read.bad-escape";
  static final String BAD_NUMBER = "@read.bad-number";
  static final String BAD_WORD = "@read.bad-word";
  static final String MORE_AFTER_END = "@read.trailing";
  static final String SEVERAL_DOCUMENTS = "@read.several-documents";
  static final String NOT_A_RESOURCE = "@read.not-a-record";
  static final String NOT_A_LIST = "@read.not-a-list";
  static final String NOT_A_HEADER = "@read.not-a-header";

  static final String RECORD_SIZE = "@read.record";
  static final String DEPTH = "@read.depth";
  static final String TEXT_LENGTH = "@read.text";
  static final String NAME_LENGTH = "@read.name";
  static final String NUMBER_LENGTH = "@read.number";
  static final String MEMBERS = "@read.members";
  static final String LIST_LENGTH = "@read.list";
  static final String UNKNOWN_VALUES = "@read.unknown-values";
  static final String FINDINGS = "@read.findings";
  static final String BROKEN_IN_A_ROW = "@read.broken-in-a-row";

  private ReadingRules() {}
}
