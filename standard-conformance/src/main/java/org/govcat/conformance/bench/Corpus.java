package org.govcat.conformance.bench;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A corpus: for every rule of some standards a catalogue that breaks it and a near miss that
 * passes, for whoever writes another checker of the same rules. The library carries one for the
 * built-in standards. Immutable.
 */
public final class Corpus {
  /** Name of the list of all cases. */
  public static final String MANIFEST = "manifest.json";

  private static final String ARCHIVE = "corpus.zip";

  private final Source source;

  private Corpus(Source source) {
    this.source = source;
  }

  private interface Source {
    byte @Nullable [] read(String name) throws IOException;
  }

  /**
   * The corpus of the built-in standards.
   *
   * @throws IOException when the library's own archive cannot be read
   */
  public static Corpus builtIn() throws IOException {
    return new Corpus(files()::get);
  }

  /** A corpus in a directory, as it was written there and perhaps added to; read when asked for. */
  public static Corpus in(Path directory) {
    Path root = directory.toAbsolutePath().normalize();
    return new Corpus(name -> within(root, name));
  }

  /** A manifest may not lead out of its directory. */
  private static byte @Nullable [] within(Path root, String name) throws IOException {
    try {
      Path file = root.resolve(name).normalize();
      return file.startsWith(root) && Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /**
   * The cases that the manifest lists, in its order.
   *
   * @throws IOException when there is no manifest, or it is not of the published form
   */
  public List<CorpusCase> cases() throws IOException {
    List<CorpusCase> cases = new ArrayList<>();
    for (byte[] each : JsonSlices.elements(member(JsonSlices.members(read(MANIFEST)), "cases"))) {
      Map<String, byte[]> members = JsonSlices.members(each);
      List<CorpusFinding> expected = new ArrayList<>();
      for (byte[] finding : JsonSlices.elements(member(members, "expected"))) {
        Map<String, byte[]> parts = JsonSlices.members(finding);
        expected.add(
            new CorpusFinding(
                text(parts, "rule"),
                JsonSlices.number(member(parts, "record")),
                text(parts, "at")));
      }
      cases.add(
          new CorpusCase(
              text(members, "file"),
              text(members, "standard"),
              text(members, "rule"),
              text(members, "stage"),
              modes(members),
              text(members, "date"),
              expected));
    }
    return cases;
  }

  /**
   * A file of the corpus.
   *
   * @throws FileNotFoundException when there is none of that name
   * @throws IOException when it cannot be read
   */
  byte[] read(String name) throws IOException {
    byte[] bytes = source.read(name);
    if (bytes == null) {
      throw new FileNotFoundException(name);
    }
    return bytes;
  }

  /** The modes of a case, none when nothing is said. */
  static List<String> modes(Map<String, byte[]> members) throws IOException {
    List<String> modes = new ArrayList<>();
    byte[] given = members.get("modes");
    for (byte[] mode : given == null ? List.<byte[]>of() : JsonSlices.elements(given)) {
      modes.add(String.valueOf(JsonSlices.text(mode)));
    }
    return modes;
  }

  private static String text(Map<String, byte[]> members, String name) throws IOException {
    String text = JsonSlices.text(member(members, name));
    if (text == null) {
      throw new IOException(MANIFEST + ": " + name);
    }
    return text;
  }

  private static byte[] member(Map<String, byte[]> members, String name) throws IOException {
    byte[] member = members.get(name);
    if (member == null) {
      throw new IOException(MANIFEST + ": " + name);
    }
    return member;
  }

  /**
   * The files of the built-in corpus by name, with the manifest that lists its cases.
   *
   * @throws IOException when the library's own archive cannot be read
   */
  public static Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (InputStream bytes = Corpus.class.getResourceAsStream(ARCHIVE)) {
      if (bytes == null) {
        throw new IllegalStateException("the jar lacks " + ARCHIVE);
      }
      ZipInputStream zip = new ZipInputStream(bytes);
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    ByteArrayOutputStream manifest = new ByteArrayOutputStream();
    CorpusManifest.write(files, manifest);
    files.put(MANIFEST, manifest.toByteArray());
    return files;
  }
}
