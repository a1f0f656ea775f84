package org.govcat.serialization.schema;

/**
 * The expression of a day that exists, in the shapes in which catalogues write days (2017-11-10,
 * 2017/6/1, 2017年11月10日, 20171110, each with a time behind it, which has to be one).
 */
final class DayPattern {
  private static final String[] SEPARATORS = {"-", "/", ".", "－", "／", "．"};

  private final RegexFlavour flavour;

  private DayPattern(RegexFlavour flavour) {
    this.flavour = flavour;
  }

  /** The expression without blanks around it. */
  static String of(RegexFlavour flavour) {
    return new DayPattern(flavour).expression();
  }

  private String expression() {
    StringBuilder days = new StringBuilder("(").append(compact());
    for (String separator : SEPARATORS) {
      String sign = flavour.literal(separator);
      days.append('|').append(day(sign, sign, "(日|号)?", false));
    }
    days.append('|').append(day("年", "月", "(日|号)?", false)).append(')');
    return days + "(" + time() + ")?";
  }

  /** Eight digits, perhaps with six for a time right behind them. */
  private String compact() {
    String midnight = digit("2") + digit("4") + digit("0") + "{4}";
    String inDay = hour(true) + sixty(true) + second(true);
    return day("", "", "", true) + "(" + inDay + "|" + midnight + ")?";
  }

  private String day(String afterYear, String afterMonth, String afterDay, boolean two) {
    String any = digit("0-9");
    String thirtyOne = "(" + two("13578", two) + "|" + digit("1") + digit("02") + ")";
    String thirty = "(" + two("469", two) + "|" + digit("1") + digit("1") + ")";
    String february = two("2", two);
    String toTwentyEight =
        "(" + two("1-9", two) + "|" + digit("1") + any + "|" + digit("2") + digit("0-8") + ")";
    String lastDays = digit("3") + digit("01") + "|" + digit("2") + digit("9");
    String common = year() + afterYear;
    String inCommon =
        "("
            + ("(" + thirtyOne + afterMonth + "(" + toTwentyEight + "|" + lastDays + ")")
            + ("|" + thirty + afterMonth)
            + ("(" + toTwentyEight + "|" + digit("2") + digit("9") + "|" + digit("3") + digit("0"))
            + ")"
            + ("|" + february + afterMonth + toTwentyEight + "))");
    String inLeap = leapYear() + afterYear + february + afterMonth + digit("2") + digit("9");
    return "(" + common + inCommon + "|" + inLeap + ")" + afterDay;
  }

  private String two(String units, boolean always) {
    return digit("0") + (always ? "" : "?") + digit(units);
  }

  /** The calendar has no year 0. */
  private static String year() {
    String any = digit("0-9");
    String some = digit("1-9");
    return "("
        + (some + any + "{3}")
        + ("|" + any + some + any + "{2}")
        + ("|" + any + "{2}" + some + any)
        + ("|" + any + "{3}" + some + ")");
  }

  private static String leapYear() {
    String fromFour =
        (digit("0") + digit("48"))
            + ("|" + digit("2468") + digit("048"))
            + ("|" + digit("13579") + digit("26"));
    String hundreds = "(" + fromFour + ")" + digit("0") + digit("0");
    String others = digit("0-9") + digit("0-9") + "(" + fromFour + ")";
    return "(" + hundreds + "|" + others + ")";
  }

  private String time() {
    String blanks = "[" + flavour.blankClass() + "]";
    String zero = digit("0") + "?" + digit("0");
    String inDay =
        hour(false) + ":" + sixty(false) + "(:" + second(false) + "([.,]" + digit("0-9") + "+)?)?";
    String midnight =
        digit("2") + digit("4") + ":" + zero + "(:" + zero + "([.,]" + digit("0") + "+)?)?";
    String zone = "(Z|[+\\-]" + hour(true) + "(:?" + sixty(true) + ")?)?";
    return "(" + blanks + "+|T)(" + inDay + "|" + midnight + ")" + zone;
  }

  private static String hour(boolean always) {
    String units = digit("01") + (always ? "" : "?") + digit("0-9");
    return "(" + units + "|" + digit("2") + digit("0-3") + ")";
  }

  /** A number below sixty. */
  private static String sixty(boolean always) {
    return digit("0-5") + (always ? "" : "?") + digit("0-9");
  }

  /** The last second of a day may be one that is put in. */
  private static String second(boolean always) {
    return "(" + sixty(always) + "|" + digit("6") + digit("0") + ")";
  }

  /** A digit, in half width or full width. */
  private static String digit(String digits) {
    StringBuilder wide = new StringBuilder();
    digits.chars().forEach(c -> wide.append(c == '-' ? '-' : (char) (c + 0xFEE0)));
    return "[" + digits + wide + "]";
  }
}
