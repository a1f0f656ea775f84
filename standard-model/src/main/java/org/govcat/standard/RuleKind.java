package org.govcat.standard;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The kinds of rules that a definition file may use: a small closed set. Each kind is one class of
 * the checker; here stands what it may be given, so that an unknown parameter is an error with its
 * line.
 */
public enum RuleKind {
  /** An element has to be there; {@code when} and {@code unless} narrow it. */
  REQUIRED("required", "when:conditions", "unless:conditions"),
  /** At least one of several elements has to be there. */
  REQUIRED_ONE_OF("required-one-of", "when:conditions", "elements!:elements"),
  /** An element must not be there. */
  FORBIDDEN("forbidden", "when:conditions"),
  /** A value has the shape of its element: text, list or group. */
  SHAPE("shape"),
  /** A value is in the element's code list. */
  CODE_LIST("code-list"),
  /** A value is readable but not written as the standard writes it. */
  VALUE_ALIAS("value-alias"),
  /** A value is one of these known variants that deserve words of their own. */
  LISTED_VARIANT("listed-variant", "concepts!:texts"),
  /** A date or number can be read; {@code least} bounds a number. */
  FORMAT("format", "least:number"),
  /** A day does not lie after the date of the check. */
  NOT_IN_FUTURE("not-in-future"),
  /** The whole value matches a regular expression. */
  PATTERN("pattern", "pattern:pattern"),
  /** A text is not longer than the element allows. */
  MAX_LENGTH("max-length", "most:number"),
  /** A text is at least this long. */
  MIN_LENGTH("min-length", "least!:number"),
  /** A list has at least so many members. */
  MIN_OCCURS("min-occurs", "least:number"),
  /** A list has at most so many members. */
  MAX_OCCURS("max-occurs", "most:number"),
  /** A value occurs once in the lists of its record. */
  UNIQUE_IN_RECORD("unique-in-record"),
  /**
   * A unified social credit code is right; each rule takes some of the causes why it may not be.
   */
  CREDIT_CODE("credit-code", "causes!:texts"),
  /** An administrative division code is right. */
  DIVISION_CODE("division-code"),
  /** Conditions that must not hold at once; {@code each} judges every member of a list. */
  FORBIDDEN_TOGETHER("forbidden-together", "when!:conditions", "each:element"),
  /** Under conditions only these meanings are allowed. */
  RESTRICTED("restricted", "when!:conditions", "to!:texts"),
  /** A value belongs to the part of its list that its parent's value opens. */
  DEPENDENT_LIST("dependent-list", "parent!:element"),
  /** A value outside its open list is described in words. */
  UNLISTED_UNDESCRIBED(
      "unlisted-undescribed", "parent!:element", "description!:element", "always:texts"),
  /** A value fits at least one value of another element, by a table of concepts. */
  FITTING("fitting", "other!:element", "when:conditions", "table!:table"),
  /** A text says more than another text of the record. */
  SAME_TEXT("same-text", "other!:element"),
  /** A text says more than the label of a coded element. */
  REPEATS_LABEL("repeats-label", "of!:element"),
  /** A text does not match any of these expressions, unless it matches an exception. */
  TEXT_MATCHES("text-matches", "patterns!:patterns", "except:patterns"),
  /** The front part of a resource code agrees with the classification. */
  AGREES_WITH_CLASSIFICATION("agrees-with-classification"),
  /** A text is free of one kind of typing or copying defect. */
  TEXT_DEFECT("text-defect", "defect!:text", "elements:elements"),
  /** An item whose name tells personal data is not given away. */
  SENSITIVE_ITEM("sensitive-item", "words!:texts", "except:texts", "when!:conditions"),
  /** A value occurs once in the catalogue. */
  UNIQUE_IN_CATALOG("unique-in-catalog", "compare!:text", "within:element", "related:element"),
  /** A code names a resource that exists. */
  RESOLVES("resolves", "key!:element"),
  /** A code does not name its own resource. */
  NOT_ITSELF("not-itself", "key!:element"),
  /** One code stands for one name. */
  ONE_NAME_PER_CODE("one-name-per-code", "name!:element"),
  /** Reported by readers and by the check run, not judged by the checker. */
  REPORTED("reported");

  private final String id;
  private final Map<String, Parameter> parameters = new TreeMap<>();

  RuleKind(String id, String... parameters) {
    this.id = id;
    for (String text : parameters) {
      String[] parts = text.split(":", 2);
      boolean required = parts[0].endsWith("!");
      String name = required ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
      this.parameters.put(name, new Parameter(name, ParameterType.of(parts[1]), required));
    }
  }

  /** The word used in definition files. */
  public String id() {
    return id;
  }

  /** What rules of this kind may be given, by name. */
  public Map<String, Parameter> parameters() {
    return Map.copyOf(parameters);
  }

  /** The kind with that word. */
  public static Optional<RuleKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
  }

  /** All words, in order. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(RuleKind::id).toList();
  }

  /**
   * One parameter of a kind.
   *
   * @param name its key in the file
   * @param type what it holds
   * @param required whether a rule must give it
   */
  public record Parameter(String name, ParameterType type, boolean required) {}

  /** What a parameter holds. */
  public enum ParameterType {
    /** A text. */
    TEXT,
    /** Texts. */
    TEXTS,
    /** A whole number. */
    NUMBER,
    /** An element id. */
    ELEMENT,
    /** Element ids. */
    ELEMENTS,
    /** A regular expression. */
    PATTERN,
    /** Regular expressions. */
    PATTERNS,
    /** Element ids, each with the concepts it must mean one of. */
    CONDITIONS,
    /** Concepts, each with a list of concepts. */
    TABLE;

    static ParameterType of(String word) {
      return valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }
  }
}
