package org.govcat.standard;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A code list with its variants. Immutable and thread-safe; looking up an exact code allocates
 * nothing.
 */
public final class CodeList {
  private static final int LONGEST_NAME = 64;

  private final String id;
  private final boolean closed;
  private final boolean ignoreCase;
  private final boolean ignoreVersion;
  private final List<Code> codes;
  private final Map<String, Code> exact = new HashMap<>();
  private final Map<String, Code> concepts = new HashMap<>();
  private final Clause clause;
  private volatile @Nullable Map<String, Code> spellings;

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
      }
      concepts.putIfAbsent(code.concept(), code);
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

  /** Whether case makes no difference at all. */
  public boolean ignoresCase() {
    return ignoreCase;
  }

  /** Whether a version behind a name makes no difference (oracle 11g). */
  public boolean ignoresVersion() {
    return ignoreVersion;
  }

  /** The entries in order. */
  public List<Code> codes() {
    return codes;
  }

  /** Source and evidence of the list. */
  public Clause clause() {
    return clause;
  }

  /**
   * The entry that the text means, as a code, concept, label or alias, or null. Blanks, width and
   * case make no difference, and a version behind a name makes none where the list says so.
   */
  public @Nullable Code find(String text) {
    Code code = exact.get(text);
    if (code != null) {
      return code;
    }
    String folded = Spelling.fold(text);
    code = spellings().get(folded);
    String name = code == null && ignoreVersion ? nameBeforeVersion(folded) : null;
    return name == null ? code : spellings().get(name);
  }

  /**
   * The longest known name that is followed by nothing but a version: sqlserver in sqlserver2012.
   */
  private @Nullable String nameBeforeVersion(String folded) {
    for (int end = Math.min(folded.length() - 1, LONGEST_NAME); end > 0; end--) {
      String name = folded.substring(0, end);
      if (spellings().containsKey(name) && Spelling.isVersion(folded.substring(end))) {
        return name;
      }
    }
    return null;
  }

  /**
   * Whether the text is written exactly as the standard writes the code; a version behind it may
   * stay where the list ignores versions.
   */
  public boolean isExact(String text) {
    if (exact.containsKey(text)) {
      return true;
    }
    Code code = ignoreCase ? spellings().get(Spelling.fold(text)) : null;
    if (code == null && ignoreVersion) {
      return isExactWithVersion(text);
    }
    return code != null && code.code() != null && code.code().equalsIgnoreCase(text);
  }

  private boolean isExactWithVersion(String text) {
    String name = nameBeforeVersion(Spelling.fold(text));
    Code code = name == null ? null : spellings().get(name);
    return code != null && code.code() != null && Spelling.fold(code.code()).equals(name);
  }

  /**
   * Every text that {@link #find} reads as an entry, as it is compared: without blanks, in half
   * width and lower case; versions aside. In no particular order; unmodifiable.
   */
  public Map<String, Code> foldedSpellings() {
    return Collections.unmodifiableMap(spellings());
  }

  /** The entry with that concept, or null. */
  public @Nullable Code concept(String concept) {
    return concepts.get(concept);
  }

  /** The entry that a variant is read as, or the entry itself. */
  public Code canonical(Code code) {
    Code target = code.readsAs() == null ? null : concept(code.readsAs());
    return target == null ? code : target;
  }

  /** Another entry that a spelling of this one already means, or null. */
  @Nullable Code claimedBefore(Code code) {
    for (String spelling : Spelling.of(code)) {
      Code owner = spellings().getOrDefault(Spelling.fold(spelling), code);
      if (!canonical(owner).concept().equals(canonical(code).concept())) {
        return owner;
      }
    }
    return null;
  }

  /** Made when first asked for, since most values are exact; made twice at worst, and alike. */
  private Map<String, Code> spellings() {
    Map<String, Code> known = spellings;
    if (known == null) {
      known = new HashMap<>();
      for (Code code : codes) {
        if (code.code() != null) {
          known.putIfAbsent(Spelling.fold(code.code()), code);
        }
      }
      for (Code code : codes) {
        for (String spelling : Spelling.of(code)) {
          known.putIfAbsent(Spelling.fold(spelling), code);
        }
      }
      spellings = known;
    }
    return known;
  }
}
