package dev.tare.dataset.format.text.fio;

import dev.tare.dataset.format.line.PrintedNumber;
import dev.tare.dataset.format.line.PrintedUnit;
import dev.tare.dataset.format.line.ToolOutput;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bandwidths as fio prints them, in bytes per second. */
final class FioBandwidth {

  private static final Pattern FORM = ToolOutput.line("(#)([kKMGTP]?)(i?)([Bb])/s");
  private static final BigDecimal BITS = BigDecimal.valueOf(8);

  private FioBandwidth() {}

  /** Since fio 3: {@code MiB} are powers of 1024, {@code MB} of 1000, and {@code b} are bits. */
  static Optional<PrintedNumber> recent(String text) {
    return read(text, false);
  }

  /** Before fio 3: {@code KB} and {@code MB} are powers of 1024. */
  static Optional<PrintedNumber> old(String text) {
    return read(text, true);
  }

  private static Optional<PrintedNumber> read(String text, boolean old) {
    Matcher match = FORM.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    boolean binary = old || !match.group(3).isEmpty();
    BigDecimal size =
        binary ? PrintedUnit.binary(match.group(2)) : PrintedUnit.decimal(match.group(2));
    return Optional.of(
        PrintedNumber.of(match.group(1))
            .times(match.group(4).equals("b") ? size.divide(BITS) : size));
  }
}
