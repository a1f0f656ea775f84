package org.govcat.standard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of rules that a definition file may use: a small closed set. Each kind is one class of
 * the checker; here stands what it may be given, so that an unknown parameter is an error with its
 * line.
 */
public enum RuleKind {
  /**
   * An element has to be there; {@code when} and {@code unless} narrow it, and {@code given} names
   * a group without which nobody asks for it.
   */
  REQUIRED("required", "placeholder", "when:conditions", "unless:conditions", "given:element"),
  /** At least one of several elements has to be there and, where given, hold an expression. */
  REQUIRED_ONE_OF(
      "required-one-of", "", "when:conditions", "elements!:elements", "pattern:pattern"),
  /** An element must not be there. */
  FORBIDDEN("forbidden", "", "when:conditions"),
  /** A value has the shape of its element: text, list or group. */
  SHAPE("shape", ""),
  /** A value is in the element's code list. */
  CODE_LIST("code-list", "suggestion allowed repeats"),
  /** A value is readable but not written as the standard writes it. */
  VALUE_ALIAS("value-alias", "expected"),
  /** A value is one of these known variants that deserve words of their own. */
  LISTED_VARIANT("listed-variant", "expected", "concepts!:concepts"),
  /**
   * An element, or those of its values that mean one of {@code concepts}, is used from one day on
   * and until another; with neither day it is used no more. {@code instead} names the element,
   * {@code successor} the concept that takes its place.
   */
  VALIDITY(
      "validity",
      "from until successor instead",
      "concepts:concepts",
      "from:day",
      "until:day",
      "successor:concept",
      "instead:element"),
  /**
   * A date or number can be read; {@code least} and {@code most} bound a number, and {@code
   * thousands} says whether it may be divided into groups (3,995).
   */
  FORMAT(
      "format",
      "suggestion",
      "least:number",
      "most:number",
      "thousands:read|refused",
      "when:conditions"),
  /** A text is a day, or two days in order, in one form and between two years. */
  PERIOD(
      "period",
      "reason expected",
      "form!:day_form",
      "between!:text",
      "least:number",
      "most:number"),
  /** A day does not lie after the date of the check. */
  NOT_IN_FUTURE("not-in-future", "date"),
  /** The whole value matches a regular expression. */
  PATTERN("pattern", "expected", "pattern:pattern"),
  /**
   * Every character of a text is allowed: {@code allowed} and {@code except} hold single
   * characters, ranges (A-Z) and words (han, digits, letters, blanks, emoji), {@code not-first}
   * what may not begin it.
   */
  CHARACTERS(
      "characters",
      "character position",
      "allowed:characters",
      "except:characters",
      "not-first:characters"),
  /**
   * One text holds several values between separators, or a token for none; each matches the
   * expression or is in the list.
   */
  JOINED(
      "joined",
      "member position reason suggestion",
      "separator!:text",
      "none:text",
      "pattern:pattern",
      "list:list",
      "most:number"),
  /** Several elements, each of which holds values between separators, hold equally many. */
  PARALLEL("parallel", "reason count leading expected", "elements!:elements", "separator!:text"),
  /** A text is not longer than the element allows. */
  MAX_LENGTH("max-length", "most length", "most:number"),
  /** A text is at least this long. */
  MIN_LENGTH("min-length", "least length", "least!:number"),
  /** A list has at least so many members. */
  MIN_OCCURS("min-occurs", "least count", "least:number"),
  /** A list has at most so many members; {@code where} counts those that mean something. */
  MAX_OCCURS("max-occurs", "most count", "most:number", "where:conditions"),
  /** A value occurs once in the lists of its record; {@code with} joins further elements to it. */
  UNIQUE_IN_RECORD("unique-in-record", "other", "with:elements"),
  /** A value of a list excludes all others. */
  STANDS_ALONE("stands-alone", "other", "concepts!:concepts"),
  /**
   * A unified social credit code is right; each rule takes some of the causes why it may not be.
   */
  CREDIT_CODE("credit-code", "reason expected", "causes!:causes"),
  /** An administrative division code is right. */
  DIVISION_CODE("division-code", ""),
  /** Conditions that must not hold at once; {@code each} judges every member of a list. */
  FORBIDDEN_TOGETHER("forbidden-together", "item", "when!:conditions", "each:element"),
  /** Under conditions only these meanings are allowed. */
  RESTRICTED("restricted", "expected", "when!:conditions", "to!:concepts"),
  /**
   * A value belongs to the part of its list that its parent's value opens; {@code any} opens all.
   */
  DEPENDENT_LIST("dependent-list", "parent expected", "parent!:coded", "any:texts"),
  /** A value outside its open list is described in words. */
  UNLISTED_UNDESCRIBED(
      "unlisted-undescribed",
      "",
      "parent!:coded",
      "description!:element",
      "always:concepts@parent",
      "any:texts"),
  /** A value fits at least one value of another element, by a table of concepts. */
  FITTING("fitting", "other expected", "other!:coded", "when:conditions", "table!:table"),
  /** A number or day stands in a relation to another one. */
  COMPARED("compared", "other", "other!:element", "relation!:less|at-most|equal|at-least|more"),
  /** A meaning is not ranked before that of another element; ranks go from loose to strict. */
  NOT_LOOSER("not-looser", "other", "other!:coded", "ranks!:concepts"),
  /**
   * A value sums up those of another element: what {@code every} one or {@code some} one of them
   * means decides, first come first served, else {@code otherwise}.
   */
  SUMS_UP("sums-up", "expected", "other!:coded", "every:table", "some:table", "otherwise:concept"),
  /** A value is that of the member of a list whose role comes first in an order. */
  FIRST_BY_ROLE(
      "first-by-role", "expected role", "role!:coded", "value!:element", "order!:concepts@role"),
  /** A text says more than another text of the record. */
  SAME_TEXT("same-text", "", "other!:element"),
  /** A text says more than the label of a coded element. */
  REPEATS_LABEL("repeats-label", "", "of!:element"),
  /** A text does not match any of these expressions, unless it matches an exception. */
  TEXT_MATCHES("text-matches", "match", "patterns!:patterns", "except:patterns", "when:conditions"),
  /**
   * A code is put together from segments in one of several ways; {@code also} names further
   * elements that hold such codes.
   */
  SEGMENTED_CODE(
      "segmented-code",
      "segment position found expected reason",
      "structures!:structures",
      "also:elements"),
  /**
   * A segment of a code, whose structure another rule gives, is what an element says, one of a few
   * values, used or not used.
   */
  CODE_SEGMENT(
      "code-segment",
      "segment position found expected other",
      "structure!:rule",
      "segment!:segment",
      "when:conditions",
      "other:element",
      "values:texts",
      "is:used|unused",
      "also:elements"),
  /** The front part of a resource code agrees with the classification. */
  AGREES_WITH_CLASSIFICATION("agrees-with-classification", "expected found"),
  /** A text is free of one kind of typing or copying defect. */
  TEXT_DEFECT(
      "text-defect",
      "character position suggestion",
      "defect!:edge-blank|invisible-character|line-break|full-width|markup",
      "elements:elements"),
  /** An item whose name tells personal data is not given away. */
  SENSITIVE_ITEM("sensitive-item", "item", "words!:texts", "except:texts", "when!:conditions"),
  /**
   * An element has to be there when the name of an item tells personal data; {@code denied} values
   * are as good as none.
   */
  REQUIRED_FOR_ITEMS(
      "required-for-items",
      "item placeholder",
      "items!:element",
      "words!:texts",
      "except:texts",
      "denied:concepts"),
  /**
   * A legal basis is a document of a kind that counts, {@code accepted-as-claimed} ones where it is
   * claimed for them; one rule for each answer.
   */
  LEGAL_BASIS(
      "legal-basis",
      "",
      "answer!:refused|unclear|unnamed",
      "counting!:concepts@.kind",
      "accepted!:patterns",
      "refused!:patterns",
      "document!:pattern",
      "accepted-as-claimed:patterns",
      "when:conditions"),
  /** Not more working days lie between two days than the law allows. */
  WORKING_DAYS(
      "working-days",
      "start days least most calendar",
      "from!:element",
      "most!:number",
      "weekdays-off!:number",
      "extended:number",
      "extension:element",
      "trigger:element",
      "triggers:patterns"),
  /** A value occurs once in the catalogue. */
  UNIQUE_IN_CATALOG(
      "unique-in-catalog",
      "count places",
      "compare!:exact|text|without-digits",
      "within:element",
      "related:element"),
  /** A code names a resource that exists. */
  RESOLVES("resolves", "", "key!:element"),
  /** A code does not name its own resource. */
  NOT_ITSELF("not-itself", "", "key!:element"),
  /** One code stands for one name. */
  ONE_NAME_PER_CODE("one-name-per-code", "place", "name!:element"),
  /** Something stands there that the standard does not know. */
  UNKNOWN_ELEMENT("unknown-element", "name suggestion records"),
  /** Reported by readers and by the check run, not judged by the checker. */
  REPORTED(
      "reported",
      "reason limit encoding name first second suggestion records rule count rows values column"
          + " sheets found expected");

