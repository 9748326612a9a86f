package dev.tare.report.pdf.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that are wider than a line. */
class LineBreakerTest {

  private static final float WIDTH = 60;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file=disk,format=raw,if=none,id=disk,cache=none,aio=native,werror=report",
        "/root/.cache/tare/running/unikernel/programs/randomwrite",
        "a short word, then https://a.invalid/one/two/three/four/five/six"
      })
  void endTheirLinesAfterSigns(String text) {
    List<String> lines = lines(text);
    assertThat(lines).hasSizeGreaterThan(2).last().asString().isNotEmpty();
    assertThat(lines.subList(0, lines.size() - 1)).allMatch(line -> line.matches(".*[ /,=:]"));
    assertThat(String.join("", lines)).isEqualTo(text);
  }

  @Test
  void fillTheirLinesWithoutSigns() {
    List<String> lines = lines("x".repeat(100));
    assertThat(lines.get(0)).hasSameSizeAs(lines.get(1));
    assertThat(String.join("", lines)).hasSize(100);
  }

  private static List<String> lines(String text) {
    return LineBreaker.lines(List.of(Typography.BODY.run(text)), WIDTH).stream()
        .map(line -> line.pieces().stream().map(one -> one.text()).collect(Collectors.joining()))
        .toList();
  }
}
