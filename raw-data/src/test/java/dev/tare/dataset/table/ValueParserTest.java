package dev.tare.dataset.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.file.DecimalText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueParserTest {

  @ParameterizedTest
  @CsvSource({
    "3292017.451, 3292017.451, 0.001",
    "48, 48, 1",
    "-1.5e3, -1500, 100",
    ".49, 0.49, 0.01",
  })
  void decimalsOfOurOwnTables(String text, double value, double unit) {
    ValueParser.Reading reading = ValueParser.read(text);
    assertThat(reading.value()).hasValue(value);
    assertThat(reading.issue()).isEmpty();
    assertThat(reading.unit()).isEqualTo(unit, org.assertj.core.api.Assertions.within(unit * 1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "'', MISSING_VALUE",
    "NaN, NOT_A_NUMBER",
    "Infinity, NOT_A_NUMBER",
    "N/A, NOT_A_NUMBER",
    "command not found, NOT_A_NUMBER",
    "1.2.3, NOT_A_NUMBER",
    "11.0MiB/s, NOT_A_NUMBER",
    "107 %, NOT_A_NUMBER",
    "1e306G, NOT_A_NUMBER",
    "-1e101, NOT_A_NUMBER",
    "1e-101, NOT_A_NUMBER",
    "1e-9999, NOT_A_NUMBER",
    "0e9999, NOT_A_NUMBER",
    "0e99999999999, NOT_A_NUMBER",
    "1e-99999999999, NOT_A_NUMBER",
  })
  void textsThatAreNoValue(String text, IssueCode reason) {
    assertThat(ValueParser.read(text).value()).isEmpty();
    assertThat(ValueParser.read(text).issue()).hasValue(reason);
  }

  @Test
  void aLineOfDigitsIsNoNumberAndIsSaidSoAtOnce() {
    String digits = "1".repeat(10_000_000);
    for (String text :
        List.of(digits, digits + "x", "0." + digits, digits + ":00", "1," + digits)) {
      assertThat(ValueParser.read(text).issue()).hasValue(IssueCode.NOT_A_NUMBER);
      assertThat(DecimalText.parse(text)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999", "0x10", "1d", "１２", "1_000", " 1"})
  void onlyFinitePlainDecimalsArePlain(String text) {
    assertThat(DecimalText.parse(text)).isEmpty();
  }

  @Test
  void unixTimeIsNeverScientific() {
    assertThat(DecimalText.unixTime(1763866800.0625)).isEqualTo("1763866800.063");
  }
}
