package org.govcat.standard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.govcat.model.UnifiedSocialCreditCode;
import org.govcat.standard.tree.DefinitionFiles;
import org.jspecify.annotations.Nullable;

/**
 * A list of bodies with their credit codes (机构名录): who has which name and when, mergers, renames
 * and one body with two name plates (一个机构两块牌子). It is told and never guessed; a body that is not in
 * it is not judged by it. Immutable and thread-safe.
 */
public final class Organizations {
  private final String id;
  private final Map<String, List<Body>> byCode = new HashMap<>();
  private final Map<String, List<Body>> byName = new HashMap<>();

  /**
   * One body under one name. A body that was renamed has an entry for each name.
   *
   * @param creditCode its unified social credit code (统一社会信用代码)
   * @param name its full name
   * @param aliases short and other names that mean it
   * @param plates names of further plates that it has by its own right (加挂牌子)
   * @param from the first day of the entry, or null when it is not told
   * @param to its last day, or null when there is none
   * @param successor credit code of the body that took over, or null
   */
  public record Body(
      String creditCode,
      String name,
      List<String> aliases,
      List<String> plates,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String successor) {
    /** Copies the lists. */
    public Body {
      Objects.requireNonNull(creditCode, "creditCode");
      Objects.requireNonNull(name, "name");
      aliases = List.copyOf(aliases);
      plates = List.copyOf(plates);
    }

    /** Whether the entry holds on that day. */
    public boolean holdsOn(LocalDate day) {
      return !isOver(day) && (from == null || !day.isBefore(from));
    }

    boolean isOver(LocalDate day) {
      return to != null && day.isAfter(to);
    }
  }

  /** What a list can say of a name and a credit code. */
  public enum Kind {
    /** They belong together on that day. */
    AGREES,
    /** The list knows neither, or not enough. */
    UNKNOWN,
    /** The name is that of a body with another code. */
    OTHER_CODE,
    /** The body has another name by now. */
    RENAMED,
    /** The body is no more. */
    ABOLISHED,
    /** The body is not there yet. */
    NOT_YET,
    /** The list has the code, and the name for no body. */
    UNLISTED_NAME
  }

  /**
   * The answer about a name and a credit code.
   *
   * @param kind what is the case
   * @param body the entry that it is told by, or null
   */
  public record Answer(Kind kind, @Nullable Body body) {}

  /**
   * A list.
   *
   * @param id its name, which findings give
   * @param bodies its entries
   */
  public Organizations(String id, List<Body> bodies) {
    this.id = Objects.requireNonNull(id, "id");
    for (Body body : bodies) {
      byCode.computeIfAbsent(body.creditCode(), code -> new ArrayList<>()).add(body);
      for (String name : names(body)) {
        byName.computeIfAbsent(Spelling.fold(name), folded -> new ArrayList<>()).add(body);
      }
    }
  }

  /**
   * A list from a YAML file; {@code docs/schema/organizations.schema.json} says what stands there.
   *
   * @throws DefinitionException with every problem of the file
   * @throws IOException when the file cannot be read
   */
  public static Organizations load(Path file) throws IOException {
    Path name = file.getFileName();
    return load(name == null ? file.toString() : name.toString(), Files.readAllBytes(file));
  }

  /**
   * The same from the bytes of a file.
   *
   * @param name name of the file, for messages
   * @throws DefinitionException with every problem of the file
   */
  public static Organizations load(String name, byte[] yaml) {
    return new OrganizationsParser(name).parse(DefinitionFiles.parse(name, yaml));
  }

  private static List<String> names(Body body) {
    List<String> names = new ArrayList<>();
    names.add(body.name());
    names.addAll(body.plates());
    names.addAll(body.aliases());
    return names;
  }

  /** Its name. */
  public String id() {
    return id;
  }

  /** Whether it has an entry with that credit code, of whatever time. */
  public boolean knows(String creditCode) {
    return byCode.containsKey(code(creditCode));
  }

