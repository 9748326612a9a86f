package dev.tare.analyzer.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every code has an anchor in the document that its doubts name. */
class DocumentedTest {

  /** As codes are made, in rules and in the reader of files. */
  private static final Pattern CODE =
      Pattern.compile("(?:Remark\\.of\\(|doubts?\\.\\w+\\(|[?:(,] ?)\\s*\"([A-Z][A-Z_]{2,})\"");

  private static final Set<String> NO_CODES = Set.of("TAB", "KFLOPS", "IOPS");

  @ParameterizedTest
  @CsvSource({
    "src/main/java/dev/tare/analyzer/lint, README.md",
    "../raw-data/src/main/java/dev/tare/dataset, ../raw-data/README.md"
  })
  void everyCodeIsExplained(Path sources, Path document) throws IOException {
    String text = Files.readString(document);
    assertThat(codes(sources))
        .isNotEmpty()
        .allSatisfy(code -> assertThat(text).contains(anchor(code)));
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
