package org.govcat.conformance.report;

import java.nio.charset.StandardCharsets;

/** The name of an input as a reference by RFC 3986, whatever stands in it. */
final class UriReference {
  private static final String PLAIN = "-._~/";
  private static final String HEX = "0123456789ABCDEF";

  private UriReference() {}

  /** The path with everything escaped that is not plain; a backslash separates like a slash. */
  static String of(String name) {
    StringBuilder uri = new StringBuilder(name.length() + 16);
    for (byte unit : Wellformed.text(name).replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (unit & 0xFF);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (letter || PLAIN.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    boolean authority = uri.length() > 1 && uri.charAt(0) == '/' && uri.charAt(1) == '/';
    return authority ? "/." + uri : uri.toString();
  }
}
