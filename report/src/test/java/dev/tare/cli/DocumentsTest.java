package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents agree with the tree: links, versions, and the picture of the packages. */
class DocumentsTest {

  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

  private static final List<String> MODULES =
      List.of("raw-data", "collector", "analyzer", "templates", "report");

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

  private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "SECURITY.md",
        "raw-data/README.md",
        "raw-data/examples/README.md",
        "collector/README.md",
        "analyzer/README.md",
        "report/docs/nightly.md",
        "report/docs/publishing.md",
        "report/docs/site.md",
        "templates/README.md"
      })
  void linksLeadSomewhere(String document) throws IOException {
    Path file = HOME.resolve(document);
    assertThat(matches(LINK, Files.readString(file)))
        .allSatisfy(target -> assertThat(file.resolveSibling(target)).exists());
  }

  @Test
  void theVersionIsTheSameEverywhere() throws IOException {
    String version = version(HOME.resolve("pom.xml"));
    assertThat(Files.readString(HOME.resolve("CITATION.cff"))).contains("\nversion: " + version);
    assertThat(Files.readString(HOME.resolve("CHANGELOG.md"))).contains(version);
    for (String module : MODULES) {
      assertThat(version(HOME.resolve(module).resolve("pom.xml"))).isEqualTo(version);
    }
  }

  /** The first one: of the parent, or of the project itself. */
  private static String version(Path pom) throws IOException {
    return matches(VERSION, Files.readString(pom)).get(0);
  }

  @Test
  void thePictureOfThePipelineShowsEveryPackage() throws IOException {
    String picture = Files.readString(HOME.resolve("report/docs/pipeline.svg"));
    for (String module : MODULES) {
      for (String name : packages(HOME.resolve(module).resolve("src/main/java/dev/tare"))) {
        assertThat(picture).containsPattern("\\b" + name + "\\b");
      }
    }
  }

  @Test
  void everyPackageIsDescribed() throws IOException {
    List<Path> undescribed = new ArrayList<>();
    for (String module : MODULES) {
      for (Path directory : directories(HOME.resolve(module).resolve("src/main/java/dev/tare"))) {
        if (holdsJava(directory) && Files.notExists(directory.resolve("package-info.java"))) {
          undescribed.add(HOME.relativize(directory));
        }
      }
    }
    assertThat(undescribed).isEmpty();
  }

  private static boolean holdsJava(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.anyMatch(file -> file.toString().endsWith(".java"));
    }
  }

  private static List<String> packages(Path sources) throws IOException {
    return directories(sources).stream()
        .filter(directory -> !directory.equals(sources))
        .map(directory -> directory.getFileName().toString())
        .toList();
  }

  private static List<Path> directories(Path sources) throws IOException {
    if (Files.notExists(sources)) {
      return List.of();
    }
    try (Stream<Path> directories = Files.walk(sources)) {
      return directories.filter(Files::isDirectory).toList();
    }
  }

  private static List<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
  }
}
