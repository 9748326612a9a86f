package dev.tare.cli.spark;

import dev.tare.dataset.file.InputException;
import java.util.regex.Pattern;

/**
 * Where Spark's work is done: {@code local[N]}, {@code spark://...}, {@code yarn}, {@code
 * k8s://...}.
 */
public record SparkMaster(String text) {

  private static final Pattern FORM =
      Pattern.compile("local(\\[(\\d+|\\*)])?|yarn|(spark|k8s)://[^\\s\"']+");

  public SparkMaster {
    if (!FORM.matcher(text).matches()) {
      throw new InputException(
          "--spark " + text + ": expected local[*], spark://HOST:PORT, yarn or k8s://HOST:PORT");
    }
  }

  boolean isLocal() {
    return text.startsWith("local");
  }
}
