package org.govcat.conformance;

import java.util.List;
import org.govcat.finding.Finding;
import org.govcat.standard.CodeTable;
import org.jspecify.annotations.Nullable;

/** No code of the standard begins like that (分类码不符合代码结构). */
public final class CodePrefixException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final transient List<Finding> findings;
  private final transient CodeTable.@Nullable Answer answer;

  CodePrefixException(String prefix, List<Finding> findings, CodeTable.@Nullable Answer answer) {
    super("no resource code begins with '" + prefix + "'");
    this.findings = List.copyOf(findings);
    this.answer = answer;
  }

  /** What the standard has to say of such a code; empty when a code table objects. */
  public List<Finding> findings() {
    return findings;
  }

  /** What the code table has to say, or null. */
  public CodeTable.@Nullable Answer answer() {
    return answer;
  }
}
