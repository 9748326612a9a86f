package dev.tare.dataset.archive.bag;

import dev.tare.dataset.archive.stream.MeasuredFile;
import dev.tare.dataset.file.InputException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The file {@code bag-info.txt} (RFC 8493, section 2.2.2): labels with their values, one a line.
 *
 * @param values by label
 */
record BagInfo(Map<String, String> values) {

  static final String OXUM = "Payload-Oxum";
  static final String IDENTIFIER = "External-Identifier";

  BagInfo {
    values = new LinkedHashMap<>(values);
  }

  static BagInfo parse(String where, String text) {
    Map<String, String> values = new LinkedHashMap<>();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length - 1; i++) {
      int colon = lines[i].indexOf(": ");
      if (colon < 1
          || values.put(lines[i].substring(0, colon), lines[i].substring(colon + 2)) != null) {
        throw InputException.at(where, i + 1, "no label with a value, or a label twice");
      }
    }
    return new BagInfo(values);
  }

  /** Bytes and number of the payload's files. */
  static String oxum(Map<String, MeasuredFile> payload) {
    return payload.values().stream().mapToLong(MeasuredFile::bytes).sum() + "." + payload.size();
  }

  Optional<String> value(String label) {
    return Optional.ofNullable(values.get(label));
  }

  String text() {
    StringBuilder text = new StringBuilder();
    values.forEach(
        (label, value) ->
            text.append(label).append(": ").append(value.replaceAll("\\R", " ")).append('\n'));
    return text.toString();
  }
}
