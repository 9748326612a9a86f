package dev.tare.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.code.AnalysisCode;
import dev.tare.analyzer.code.CauseCode;
import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.code.FindingCode;
import dev.tare.analyzer.code.FindingTopic;
import dev.tare.analyzer.code.LintCode;
import dev.tare.analyzer.code.NoiseCode;
import dev.tare.collector.process.AvailabilityCode;
import dev.tare.dataset.Code;
import dev.tare.dataset.FailureCode;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.KnownBenchmarks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages say the same things, and have words for every code there is. */
class BundlesTest {

  static final List<String> bundles = Messages.BUNDLES;

  /** A number, or a place for one, and a unit, with a space where a line may end. */
  private static final Pattern SEPARATED =
      Pattern.compile(
          "[\\d}] (?:%|s|ms|min|h|MB|GB|KiB|MiB|MHz|KFLOPS|IOPS|\u00d7)(?![\\p{L}\\d])");

  private static final BiPredicate<Path, BasicFileAttributes> FILES =
      (file, attributes) -> attributes.isRegularFile();

  private static final Pattern REASON =
      Pattern.compile(
          "(?m)(?:\\bunusable|\\bverdict|@reason|^ +[a-z-]+: '?) ?([A-Z][A-Z0-9]*_[A-Z0-9_]+) .");

  /** A code, the rest of its line, and a remedy that is not a command. */
  private static final Pattern REMEDY =
      Pattern.compile(
          "(?:\\bunusable|\\bverdict|@reason) ([A-Z][A-Z0-9]*_[A-Z0-9_]+) .*(?:\\\\\\n *| )"
              + "(?:['\"](?!apt-get install)[^'\"\\n]+['\"]|\"\\$hardware.*\")(?: \\|| ;;|$)",
          Pattern.MULTILINE);

  /** A code that a run prints, in a script or program. */
  private static final Pattern FAILURE =
      Pattern.compile(
          "(?:@reason |(?:bench_wrong|os_panic|refuse|fail)\\(\"|(?:return|\\?) \")"
              + "([A-Z][A-Z_]+)(?=['\"])");

  /** German says in its own words what the English line about a file says. */
  private static final String TEXT = "text:null";

  @ParameterizedTest
  @FieldSource("bundles")
  void languagesHaveTheSameKeys(String bundle) {
    assertThat(Bundle.read(bundle, Language.DE).keySet())
        .isEqualTo(Bundle.read(bundle, Language.EN).keySet());
  }

  @ParameterizedTest
  @FieldSource("bundles")
  void languagesPutInTheSameValues(String bundle) {
    var german = Bundle.read(bundle, Language.DE);
    Bundle.read(bundle, Language.EN)
        .forEach(
            (key, text) -> assertThat(places(german.get(key))).as(key).isEqualTo(places(text)));
  }

  @ParameterizedTest
  @FieldSource("bundles")
  void everyBraceIsOneOfAPlace(String bundle) {
    for (Language language : Language.values()) {
      Bundle.read(bundle, language)
          .forEach(
              (key, text) ->
                  assertThat(text.replaceAll(MessagePattern.PLACE.pattern(), ""))
                      .as(key)
                      .doesNotContain("{", "}"));
    }
  }

  @ParameterizedTest
  @FieldSource("bundles")
  void nothingSeparatesANumberFromItsUnit(String bundle) {
    for (Language language : Language.values()) {
      Map<String, String> said = Bundle.read(bundle, language);
      said.keySet().removeIf(key -> key.endsWith(".titles"));
      said.forEach((key, text) -> assertThat(text).as(key).doesNotContainPattern(SEPARATED));
    }
  }

