package org.govcat.conformance.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Run by the build: the files of the corpus as one archive, the same bytes for the same files. */
public final class PackCorpus {
  private static final LocalDateTime MOMENT = LocalDateTime.of(2020, 1, 1, 0, 0);

  private PackCorpus() {}

  /** Takes the folder of the corpus and the archive to write. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Path archive = Path.of(args[1]);
    Files.createDirectories(archive.getParent());
    try (Stream<Path> walk = Files.walk(folder);
        OutputStream file = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
      for (Path each : files) {
        ZipEntry entry = new ZipEntry(folder.relativize(each).toString().replace('\\', '/'));
        entry.setTimeLocal(MOMENT);
        zip.putNextEntry(entry);
        Files.copy(each, zip);
        zip.closeEntry();
      }
    }
  }
}
