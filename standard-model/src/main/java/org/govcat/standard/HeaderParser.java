package org.govcat.standard;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.govcat.standard.StandardInfo.LaterLaw;
import org.govcat.standard.StandardInfo.Status;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.jspecify.annotations.Nullable;

/** Reads what a standard says about itself. */
final class HeaderParser {
  private static final String WHAT = "the standard";
  private static final List<String> LATER_LAW = List.of("from", "note", "source", "evidence");

  private final FileScope scope;
  private final NodeReader nodes;

  HeaderParser(FileScope scope) {
    this.scope = scope;
    this.nodes = scope.nodes();
  }

  /** Source and evidence of the whole file; stand-ins once it was noted that they are missing. */
  static Provenance provenance(Mapping root, FileScope scope) {
    Provenance own = Provenance.NONE.under(root, scope.nodes(), scope.words());
    Clause clause = own.clause(root, scope.nodes(), WHAT);
    return new Provenance(clause.source(), clause.evidence());
  }

  /** The header, with stand-ins for what is missing once that was noted. */
  StandardInfo parse(Mapping root, String digest) {
    String id = text(root, "standard");
    LocalizedText title = nodes.localized(root.get("title"), "title");
    if (root.get("title") == null) {
      nodes.problem(root, WHAT + " has no 'title'");
    }
    String document = text(root, "document");
    Status status = scope.words().status(root);
    if (root.get("status") == null) {
      nodes.problem(root, WHAT + " has no 'status'");
    }
    return new StandardInfo(
        id,
        title == null ? new LocalizedText("?", "?") : title,
        document,
        Objects.requireNonNullElse(status, Status.DRAFT),
        day(root, "effective"),
        text(root, "version"),
        digest,
        Objects.requireNonNull(scope.provenance().evidence()),
        notCovered(root));
  }

  private List<LaterLaw> notCovered(Mapping root) {
    List<LaterLaw> laws = new ArrayList<>();
    for (Mapping entry : nodes.mappings(root.get("not-covered"), "not-covered", "a later law")) {
      nodes.only(entry, "a later law", LATER_LAW);
      nodes.required(entry, "from", "a later law");
      LocalDate from = day(entry, "from");
      LocalizedText note = nodes.localized(entry.get("note"), "note");
      if (entry.get("note") == null) {
        nodes.problem(entry, "a later law has no 'note'");
      }
      Provenance provenance = scope.provenance().under(entry, nodes, scope.words());
      if (from != null && note != null) {
        laws.add(new LaterLaw(from, note, provenance.clause(entry, nodes, "a later law")));
      }
    }
    return laws;
  }

  private String text(Mapping root, String key) {
    Scalar scalar = nodes.required(root, key, WHAT);
    return scalar == null ? "?" : scalar.text();
  }

  private @Nullable LocalDate day(Mapping mapping, String key) {
    Scalar scalar = nodes.scalar(mapping.get(key), key);
    LocalDate day = scalar == null ? null : day(scalar.text());
    if (scalar != null && day == null) {
      nodes.problem(scalar, "'" + scalar.text() + "' is no day, expected CCYY-MM-DD");
    }
    return day;
  }

  /** By hand: the formatter of the platform costs more than all the rest of a start. */
  private static @Nullable LocalDate day(String text) {
    try {
      return text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-'
          ? LocalDate.of(
              Integer.parseInt(text.substring(0, 4)),
              Integer.parseInt(text.substring(5, 7)),
              Integer.parseInt(text.substring(8)))
          : null;
    } catch (NumberFormatException | DateTimeException e) {
      return null;
    }
  }
}
