package org.govcat.serialization.reading;

import org.govcat.finding.RuleId;

/** The rules of reading and the keys of the texts that say why. */
public final class ReadingRules {
  public static final RuleId MALFORMED = new RuleId("read/malformed");
  public static final RuleId LIMIT = new RuleId("read/limit");
  public static final RuleId ENCODING = new RuleId("read/encoding");
  public static final RuleId DUPLICATE_MEMBER = new RuleId("read/duplicate-member");
  public static final RuleId LATE_HEADER = new RuleId("read/header-after-resources");
  public static final RuleId NOT_A_CATALOGUE = new RuleId("read/not-a-catalogue");

  public static final String UNEXPECTED_END = "@read.end";
  public static final String UNEXPECTED_CHARACTER = "@read.unexpected-character";
  public static final String CONTROL_CHARACTER = "@read.control-character";
  public static final String BAD_ESCAPE = "@read.bad-escape";
  public static final String BAD_ESCAPE_ELEMENT = "@read.bad-escape-element";
  public static final String BAD_NUMBER = "@read.bad-number";
  public static final String BAD_WORD = "@read.bad-word";
  public static final String MORE_AFTER_END = "@read.trailing";
  public static final String SEVERAL_DOCUMENTS = "@read.several-documents";
  public static final String NOT_A_RESOURCE = "@read.not-a-record";
  public static final String NOT_A_LIST = "@read.not-a-list";
  public static final String NOT_A_HEADER = "@read.not-a-header";

  public static final String NOT_WELL_FORMED = "@read.not-well-formed";
  public static final String DOCUMENT_TYPE = "@read.document-type";
  public static final String ENTITY = "@read.entity";
  public static final String OTHER_XML = "@read.other-xml";
  public static final String XML_WITH_DIALECT = "@read.xml-with-dialect";

  public static final String RECORD_SIZE = "@read.record";
  public static final String DEPTH = "@read.depth";
  public static final String TEXT_LENGTH = "@read.text";
  public static final String NAME_LENGTH = "@read.name";
  public static final String NUMBER_LENGTH = "@read.number";
  public static final String MEMBERS = "@read.members";
  public static final String LIST_LENGTH = "@read.list";
  public static final String UNKNOWN_VALUES = "@read.unknown-values";
  public static final String ELEMENTS = "@read.elements";
  public static final String TOKEN_LENGTH = "@read.token";
  public static final String FINDINGS = "@read.findings";
  public static final String BROKEN_IN_A_ROW = "@read.broken-in-a-row";

  public static final String BROKEN_ARCHIVE = "@read.broken-archive";
  public static final String BROKEN_PART = "@read.broken-part";
  public static final String NO_WORKBOOK = "@read.no-workbook";
  public static final String BINARY_WORKBOOK = "@read.binary-workbook";
  public static final String OPEN_DOCUMENT = "@read.open-document";
  public static final String NO_SHEET = "@read.no-sheet";
  public static final String NO_SUCH_SHEET = "@read.no-such-sheet";
  public static final String NO_SUCH_TEXT = "@read.no-such-text";
  public static final String OPEN_QUOTE = "@read.open-quote";
  public static final String NO_TABLE_HEADER = "@read.no-table-header";
  public static final String ITEMS_ALONE = "@read.items-alone";
  public static final String TABLE_DIALECT = "@read.table-dialect";
  public static final String ENTRIES = "@read.entries";
  public static final String UNPACKED = "@read.unpacked";
  public static final String SHARED_TEXTS = "@read.shared-texts";
  public static final String FORMATS = "@read.formats";
  public static final String SHEETS = "@read.sheets";
  public static final String ROWS = "@read.rows";
  public static final String COLUMNS = "@read.columns";
  public static final String CELLS_OF_RESOURCE = "@read.cells-of-resource";
  public static final String ROWS_OF_RESOURCE = "@read.rows-of-resource";

  private ReadingRules() {}
}
