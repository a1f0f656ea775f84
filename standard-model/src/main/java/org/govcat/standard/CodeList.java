package org.govcat.standard;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A code list with its variants. Immutable and thread-safe; looking up an exact code allocates
 * nothing.
 */
public final class CodeList {
  private static final Pattern VERSION =
      Pattern.compile("[\\s_-]*(?:v|r|release)?[\\s_-]*\\d+(?:[._]\\d+)*\\s*(?:r\\d+)?[a-z]{0,2}$");
  private static final Pattern BLANKS =
      Pattern.compile("[\\s\\p{Z}\\u200B-\\u200D\\u2060\\uFEFF]+");

  private final String id;
  private final boolean closed;
  private final boolean ignoreCase;
  private final boolean ignoreVersion;
  private final List<Code> codes;
  private final Map<String, Code> exact = new HashMap<>();
  private final Map<String, Code> folded = new HashMap<>();
  private final Clause clause;

  /**
   * A list of codes.
   *
   * @param id id of the list
   * @param closed whether no other value is allowed
   * @param ignoreCase whether case makes no difference at all
   * @param ignoreVersion whether a version behind a name makes no difference (oracle 11g)
   * @param codes the entries
   * @param clause source and evidence
   */
  public CodeList(
      String id,
      boolean closed,
      boolean ignoreCase,
      boolean ignoreVersion,
      List<Code> codes,
      Clause clause) {
    this.id = id;
    this.closed = closed;
    this.ignoreCase = ignoreCase;
    this.ignoreVersion = ignoreVersion;
    this.codes = List.copyOf(codes);
    this.clause = clause;
    for (Code code : codes) {
      if (code.code() != null) {
        exact.putIfAbsent(code.code(), code);
        folded.putIfAbsent(fold(code.code()), code);
      }
    }
    for (Code code : codes) {
      folded.putIfAbsent(fold(code.concept()), code);
      folded.putIfAbsent(fold(code.label().zh()), code);
      folded.putIfAbsent(fold(code.label().en()), code);
      code.aliases().forEach(alias -> folded.putIfAbsent(fold(alias), code));
    }
  }

  /** Id of the list. */
  public String id() {
    return id;
  }

  /** Whether no other value is allowed. */
  public boolean closed() {
    return closed;
  }

  /** The entries in order. */
  public List<Code> codes() {
    return codes;
  }

  /** Source and evidence of the list. */
  public Clause clause() {
    return clause;
  }

  /** The entry that the text means, as a code, concept, label or alias, or null. */
  public @Nullable Code find(String text) {
    Code code = exact.get(text);
    if (code != null) {
      return code;
    }
    String folds = fold(text);
    code = folded.get(folds);
    if (code == null && ignoreVersion) {
      code = folded.get(VERSION.matcher(folds).replaceFirst(""));
    }
    return code;
  }

  /** Whether the text is written exactly as the standard writes the code. */
  public boolean isExact(String text) {
    if (exact.containsKey(text)) {
      return true;
    }
    Code code = ignoreCase ? folded.get(fold(text)) : null;
    return code != null && code.code() != null && code.code().equalsIgnoreCase(text);
  }

  /** The entry with that concept, or null. */
  public @Nullable Code concept(String concept) {
    return codes.stream().filter(code -> code.concept().equals(concept)).findFirst().orElse(null);
  }

  /** The entry that a variant is read as, or the entry itself. */
  public Code canonical(Code code) {
    Code target = code.readsAs() == null ? null : concept(code.readsAs());
    return target == null ? code : target;
  }

  private static String fold(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return BLANKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