  private static Set<String> places(String text) {
    return new MessagePattern(text)
        .places().stream()
            .filter(place -> !place.equals(TEXT))
            .filter(place -> !place.endsWith(":sign") && !place.endsWith(":plural"))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  static Stream<AnalysisCode> codes() {
    return Stream.<AnalysisCode[]>of(
            NoiseCode.values(),
            CauseCode.values(),
            ComparisonCode.values(),
            LintCode.values(),
            FindingCode.values())
        .flatMap(Stream::of)
        .filter(code -> !hasASentenceOfItsOwn(code));
  }

  /** Findings about comparisons are put into words like all comparisons. */
  private static boolean hasASentenceOfItsOwn(AnalysisCode code) {
    return code instanceof FindingCode finding && finding.topic() == FindingTopic.COMPARISON;
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyCodeHasWords(AnalysisCode code) {
    assertThat(Messages.in(Language.EN).find(code.key())).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"noise.reason", "noise.cause", "comparison.reason", "lint", "finding"})
  void everyWordHasACode(String family) {
    Set<String> codes =
        Stream.concat(codes(), family.equals("lint") ? Stream.of(IssueCode.values()) : Stream.of())
            .map(Code::name)
            .collect(Collectors.toSet());
    assertThat(codes)
        .containsAll(
            Messages.in(Language.EN).family(family).keySet().stream()
                .map(key -> key.replaceFirst("\\..*", ""))
                .filter(key -> key.equals(key.toUpperCase(Locale.ROOT)))
                .toList());
  }

  @ParameterizedTest
  @EnumSource
  void everyIssueHasWords(IssueCode code) {
    assertThat(Messages.in(Language.EN).find("lint." + code)).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonOfAFailureHasWords(FailureCode code) {
    assertThat(Messages.in(Language.EN).find("name.failure." + code)).isPresent();
  }

  @Test
  void titlesOfOurPlatformsAreTranslated() throws IOException {
    Messages english = Messages.in(Language.EN);
    try (Stream<Path> folders = Files.list(Path.of("..", "collector", "platforms"))) {
      assertThat(folders.filter(folder -> Files.exists(folder.resolve("platform.yaml"))))
          .isNotEmpty()
          .allMatch(folder -> knows(english, folder.getFileName().toString(), title(folder)));
    }
  }

  private static boolean knows(Messages messages, String id, String title) {
    return Stream.of("", ".titles")
        .flatMap(key -> messages.find("name.platform." + id + key).stream())
        .anyMatch(title::equalsIgnoreCase);
  }

  private static String title(Path platform) {
    return read(platform.resolve("platform.yaml"))
        .lines()
        .filter(line -> line.startsWith("title: "))
        .map(line -> line.substring("title: ".length()))
        .findFirst()
        .orElse(platform.getFileName().toString());
  }

  @Test
  void titlesOfTheClassicFilesAreTranslated() {
    for (String id : KnownBenchmarks.ids()) {
      String titles = Messages.in(Language.DE).text("name.benchmark." + id + ".titles");
      assertThat(titles.split("\\|")).contains(KnownBenchmarks.find(id).orElseThrow().title());
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonOfAvailabilityHasWords(AvailabilityCode code) {
    assertThat(Messages.in(Language.EN).find("availability." + code)).isPresent();
  }

  @Test
  void reasonsOfOurPlatformsHaveWords() {
    Set<String> codes = found(REASON, "platforms");
    assertThat(codes).contains("NO_DAEMON", "KVM_ABSENT", "KVM_NO_BOOT", "NO_FORK");
    assertHaveWords(codes, code -> "availability." + code);
  }

  @Test
  void remediesOfOurPlatformsHaveWords() {
    Set<String> codes = found(REMEDY, "platforms");
    assertThat(codes)
        .contains("NO_DAEMON", "KVM_BROKEN", "GUEST_TOO_SLOW")
        .doesNotContain("NO_RUNSC");
    assertHaveWords(codes, code -> "availability." + code + ".remedy");
  }

  @Test
  void reasonsOfFailedRunsHaveWords() {
    Set<String> codes = found(FAILURE, "platforms", "benchmarks");
    assertThat(codes)
        .contains("WRONG_SUM", "CONTRADICTION", "CRASH", "CLOCK", "STUB_CALLED", "WOKEN_AFTER_END");
    assertHaveWords(codes, code -> "name.failure." + code);
  }

  private static void assertHaveWords(Set<String> codes, UnaryOperator<String> key) {
    assertThat(codes).allMatch(code -> Messages.in(Language.EN).find(key.apply(code)).isPresent());
  }

  /** The codes in descriptions, scripts and programs of the collector. */
  private static Set<String> found(Pattern code, String... directories) {
    return Stream.of(directories)
        .flatMap(directory -> files(Path.of("..", "collector", directory)))
        .flatMap(file -> code.matcher(read(file)).results())
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Path> files(Path directory) {
    try (Stream<Path> files = Files.find(directory, 5, FILES)) {
      return files.filter(file -> !file.getParent().endsWith("tests")).toList().stream();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
