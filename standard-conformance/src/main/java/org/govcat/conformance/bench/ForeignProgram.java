package org.govcat.conformance.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.govcat.conformance.bench.NoAnswerException.Reason;

/**
 * A running program that is asked and answers line by line. Whatever it does, who asks goes on: its
 * pipes are touched by threads of their own, which are left behind when it holds them up.
 */
final class ForeignProgram implements AutoCloseable {
  private static final int COMPLAINT = 2_000;
  private static final long PARTING_MILLIS = 1_000;

  private final Process process;
  private final OutputStream in;
  private final InputStream out;
  private final ExecutorService asking;
  private final Thread listening;
  private final StringBuilder complaints = new StringBuilder();
  private final long limit;

  private ForeignProgram(Process process, Duration limit) {
    this.process = process;
    this.in = process.getOutputStream();
    this.out = new BufferedInputStream(process.getInputStream());
    this.asking = Executors.newSingleThreadExecutor(task -> aside(task, "govcat-asking"));
    this.listening = aside(this::listen, "govcat-listening");
    this.limit = limit.toMillis();
  }

  /**
   * Starts a program without a shell.
   *
   * @throws IOException when it cannot be started
   */
  static ForeignProgram start(List<String> words, Duration limit) throws IOException {
    ForeignProgram program = new ForeignProgram(new ProcessBuilder(words).start(), limit);
    program.listening.start();
    return program;
  }

  private static Thread aside(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  /** The line that the program answers to a line. */
  byte[] ask(byte[] line) throws NoAnswerException {
    return await(
        () -> {
          in.write(line);
          in.flush();
          return readLine();
        });
  }

  /** Lets the program end, which it does when it has nothing more to read. */
  void dismiss() throws NoAnswerException {
    byte[] more;
    try {
      more =
          await(
              () -> {
                in.close();
                return out.readNBytes(1);
              });
    } catch (NoAnswerException e) {
      throw e.reason() == Reason.SILENT ? new NoAnswerException(Reason.NOT_ENDING, seconds()) : e;
    }
    if (more.length > 0) {
      throw new NoAnswerException(Reason.TALKATIVE, "");
    }
  }

  private byte[] await(Talk talk) throws NoAnswerException {
    Future<byte[]> answer = asking.submit(talk::hold);
    try {
      return answer.get(limit, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new NoAnswerException(Reason.SILENT, seconds());
    } catch (InterruptedException e) {
      throw interrupted(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof NoAnswerException reason) {
        throw reason;
      }
      if (e.getCause() instanceof IOException) {
        throw new NoAnswerException(Reason.ENDED, exitCode());
      }
      throw new IllegalStateException("the program could not be asked", e.getCause());
    }
  }

  private interface Talk {
    byte[] hold() throws IOException, NoAnswerException;
  }

  private byte[] readLine() throws IOException, NoAnswerException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = out.read(); b != '\n'; b = out.read()) {
      if (b < 0) {
        if (line.size() == 0) {
          throw new IOException("ended");
        }
        break;
      }
      if (line.size() == CorpusProtocol.LONGEST_ANSWER) {
        throw new NoAnswerException(Reason.TOO_MUCH, Integer.toString(line.size()));
      }
      line.write(b);
    }
    return line.toByteArray();
  }

  private String seconds() {
    return Long.toString(TimeUnit.MILLISECONDS.toSeconds(limit));
  }

  private String exitCode() {
    try {
      return process.waitFor(PARTING_MILLIS, TimeUnit.MILLISECONDS)
          ? Integer.toString(process.exitValue())
          : "?";
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted while a program was asked", e);
  }

  /** Takes what the program complains about, so that it does not wait for somebody to read it. */
  private void listen() {
    byte[] some = new byte[COMPLAINT];
    try (InputStream errors = process.getErrorStream()) {
      for (int n = errors.read(some); n >= 0; n = errors.read(some)) {
        synchronized (complaints) {
          complaints.append(new String(some, 0, n, StandardCharsets.UTF_8));
          complaints.delete(0, Math.max(0, complaints.length() - COMPLAINT));
        }
      }
    } catch (IOException e) {
      // it ended meanwhile
    }
  }

  /** The end of what the program said beside its answers. */
  String complaints() {
    try {
      listening.join(process.isAlive() ? 1 : PARTING_MILLIS);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
    synchronized (complaints) {
      return complaints.toString();
    }
  }

  /** Ends the program and those that it started. Closing the pipes could wait for them. */
  @Override
  public void close() {
    List<ProcessHandle> started = process.descendants().toList();
    process.toHandle().destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
    asking.shutdownNow();
  }
}
