package dev.tare.analyzer.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.IssueCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every code has an anchor in the document that its doubts name. */
class DocumentedTest {

  /** As codes are made, in rules and in the reader of files. */
  private static final Pattern CODE =
      Pattern.compile("(?:Remark\\.of\\(|doubts?\\.\\w+\\(|[?:(,] ?)\\s*\"([A-Z][A-Z_]{2,})\"");

  private static final Set<String> NO_CODES = Set.of("TAB", "KFLOPS", "IOPS");

  @Test
  void everyCodeIsExplained() throws IOException {
    String text = Files.readString(Path.of("README.md"));
    assertThat(codes(Path.of("src/main/java/dev/tare/analyzer/lint")))
        .isNotEmpty()
        .allSatisfy(code -> assertThat(text).contains(anchor(code)));
  }

  @ParameterizedTest
  @EnumSource
  void everyIssueIsExplained(IssueCode code) throws IOException {
    assertThat(Files.readString(Path.of("..", "raw-data", "README.md")))
        .contains(anchor(code.name()));
  }

  private static String anchor(String code) {
    return "<a id=\"" + code.toLowerCase(Locale.ROOT) + "\"></a>`" + code + "`";
  }

  private static Set<String> codes(Path folder) throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(file -> CODE.matcher(read(file)).results())
          .map(found -> found.group(1))
          .forEach(codes::add);
    }
    codes.removeAll(NO_CODES);
    return codes;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
