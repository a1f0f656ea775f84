package org.govcat.conformance.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A program that does not keep to the protocol, in the way that its argument names. */
final class Misbehaving {
  private static final String RIGHT = "{\"case\":%d,\"findings\":[]}";

  private Misbehaving() {}

  /** Misbehaves. */
  public static void main(String[] args) throws Exception {
    PrintStream out = System.out;
    if (args[0].equals("never-reads")) {
      Thread.sleep(60_000);
    }
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    int number = 0;
    while (in.readLine() != null) {
      number++;
      answer(args[0], number, out);
      out.flush();
    }
    if (args[0].equals("never-ends")) {
      Thread.sleep(60_000);
    }
  }

  private static void answer(String way, int number, PrintStream out)
      throws IOException, InterruptedException {
    switch (way) {
      case "dies" -> {
        System.err.println("out of \u001b[31mpaper");
        System.exit(7);
      }
      case "hangs" -> Thread.sleep(60_000);
      case "chats" -> out.println("Hello! Judging case " + number);
      case "lists" -> out.println("[]");
      case "lacks-findings" -> out.println("{\"case\":" + number + "}");
      case "names-no-rule" ->
          out.println("{\"case\":" + number + ",\"findings\":[{\"record\":0,\"at\":\"\"}]}");
      case "names-a-rule-twice" ->
          out.println(
              "{\"case\":"
                  + number
                  + ",\"findings\":[{\"rule\":\"a\",\"rule\":\"b\",\"record\":0,\"at\":\"\"}]}");
      case "is-late" -> out.println(RIGHT.formatted(number - 1));
      case "answers-twice" -> {
        out.println(RIGHT.formatted(number));
        out.println(RIGHT.formatted(number));
      }
      case "declines" -> out.println("{\"case\":" + number + ",\"declined\":\"not mine\"}");
      case "never-stops" -> {
        byte[] much = "x".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 1 << 16; i++) {
          out.write(much);
        }
      }
      case "finds-everything" -> {
        String one = "{\"rule\":\"a\",\"record\":0,\"at\":\"\"},";
        out.println("{\"case\":" + number + ",\"findings\":[" + one.repeat(1_001) + "0]}");
      }
      case "complains" -> {
        System.err.println("x".repeat(1 << 20));
        out.println(RIGHT.formatted(number));
      }
      case "never-ends" -> out.println(RIGHT.formatted(number));
      default -> throw new IllegalArgumentException(way);
    }
  }
}
