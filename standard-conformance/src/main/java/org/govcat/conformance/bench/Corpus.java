package org.govcat.conformance.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The corpus that the library carries: for every rule of the built-in standards a catalogue that
 * breaks it and a near miss that passes, for whoever writes another checker of the same rules.
 */
public final class Corpus {
  /** Name of the list of all cases. */
  public static final String MANIFEST = "manifest.json";

  private static final String ARCHIVE = "corpus.zip";

  private Corpus() {}

  /**
   * The files of the corpus by name, with the manifest that lists its cases.
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
