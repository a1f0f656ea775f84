package org.govcat.serialization.doors;

import java.lang.reflect.Type;
import java.util.List;
import java.util.function.Supplier;
import org.govcat.finding.Finding;
import org.govcat.model.NotABean;

/** A line of Jackson. The doors of both are held to the same tests. */
enum Line {
  JACKSON_2(Jackson2::new, Jackson2::bare),
  JACKSON_3(Jackson3::new, Jackson3::bare);

  private final Supplier<Mapper> found;
  private final Supplier<Mapper> bare;

  Line(Supplier<Mapper> found, Supplier<Mapper> bare) {
    this.found = found;
    this.bare = bare;
  }

  /** A mapper that looked for modules by itself. */
  Mapper found() {
    return found.get();
  }

  /** A mapper that nobody gave a module. */
  Mapper bare() {
    return bare.get();
  }

  /** What a mapper does, for both lines. Whatever goes wrong is a {@link Refused}. */
  interface Mapper {
    String write(Object value);

    byte[] bytes(Object value);

    <T> T read(String json, Type type);

    <T> T readBytes(byte[] json, Type type);

    /** As {@link #read}, but findings of reading go to the list. */
    <T> T read(String json, Type type, List<Finding> findings);

    /** The value as a tree, written again. */
    String throughTree(Object value);

    /** The value through tokens in memory. */
    <T> T converted(Object value, Class<T> type);

    /** The same mapper with every setting turned that could disturb a document. */
    Mapper disturbed();

    /** The same mapper, which writes type ids wherever it can. */
    Mapper typed();

    /** The same mapper, which writes ASCII alone and no character of HTML. */
    Mapper escaping();
  }

  /** A mapper failed. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    Refused(Throwable cause, Finding finding) {
      super(cause.getMessage(), cause);
      this.finding = finding;
    }

    Finding finding() {
      return finding;
    }
  }

  /** People's own type around ours. */
  record Page<T>(int number, List<T> members) {}

  /** Something of the model, of whatever type. */
  record Holder(NotABean held) {}
}
