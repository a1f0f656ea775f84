package org.govcat.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.finding.SensitiveText;
import org.govcat.model.UnifiedSocialCreditCode;
import org.govcat.standard.Organizations.Body;
import org.govcat.standard.tree.DefinitionNode.Mapping;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.jspecify.annotations.Nullable;

/** Reads a list of organisations, with all its problems. Used once. */
final class OrganizationsParser {
  private static final List<String> KEYS = List.of("organizations", "source", "bodies");
  private static final List<String> BODY_KEYS =
      List.of("creditCode", "name", "aliases", "plates", "from", "to", "successor");

  private final ProblemLog log = new ProblemLog();
  private final NodeReader nodes;

  OrganizationsParser(String file) {
    this.nodes = new NodeReader(file, log);
  }

  Organizations parse(Mapping root) {
    nodes.only(root, "a list of organisations", KEYS);
    Scalar id = nodes.required(root, "organizations", "the list");
    nodes.required(root, "source", "the list");
    Map<Mapping, Body> bodies = new LinkedHashMap<>();
    for (Mapping entry : nodes.mappings(root.get("bodies"), "bodies", "a body")) {
      Body body = body(entry);
      if (body != null) {
        bodies.put(entry, body);
      }
    }
    if (root.get("bodies") == null) {
      nodes.problem(root, ProblemText.of("the-list-has-no-bodies"));
    }
    List<Body> all = new ArrayList<>(bodies.values());
    bodies.forEach((entry, body) -> together(entry, body, all));
    log.throwIfAny();
    return new Organizations(id == null ? "" : id.text(), all);
  }

  private @Nullable Body body(Mapping entry) {
    nodes.only(entry, "a body", BODY_KEYS);
    Scalar code = nodes.required(entry, "creditCode", "the body");
    Scalar name = nodes.required(entry, "name", "the body");
    if (code != null && !UnifiedSocialCreditCode.isValid(code.text())) {
      nodes.problem(
          code,
          ProblemText.of("is-no-unified-social-credit-code", SensitiveText.mask(code.text())));
    }
    LocalDate from = nodes.day(entry, "from");
    LocalDate to = nodes.day(entry, "to");
    if (from != null && to != null && to.isBefore(from)) {
      nodes.problem(entry.get("to"), ProblemText.of("the-last-day-lies-before-the-first"));
    }
    String successor = nodes.text(entry, "successor");
    if (successor != null && to == null) {
      nodes.problem(entry.get("successor"), ProblemText.of("a-body-with-a-successor-has-a"));
    }
    return code == null || name == null
        ? null
        : new Body(
            code.text(),
            name.text(),
            nodes.texts(entry.get("aliases"), "aliases"),
            nodes.texts(entry.get("plates"), "plates"),
            from,
            to,
            successor);
  }

  /** What only all entries together tell. */
  private void together(Mapping entry, Body body, List<Body> all) {
    String successor = body.successor();
    if (successor != null && all.stream().noneMatch(each -> each.creditCode().equals(successor))) {
      nodes.problem(
          entry.get("successor"), ProblemText.of("is-the-credit-code-of-no-body", successor));
    }
    for (Body other : all) {
      if (other == body) {
        return;
      }
      if (other.creditCode().equals(body.creditCode()) && overlap(other, body)) {
        nodes.problem(
            entry, ProblemText.of("the-body-has-the-names-and-at", other.name(), body.name()));
      }
    }
  }

  private static boolean overlap(Body one, Body other) {
    return !endsBefore(one, other) && !endsBefore(other, one);
  }

  private static boolean endsBefore(Body one, Body other) {
    return one.to() != null && other.from() != null && one.to().isBefore(other.from());
  }
}
