package org.govcat.standard;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.standard.DefinitionException.Problem;
import org.govcat.standard.tree.DefinitionFiles;
import org.jspecify.annotations.Nullable;

/** Profiles over the small standard and over each other; each is a file named after its id. */
final class Profiles implements Definitions {
  private final Map<String, DefinitionSource> files = new LinkedHashMap<>();

  Profiles() {
    add(SmallStandard.FILE, SmallStandard.text(SmallStandard.FILE));
  }

  /** Adds a file; {@code standard:}, {@code status:} and what it is based on are put in front. */
  Profiles with(String id, String basedOn, String... lines) {
    add(id + ".yaml", head(id, basedOn) + String.join("\n", lines) + "\n");
    return this;
  }

  /** Adds a standard of its own over the same vocabulary. */
  Profiles withEdition(String id, String... lines) {
    String head =
        "standard: %s\nstatus: in-force\nversion: 1\nuses: small-vocabulary\ndocument: %s\n"
                .formatted(id, id)
            + "title: { zh: %s, en: %s }\nsource: %s\nevidence: practice\n".formatted(id, id, id);
    add(id + ".yaml", head + String.join("\n", lines) + "\n");
    return this;
  }

  private static String head(String id, String basedOn) {
    return "standard: " + id + "\nstatus: draft\nbased-on: " + basedOn + "\n";
  }

  private void add(String file, String yaml) {
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    files.put(
        file,
        new DefinitionSource(
            file, DefinitionFiles.digest(bytes), DefinitionFiles.parse(file, bytes), false));
  }

  Standard load(String id) {
    DefinitionSource source = files.get(id + ".yaml");
    if (source == null) {
      throw new IllegalArgumentException("no such file: " + id);
    }
    return StandardLoader.load(source, this);
  }

  /** A profile of the small standard called {@code p}. */
  static Standard of(String... lines) {
    return new Profiles().with("p", "small-standard", lines).load("p");
  }

  /** Its problems. */
  static List<String> problems(String... lines) {
    return new Profiles().with("p", "small-standard", lines).problemsOf("p");
  }

  List<String> problemsOf(String id) {
    try {
      load(id);
      return List.of();
    } catch (DefinitionException e) {
      return e.problems().stream().map(Problem::toString).toList();
    }
  }

  @Override
  public @Nullable DefinitionSource standard(String reference) {
    return files.get(reference + ".yaml");
  }

  @Override
  public List<String> standardIds() {
    return files.keySet().stream().map(file -> file.replace(".yaml", "")).toList();
  }

  @Override
  public @Nullable DefinitionSource vocabulary(String id) {
    byte[] bytes = SmallStandard.text(SmallStandard.VOCABULARY).getBytes(StandardCharsets.UTF_8);
    return id.equals("small-vocabulary")
        ? new DefinitionSource(
            SmallStandard.VOCABULARY,
            DefinitionFiles.digest(bytes),
            DefinitionFiles.parse(SmallStandard.VOCABULARY, bytes),
            false)
        : null;
  }

  @Override
  public List<String> vocabularyIds() {
    return List.of("small-vocabulary");
  }
}