  private static final List<String> IDS = allIds();

  private final String id;
  private final Set<String> arguments;
  private final Map<String, Parameter> parameters;

  RuleKind(String id, String arguments, String... parameters) {
    this.id = id;
    this.arguments = arguments.isEmpty() ? Set.of() : Set.of(arguments.split(" "));
    Map<String, Parameter> known = new LinkedHashMap<>();
    for (String text : parameters) {
      Parameter parameter = Parameter.of(text);
      known.put(parameter.name(), parameter);
    }
    this.parameters = Collections.unmodifiableMap(known);
  }

  /** The word used in definition files. */
  public String id() {
    return id;
  }

  /** What rules of this kind may be given, by name. */
  public Map<String, Parameter> parameters() {
    return parameters;
  }

  /**
   * Names of the arguments that findings of this kind may carry, beside {@code label}, {@code
   * value} and {@code element}; the texts of such rules may hold no other placeholders.
   */
  public Set<String> arguments() {
    return arguments;
  }

  /** Whether a rule of this kind is about one element and must name it. */
  public boolean needsElement() {
    return switch (this) {
      case REQUIRED_ONE_OF,
          VALUE_ALIAS,
          FORBIDDEN_TOGETHER,
          TEXT_DEFECT,
          PARALLEL,
          UNKNOWN_ELEMENT,
          REPORTED ->
          false;
      default -> true;
    };
  }

