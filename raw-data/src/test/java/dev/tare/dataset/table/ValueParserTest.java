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
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "3292017.451, 3292017.451, , 0.001",
        "48, 48, , 1",
        "-1.5e3, -1500, , 100",
        ".49, 0.49, NO_LEADING_ZERO, 0.01",
        "\"0,809\", 0.809, DECIMAL_COMMA, 0.001",
        "0:02.33, 2.33, DURATION, 0.01",
        "1:00:01, 3601, DURATION, 1",
        "1m4.913s, 64.913, DURATION, 0.001",
        "4.9s, 4.9, DURATION, 0.1",
        "20.9k, 20900, SUFFIX, 100",
        "1.5M, 1500000, SUFFIX, 100000",
      })
  void spellingsOfOneNumber(String text, double value, IssueCode spelling, double unit) {
    ValueParser.Reading reading = ValueParser.read(text);
    assertThat(reading.value()).hasValue(value);
    assertThat(reading.issue().orElse(null)).isEqualTo(spelling);
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
    "11.0MiB/s, UNIT_IN_VALUE",
    "107 %, UNIT_IN_VALUE",
    "1e306G, NOT_A_NUMBER",
    "-1e101, NOT_A_NUMBER",
    "1e-101, NOT_A_NUMBER",
    "1e-9999, NOT_A_NUMBER",
    "0e9999, NOT_A_NUMBER",
    "0e99999999999, UNIT_IN_VALUE",
    "1e-99999999999, UNIT_IN_VALUE",
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
