package org.govcat.standard.tree;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.govcat.standard.DefinitionException;

/**
 * Reads definition files. YAML is read as data alone: no tags, no aliases, one document, and limits
 * on size and depth. What is built in is read from a compiled form that needs no YAML parser.
 */
public final class DefinitionFiles {
  /** Size in bytes above which a file is refused. */
  public static final int MOST_BYTES = 4 << 20;

  /** Depth of lists and groups above which a file is refused. */
  public static final int MOST_LEVELS = 32;

  private DefinitionFiles() {}

  /**
   * The tree of a YAML file.
   *
   * @param file name of the file, for messages
   * @param utf8 its bytes
   * @throws DefinitionException when the file is not a group of keys in plain YAML
   */
  public static DefinitionNode.Mapping parse(String file, byte[] utf8) {
    return YamlTree.read(file, utf8);
  }

  /** Writes the compiled form: the same bytes for the same tree and digest. */
  public static void writeCompiled(CompiledDefinition definition, OutputStream out)
      throws IOException {
    CompiledTreeWriter.write(definition, out);
  }

  /**
   * Reads the compiled form.
   *
   * @throws IOException when the stream fails or holds something else
   */
  public static CompiledDefinition readCompiled(InputStream in) throws IOException {
    return new CompiledTreeReader(in.readAllBytes()).read();
  }

  /** SHA-256 of a file, in lower-case hexadecimal. */
  public static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** SHA-256 that stands for a file together with one that it uses, given the digests of both. */
  public static String combinedDigest(String used, String own) {
    return digest((used + "\n" + own + "\n").getBytes(StandardCharsets.US_ASCII));
  }
}