  /** Who judges rules of this kind. */
  public Scope scope() {
    return switch (this) {
      case UNIQUE_IN_CATALOG, RESOLVES, ONE_NAME_PER_CODE -> Scope.CATALOG;
      case REPORTED -> Scope.REPORTER;
      default -> Scope.RECORD;
    };
  }

  /** Whether a rule of this kind asks what a value means, so that its element needs a code list. */
  public boolean needsCodeList() {
    return switch (this) {
      case CODE_LIST,
          LISTED_VARIANT,
          STANDS_ALONE,
          RESTRICTED,
          DEPENDENT_LIST,
          UNLISTED_UNDESCRIBED,
          FITTING,
          NOT_LOOSER,
          SUMS_UP ->
          true;
      default -> false;
    };
  }

  /** The kind with that word. */
  public static Optional<RuleKind> of(String id) {
    for (RuleKind kind : values()) {
      if (kind.id.equals(id)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** All words, in order. */
  public static List<String> ids() {
    return IDS;
  }

  private static List<String> allIds() {
    List<String> ids = new ArrayList<>();
    for (RuleKind kind : values()) {
      ids.add(kind.id);
    }
    return List.copyOf(ids);
  }

  /**
   * One parameter of a kind.
   *
   * @param name its key in the file
   * @param type what it holds
   * @param required whether a rule must give it
   * @param words the words it may be, for {@link ParameterType#WORD}
   * @param of whose concepts they are, for {@link ParameterType#CONCEPTS}: nothing for the rule's
   *     element, {@code .kind} for an element in it, else the parameter that names the element
   */
  public record Parameter(
      String name, ParameterType type, boolean required, List<String> words, String of) {
    /** Copies the words. */
    public Parameter {
      words = List.copyOf(words);
    }

    private static Parameter of(String text) {
      int colon = text.indexOf(':');
      int at = text.indexOf('@');
      boolean required = text.charAt(colon - 1) == '!';
      String type = text.substring(colon + 1, at < 0 ? text.length() : at);
      boolean word = type.indexOf('|') >= 0;
      return new Parameter(
          text.substring(0, required ? colon - 1 : colon),
          word ? ParameterType.WORD : ParameterType.valueOf(type.toUpperCase(Locale.ROOT)),
          required,
          word ? List.of(type.split("\\|")) : List.of(),
          at < 0 ? "" : text.substring(at + 1));
    }
  }

  /** What has to be seen to judge a rule. */
  public enum Scope {
    /** One record. */
    RECORD,
    /** All records together. */
    CATALOG,
    /** More than records: told by readers and by the run of a check. */
    REPORTER
  }
}
