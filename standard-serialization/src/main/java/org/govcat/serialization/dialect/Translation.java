package org.govcat.serialization.dialect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Finding;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.model.Blanks;
import org.govcat.model.ExtensionValue;
import org.govcat.model.InformationResource;
import org.govcat.serialization.source.MappedRecord;

/**
 * One record on its way from a dialect to the standard. Every value of the source ends up in the
 * resource: in its element, in a named extension, or as extension under its own name.
 */
final class Translation {
  private static final RuleId UNKNOWN_VALUE = new RuleId("dialect/unknown-value");

  private final DialectMapping dialect;
  private final Origins origins = new Origins();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, ExtensionValue> own = new LinkedHashMap<>();
  private ResourceDraft draft = new ResourceDraft(Map.of());

  Translation(DialectMapping dialect) {
    this.dialect = dialect;
  }

  /** A member of the source that the dialect knows. */
  private record Match(String name, ExtensionValue value, FieldNames.Known known) {
    /** An empty text gives way to a later name that says something. */
    boolean saysNothing() {
      String text = value.spelling();
      return text != null && Blanks.trim(text).isEmpty();
    }
  }

  MappedRecord translate(ExtensionValue.Group source) {
    List<Match> matches = new ArrayList<>();
    source
        .members()
        .forEach(
            (name, value) -> {
              FieldNames.Known known =
                  InformationResource.GROUP.slot(name) == null ? dialect.fields().find(name) : null;
              if (known == null) {
                own.put(name, value);
              } else {
                matches.add(new Match(name, value, known));
              }
            });
    matches.sort(
        Comparator.comparing(Match::saysNothing).thenComparing(match -> match.known().rank()));
    draft = new ResourceDraft(own);
    matches.forEach(this::place);
    return new MappedRecord(draft.build(), findings, origins::of);
  }

  private void place(Match match) {
    Field field = match.known().field();
    if (field.target() instanceof Target.Extension extension) {
      if (draft.extension(extension.id(), match.value())) {
        origins.add(extension.id(), match.name());
      } else {
        keep(match);
      }
    } else if (field.target() instanceof Target.Element element) {
      if (element.last().kind().isList()) {
        list(match, field, element);
      } else {
        leaf(match, field, element);
      }
    }
  }

  private void leaf(Match match, Field field, Target.Element element) {
    String text = match.value().spelling();
    ValueTable table = field.table();
    ValueTable.Meaning meaning = table == null || text == null ? null : table.find(text);
    boolean unknown = table != null && text != null && meaning == null && !match.saysNothing();
    if (unknown && field.otherwise() instanceof Field.Otherwise.Instead instead) {
      set(match, instead.element(), text);
    } else if (unknown && field.otherwise() instanceof Field.Otherwise.OwnName) {
      keep(match);
      report(ElementPath.RECORD.then(match.name()), match.name(), text);
    } else if (text == null) {
      setMisshapen(match, element);
    } else {
      String meant = meaning == null ? null : meaning.text();
      if (set(match, element, meant == null ? text : meant) && unknown) {
        report(path(element), match.name(), text);
      }
    }
  }

  private boolean set(Match match, Target.Element element, String text) {
    if (draft.leaf(element.slots(), text)) {
      origins.add(element.id(), match.name());
      return true;
    }
    keep(match);
    return false;
  }

  private void setMisshapen(Match match, Target.Element element) {
    if (draft.misshapen(element.slots(), match.value())) {
      origins.add(element.id(), match.name());
    } else {
      keep(match);
    }
  }

  private void list(Match match, Field field, Target.Element element) {
    ListTokens tokens = ListTokens.of(match.value(), field.separators());
    if (tokens == null) {
      setMisshapen(match, element);
      return;
    }
    if (field.otherwise() instanceof Field.Otherwise.OwnName && !knowsAll(field, tokens)) {
      keep(match);
      report(ElementPath.RECORD.then(match.name()), match.name(), String.join(",", tokens.texts()));
      return;
    }
    int from = draft.length(element.slots());
    if (!draft.append(element, field.table(), tokens.texts())) {
      keep(match);
      return;
    }
    origins.add(element.id(), from, tokens, match.name());
    for (int i = 0; i < tokens.texts().size(); i++) {
      String token = tokens.texts().get(i);
      if (field.table() != null && field.table().find(token) == null) {
        report(member(element, from + i), match.name(), token);
      }
    }
  }

  private static boolean knowsAll(Field field, ListTokens tokens) {
    ValueTable table = field.table();
    return table == null || tokens.texts().stream().allMatch(token -> table.find(token) != null);
  }

  private void keep(Match match) {
    draft.keep(match.name(), match.value());
  }

  private void report(ElementPath element, String name, String value) {
    findings.add(
        Finding.of(UNKNOWN_VALUE, Severity.WARNING)
            .element(element)
            .value(value)
            .argument("name", FieldNames.key(name))
            .build());
  }

  private static ElementPath path(Target.Element element) {
    ElementPath path = ElementPath.RECORD;
    for (var slot : element.slots()) {
      path = path.then(slot.name());
    }
    return path;
  }

  private static ElementPath member(Target.Element element, int index) {
    ElementPath path = ElementPath.RECORD;
    for (var slot : element.slots()) {
      path = slot == element.last() ? path.then(slot.name(), index) : path.then(slot.name());
    }
    return element.into() == null ? path : path.then(element.into().name());
  }
}
