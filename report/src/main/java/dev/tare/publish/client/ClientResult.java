package dev.tare.publish.client;

import dev.tare.dataset.file.PrintableText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a client program did.
 *
 * @param out the first {@link #OUTPUT} bytes
 * @param err the first {@link #ERRORS} bytes
 */
public record ClientResult(int exit, byte[] out, byte[] err) {

  /** In bytes: a list of a million files. */
  public static final int OUTPUT = 128 << 20;

  static final int ERRORS = 1 << 16;

  private static final int LINES = 5;
  private static final int LETTERS = 400;

  /** Values shorter than this are no secrets, but words. */
  private static final int SECRET = 6;

  private static final Pattern SECRETS =
      Pattern.compile("(?i).*(?:pass|secret|token|key|credential|auth).*");

  public String text() {
    return new String(out, StandardCharsets.UTF_8);
  }

  public String errors() {
    return new String(err, StandardCharsets.UTF_8);
  }

  /** The last lines that it printed as one, without what the environment keeps secret. */
  String reason(Map<String, String> environment) {
    List<String> lines =
        errors().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    String last = String.join("; ", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
    String shown = PrintableText.line(withoutSecrets(last, environment));
    return shown.isEmpty()
        ? "no message"
        : shown.length() > LETTERS ? shown.substring(0, LETTERS) + "..." : shown;
  }

  private static String withoutSecrets(String text, Map<String, String> environment) {
    String shown = text.replaceAll("://[^/@\\s]*@", "://***@");
    for (Map.Entry<String, String> variable : environment.entrySet()) {
      boolean secret = SECRETS.matcher(variable.getKey()).matches();
      if (secret && variable.getValue().length() >= SECRET) {
        shown = shown.replace(variable.getValue(), "***");
      }
    }
    return shown;
  }
}
