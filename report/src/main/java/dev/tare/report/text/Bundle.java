package dev.tare.report.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Reads the words of one subject in one language. */
final class Bundle {

  private Bundle() {}

  static Map<String, String> read(String bundle, Language language) {
    String name = "/dev/tare/templates/messages/" + bundle + "_" + language.code() + ".properties";
    Properties properties = new Properties();
    try (InputStream file = Bundle.class.getResourceAsStream(name)) {
      properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    Map<String, String> messages = new TreeMap<>();
    properties.forEach((key, text) -> messages.put((String) key, (String) text));
    return messages;
  }
}
