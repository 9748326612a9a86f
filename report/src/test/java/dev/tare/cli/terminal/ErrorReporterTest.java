package dev.tare.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.file.InputException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorReporterTest {

  static Stream<Arguments> errors() {
    return Stream.of(
        Arguments.of(
            new OutOfMemoryError("Java heap space"),
            "tare: the host does not allow more memory or processes: Java heap space\n"),
        Arguments.of(
            new ExceptionInInitializerError(
                new IllegalStateException(new InputException("tmp: cannot be written"))),
            "tare: tmp: cannot be written\n"),
        Arguments.of(new StackOverflowError(), "tare: java.lang.StackOverflowError\n"));
  }

  @ParameterizedTest
  @MethodSource("errors")
  void whatEndsTheProgramIsOneLine(Error error, String expected) {
    StringWriter err = new StringWriter();
    assertThat(ErrorReporter.fatal(error, new PrintWriter(err, true), false))
        .isEqualTo(ExitCode.FAILED);
    assertThat(err).hasToString(expected);
  }
}
