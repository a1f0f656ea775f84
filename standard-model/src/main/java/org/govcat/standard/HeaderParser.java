package org.govcat.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.govcat.standard.StandardInfo.LaterLaw;
import org.govcat.standard.StandardInfo.Status;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;

/** Reads what a standard says about itself. */
final class HeaderParser {
  private static final String WHAT = "the standard";
  private static final List<String> LATER_LAW =
      List.of("from", "note", "covered-by", "source", "evidence");

  private final FileScope scope;
  private final NodeReader nodes;

  HeaderParser(FileScope scope) {
    this.scope = scope;
    this.nodes = scope.nodes();
  }

  /**
   * Source and evidence of the whole file; stand-ins once it was noted that they are missing. What
   * a profile decides itself rests on its own document and is derived, unless it says otherwise.
   */
  static Provenance provenance(Layer layer, FileScope scope) {
    Mapping root = layer.source().root();
    String document = layer.isProfile() ? plain(root, "document", layer.id()) : null;
    Provenance above =
        new Provenance(document, layer.isProfile() ? Evidence.DERIVED : null, layer.id());
    Clause clause =
        above.under(root, scope.nodes(), scope.words()).clause(root, scope.nodes(), WHAT);
    return Provenance.of(clause);
  }

  /** A text of the header that a profile may leave out. */
  private static String plain(Mapping root, String key, String otherwise) {
    return root.get(key) instanceof Scalar scalar ? scalar.text() : otherwise;
  }

  /**
   * The header, with stand-ins for what is missing once that was noted. A profile may leave out
   * title, document and version; they are then its id, its id and 1.
   *
   * @param later law that the standard does not answer for
   * @param ancestors the standards it is based on
   */
  StandardInfo parse(Layer layer, List<LaterLaw> later, List<StandardInfo.Ancestor> ancestors) {
    Mapping root = layer.source().root();
    StandardInfo.Ancestor self = ancestor(layer);
    return new StandardInfo(
        self.id(),
        self.title(),
        self.document(),
        self.status(),
        nodes.day(root, "effective"),
        layer.isProfile() ? plain(root, "version", "1") : text(root, "version"),
        layer.digest(),
        Objects.requireNonNull(scope.provenance().evidence()),
        later,
        ancestors);
  }

  /** What the file says of itself as one of those that a standard is made of. */
  StandardInfo.Ancestor ancestor(Layer layer) {
    Mapping root = layer.source().root();
    String id = text(root, "standard");
    LocalizedText title = nodes.localized(root.get("title"), "title");
    if (root.get("title") == null && !layer.isProfile()) {
      nodes.problem(root, ProblemText.of("has-no-title", ProblemText.phrase(WHAT)));
    }
    String document = layer.isProfile() ? plain(root, "document", id) : text(root, "document");
    Status status = scope.words().status(root);
    if (root.get("status") == null) {
      nodes.problem(root, ProblemText.of("has-no-status", ProblemText.phrase(WHAT)));
    }
    return new StandardInfo.Ancestor(
        id,
        title == null ? new LocalizedText(id, id) : title,
        document,
        Objects.requireNonNullElse(status, Status.DRAFT));
  }

  /**
   * Later law that the file does not answer for, unless one of these standards covers it, which
   * {@code covered-by} names.
   */
  List<LaterLaw> notCovered(Mapping root, List<Layer> layers) {
    List<LaterLaw> laws = new ArrayList<>();
    for (Mapping entry : nodes.mappings(root.get("not-covered"), "not-covered", "a later law")) {
      nodes.only(entry, "a later law", LATER_LAW);
      nodes.required(entry, "from", "a later law");
      LocalDate from = nodes.day(entry, "from");
      LocalizedText note = nodes.localized(entry.get("note"), "note");
      if (entry.get("note") == null) {
        nodes.problem(entry, ProblemText.of("a-later-law-has-no-note"));
      }
      Provenance provenance = scope.provenance().under(entry, nodes, scope.words());
      if (from != null && note != null && !isCovered(entry, layers)) {
        laws.add(new LaterLaw(from, note, provenance.clause(entry, nodes, "a later law")));
      }
    }
    return laws;
  }

  private boolean isCovered(Mapping entry, List<Layer> layers) {
    String law = nodes.text(entry, "covered-by");
    for (Layer layer : layers) {
      if (layer.id().equals(law)) {
        return true;
      }
    }
    return false;
  }

  private String text(Mapping root, String key) {
    Scalar scalar = nodes.required(root, key, WHAT);
    return scalar == null ? "?" : scalar.text();
  }
}
