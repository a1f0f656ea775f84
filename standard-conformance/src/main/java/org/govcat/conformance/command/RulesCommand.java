package org.govcat.conformance.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.govcat.conformance.command.Arguments.Option;
import org.govcat.conformance.command.Arguments.Syntax;
import org.govcat.conformance.texts.JsonDocument;
import org.govcat.conformance.texts.Texts;
import org.govcat.standard.Clause;
import org.govcat.standard.Deviation;
import org.govcat.standard.FindingTexts;
import org.govcat.standard.LocalizedText;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;
import org.govcat.standard.StandardInfo;

/** {@code govcat rules}: the rule book of a standard. */
final class RulesCommand implements Subcommand {
  private static final String BETWEEN = " · ";

  @Override
  public Syntax syntax() {
    return new Syntax(
        null,
        0,
        List.of(
            Option.of("standard", "ID|FILE"),
            Option.of("format", "text|json|markdown"),
            Option.of("locale", "zh|en")));
  }

  @Override
  public int run(Arguments given, Surroundings around) {
    String format = Choices.word(given, "format", "text", List.of("text", "json", "markdown"));
    Standard standard = Choices.standardOrDefault(given);
    switch (format) {
      case "json" -> JsonOutput.write(around, json -> json(json, standard));
      case "markdown" -> markdown(standard, around.out(), around.texts());
      default -> text(standard, around.out(), around.texts());
    }
    return ExitCode.CONFORMS;
  }

  private static void json(JsonGenerator json, Standard standard) throws IOException {
    FindingTexts chinese = new FindingTexts(standard, Locale.CHINESE);
    FindingTexts english = new FindingTexts(standard, Locale.ENGLISH);
    json.writeStartArray();
    for (RuleSpec rule : standard.rules()) {
      json.writeStartObject();
      members(json, rule, new LocalizedText(chinese.title(rule), english.title(rule)));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void members(JsonGenerator json, RuleSpec rule, LocalizedText title)
      throws IOException {
    json.writeStringField("id", rule.id().value());
    json.writeStringField("kind", rule.kind().id());
    JsonDocument.string(json, "element", rule.element());
    json.writeStringField("severity", rule.severity().id());
    JsonDocument.localized(json, "title", title);
    JsonDocument.localized(json, "message", rule.message());
    JsonDocument.localized(json, "fix", rule.fix());
    json.writeStringField("source", rule.clause().source());
    json.writeStringField("evidence", rule.clause().evidence().id());
    strings(json, "stages", stages(rule).stream().map(Stage::id).toList());
    json.writeObjectFieldStart("severityByStage");
    for (Stage stage : stages(rule)) {
      json.writeStringField(stage.id(), rule.severityAt(stage).id());
    }
    json.writeEndObject();
    strings(json, "modes", sorted(rule.modes().only()));
    strings(json, "notModes", sorted(rule.modes().never()));
    strings(json, "standards", rule.clause().standards());
  }

  /** The stages at which a rule is judged, on the way from a draft. */
  private static List<Stage> stages(RuleSpec rule) {
    return Stream.of(Stage.values()).filter(rule.stages()::contains).toList();
  }

  private static void strings(JsonGenerator json, String name, List<String> words)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String word : words) {
      json.writeString(word);
    }
    json.writeEndArray();
  }

  private static void text(Standard standard, PrintStream out, Texts texts) {
    Locale locale = texts.locale();
    FindingTexts words = new FindingTexts(standard, locale);
    out.print(standard.id() + "  " + standard.info().title().in(locale) + "\n");
    out.print(which(standard.info(), texts) + "\n");
    for (Deviation deviation : standard.deviations()) {
      out.print(
          texts.text("standards.show.deviation", deviation.subject(), deviation.reason().in(locale))
              + "\n");
    }
    out.print("\n");
    for (RuleSpec rule : standard.rules()) {
      out.print(
          texts.severity(rule)
              + "  "
              + texts.text("rule.named", words.title(rule), rule.id())
              + "\n    "
              + words.message(rule)
              + "\n    "
              + words.fix(rule)
              + "\n    "
              + source(rule, texts)
              + scope(rule, texts)
              + "\n");
    }
  }

  /** Where a rule is judged, where not everywhere, and who demands it, where it is several. */
  private static String scope(RuleSpec rule, Texts texts) {
    StringBuilder line = new StringBuilder();
    List<Stage> stages = stages(rule);
    if (stages.isEmpty()) {
      line.append(BETWEEN).append(texts.text("rules.off"));
    } else if (stages.size() < Stage.values().length) {
      List<String> names = stages.stream().map(stage -> texts.text("stage." + stage.id())).toList();
      part(line, "rules.stages", names, texts);
    }
    part(line, "rules.modes", sorted(rule.modes().only()), texts);
    part(line, "rules.not-modes", sorted(rule.modes().never()), texts);
    List<String> standards = rule.clause().standards();
    part(line, "rules.standards", standards.size() > 1 ? standards : List.of(), texts);
    return line.toString();
  }

  private static void part(StringBuilder line, String key, List<String> words, Texts texts) {
    if (!words.isEmpty()) {
      String list = String.join(texts.text("separator"), words);
      line.append(BETWEEN).append(texts.text(key, list));
    }
  }

  private static List<String> sorted(Set<String> words) {
    return List.copyOf(new TreeSet<>(words));
  }

  /** Exactly which rules these are. */
  private static String which(StandardInfo info, Texts texts) {
    return texts.text(
        "standards.line",
        info.document(),
        texts.text("status." + info.status().id()),
        info.version(),
        info.digest());
  }

  private static void markdown(Standard standard, PrintStream out, Texts texts) {
    Locale locale = texts.locale();
    FindingTexts words = new FindingTexts(standard, locale);
    out.print("# " + standard.info().title().in(locale) + " (" + standard.id() + ")\n\n");
    out.print(which(standard.info(), texts) + "\n\n");
    out.print(texts.text("rules.markdown-head") + "\n|---|---|---|---|---|\n");
    for (RuleSpec rule : standard.rules()) {
      out.print(
          "| `"
              + rule.id()
              + "` | "
              + texts.severity(rule)
              + " | "
              + cell(words.title(rule))
              + " | "
              + cell(words.fix(rule))
              + " | "
              + cell(source(rule, texts) + scope(rule, texts))
              + " |\n");
    }
  }

  private static String source(RuleSpec rule, Texts texts) {
    Clause clause = rule.clause();
    return texts.text("rule.source", clause.source(), texts.basis(clause.evidence()));
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("\n", " ").replace("<", "&lt;");
  }
}
