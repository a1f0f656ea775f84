package org.govcat.conformance.command;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Takes UTF-8 and hands it on in another charset; what that has no sign for becomes {@code ?}. */
final class Transcoder extends FilterOutputStream {
  private static final int SIZE = 1 << 13;

  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);
  private final ByteBuffer bytes = ByteBuffer.allocate(SIZE);
  private final CharBuffer characters = CharBuffer.allocate(SIZE);
  private final Writer writer;

  Transcoder(OutputStream out, Charset charset) {
    super(out);
    this.writer = new OutputStreamWriter(out, charset);
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] source, int from, int length) throws IOException {
    int at = from;
    while (at < from + length) {
      int some = Math.min(bytes.remaining(), from + length - at);
      bytes.put(source, at, some);
      at += some;
      decode();
    }
  }

  /** The beginning of a character stays until the rest of it comes. */
  private void decode() throws IOException {
    bytes.flip();
    decoder.decode(bytes, characters, false);
    bytes.compact();
    writer.append(characters.flip());
    characters.clear();
  }

  @Override
  public void flush() throws IOException {
    writer.flush();
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
