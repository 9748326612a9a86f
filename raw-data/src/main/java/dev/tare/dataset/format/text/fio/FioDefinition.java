package dev.tare.dataset.format.text.fio;

import dev.tare.dataset.format.line.PrintedNumber;
import dev.tare.dataset.format.line.PrintedUnit;
import dev.tare.dataset.format.line.TextLine;
import dev.tare.dataset.format.line.ToolOutput;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line in which fio repeats what a job is to do.
 *
 * @param options by fio's names
 */
record FioDefinition(String job, Map<String, String> options) {

  private static final Pattern FORM =
      ToolOutput.line(
          "(.{1,200}?): \\(g=\\d+\\): rw=([a-z]+).*?, bs=(.{1,200}), ioengine=(\\S+), iodepth=(\\d+)\\s*");
  private static final Pattern SIZE = ToolOutput.line("(#)([KMGT]?)i?B?(?=[-/,]|$)");

  static Optional<FioDefinition> of(TextLine line) {
    return ToolOutput.found(line, FORM).map(FioDefinition::of);
  }

  private static FioDefinition of(ToolOutput.Found found) {
    Map<String, String> options = new TreeMap<>();
    options.put("rw", found.group(2));
    options.put("bs", blockSize(found.group(3)));
    options.put("ioengine", found.group(4));
    options.put("iodepth", found.group(5));
    return new FioDefinition(found.group(1), options);
  }

  /** One size such as {@code 4k} where all block sizes are equal, else the text. */
  private static String blockSize(String text) {
    Matcher sizes = SIZE.matcher(text);
    Optional<BigDecimal> first = Optional.empty();
    while (sizes.find()) {
      BigDecimal size =
          PrintedNumber.of(sizes.group(1)).times(PrintedUnit.binary(sizes.group(2))).value();
      if (first.isPresent() && first.get().compareTo(size) != 0) {
        return text;
      }
      first = Optional.of(size);
    }
    return first.map(FioDefinition::name).orElse(text);
  }

  private static String name(BigDecimal bytes) {
    BigDecimal kibibytes = bytes.divide(BigDecimal.valueOf(1024)).stripTrailingZeros();
    return kibibytes.scale() <= 0
        ? kibibytes.toPlainString() + "k"
        : bytes.stripTrailingZeros().toPlainString();
  }
}
