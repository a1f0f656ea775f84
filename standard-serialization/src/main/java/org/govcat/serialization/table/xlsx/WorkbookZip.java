package org.govcat.serialization.table.xlsx;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.govcat.serialization.reading.ReadingFault;
import org.govcat.serialization.reading.ReadingRules;
import org.govcat.serialization.table.TableLimits;
import org.jspecify.annotations.Nullable;

/** The parts of a workbook file. Nothing but what is asked for is unpacked. */
final class WorkbookZip implements Closeable {
  private static final int END_RECORD = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;

  private final ZipFile zip;

  private WorkbookZip(ZipFile zip) {
    this.zip = zip;
  }

  static WorkbookZip open(Path file) throws IOException, ReadingFault {
    boundDirectory(file);
    try {
      ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
      if (zip.size() > TableLimits.ENTRIES) {
        zip.close();
        throw ReadingFault.limit(ReadingRules.ENTRIES, TableLimits.ENTRIES, 0);
      }
      return new WorkbookZip(zip);
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw ReadingFault.malformed(ReadingRules.BROKEN_ARCHIVE, 0);
    }
  }

  /** The directory of an archive is read whole, so it must be short. */
  private static void boundDirectory(Path file) throws IOException, ReadingFault {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      long length = bytes.length();
      byte[] tail = new byte[(int) Math.min(length, END_RECORD + LONGEST_COMMENT)];
      bytes.seek(length - tail.length);
      bytes.readFully(tail);
      for (int i = tail.length - END_RECORD; i >= 0; i--) {
        if (tail[i] == 'P' && tail[i + 1] == 'K' && tail[i + 2] == 5 && tail[i + 3] == 6) {
          long size =
              tail[i + 12] & 0xFF
                  | (tail[i + 13] & 0xFF) << 8
                  | (tail[i + 14] & 0xFF) << 16
                  | (tail[i + 15] & 0xFFL) << 24;
          if (size > TableLimits.DIRECTORY_BYTES) {
            throw ReadingFault.limit(ReadingRules.ENTRIES, TableLimits.ENTRIES, 0);
          }
          return;
        }
      }
      throw ReadingFault.malformed(ReadingRules.BROKEN_ARCHIVE, 0);
    }
  }

  /** The part of that name, case ignored, or null when there is none. */
  @Nullable InputStream part(String name) throws IOException, ReadingFault {
    ZipEntry entry = entry(name);
    if (entry == null) {
      return null;
    }
    try {
      InputStream packed = zip.getInputStream(entry);
      return packed == null ? null : new BoundedPart(packed, entry.getCompressedSize());
    } catch (ZipException e) {
      throw ReadingFault.malformed(ReadingRules.BROKEN_ARCHIVE, 0);
    }
  }

  private @Nullable ZipEntry entry(String name) {
    String plain = name.startsWith("/") ? name.substring(1) : name;
    ZipEntry exact = zip.getEntry(plain);
    if (exact != null) {
      return exact;
    }
    String wanted = plain.toLowerCase(Locale.ROOT);
    return zip.stream()
        .filter(e -> e.getName().replace('\\', '/').toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst()
        .orElse(null);
  }

  boolean has(String name) {
    return entry(name) != null;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