  /** The entry with that credit code that holds on the day, or the last one there was, or null. */
  public @Nullable Body body(String creditCode, LocalDate day) {
    List<Body> entries = byCode.getOrDefault(code(creditCode), List.of());
    Body last = null;
    for (Body body : entries) {
      if (body.holdsOn(day)) {
        return body;
      }
      LocalDate end = last == null ? null : last.to();
      last = end == null || body.to() == null || body.to().isAfter(end) ? body : last;
    }
    return last;
  }

  /**
   * What the list says of a name and a credit code on a day. A code that is none is taken for none.
   *
   * @param name the name, or null when there is none
   * @param creditCode the credit code, or null when there is none
   * @param day the day of the check
   */
  public Answer judge(@Nullable String name, @Nullable String creditCode, LocalDate day) {
    String code = creditCode == null ? null : code(creditCode);
    if (code != null && !UnifiedSocialCreditCode.isValid(code)) {
      code = null;
    }
    List<Body> named =
        name == null ? List.of() : byName.getOrDefault(Spelling.fold(name), List.of());
    List<Body> coded = code == null ? List.of() : byCode.getOrDefault(code, List.of());
    return coded.isEmpty() ? byName(named, code, day) : byCode(coded, named, name == null, day);
  }

  private static Answer byCode(
      List<Body> coded, List<Body> named, boolean nameless, LocalDate day) {
    Body current = current(coded, day);
    boolean ownName = named.stream().anyMatch(coded::contains);
    Body other = ownName ? null : onlyCurrent(named, day);
    if (other != null) {
      return new Answer(Kind.OTHER_CODE, other);
    }
    if (current == null) {
      boolean over = coded.stream().anyMatch(body -> body.isOver(day));
      return new Answer(
          over ? Kind.ABOLISHED : Kind.NOT_YET, over ? last(coded, day) : coded.get(0));
    }
    boolean nowNamed = named.stream().anyMatch(body -> coded.contains(body) && body.holdsOn(day));
    if (nameless || nowNamed) {
      return new Answer(Kind.AGREES, current);
    }
    return new Answer(ownName ? Kind.RENAMED : Kind.UNLISTED_NAME, current);
  }

  private static Answer byName(List<Body> named, @Nullable String code, LocalDate day) {
    if (named.isEmpty()) {
      return new Answer(Kind.UNKNOWN, null);
    }
    Body current = current(named, day);
    if (current == null) {
      boolean all = named.stream().allMatch(body -> body.isOver(day));
      return all && isOneCode(named)
          ? new Answer(Kind.ABOLISHED, last(named, day))
          : new Answer(Kind.UNKNOWN, null);
    }
    if (code == null) {
      return new Answer(Kind.AGREES, current);
    }
    Body only = onlyCurrent(named, day);
    return only == null ? new Answer(Kind.UNKNOWN, null) : new Answer(Kind.OTHER_CODE, only);
  }

  private static @Nullable Body current(List<Body> bodies, LocalDate day) {
    return bodies.stream().filter(body -> body.holdsOn(day)).findFirst().orElse(null);
  }

  /** The body that has the name on the day, when no other has it too. */
  private static @Nullable Body onlyCurrent(List<Body> named, LocalDate day) {
    List<Body> current = named.stream().filter(body -> body.holdsOn(day)).toList();
    return !current.isEmpty() && isOneCode(current) ? current.get(0) : null;
  }

  private static boolean isOneCode(List<Body> bodies) {
    return bodies.stream().map(Body::creditCode).distinct().count() == 1;
  }

  /** The entry that ended last. */
  private static Body last(List<Body> bodies, LocalDate day) {
    Body last = bodies.get(0);
    for (Body body : bodies) {
      LocalDate end = body.to();
      LocalDate before = last.to();
      if (end != null && body.isOver(day) && (before == null || end.isAfter(before))) {
        last = body;
      }
    }
    return last;
  }

  private static String code(String creditCode) {
    return Spelling.fold(creditCode).toUpperCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return id;
  }
}
