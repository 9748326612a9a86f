package dev.tare.dataset.read.naming;

import dev.tare.dataset.file.PrintableText;

/** Text for YAML files. */
final class YamlText {

  private YamlText() {}

  /** Text in double quotes. */
  static String quoted(String text) {
    String printable = PrintableText.of(text).replace('\n', ' ');
    return '"' + printable.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
