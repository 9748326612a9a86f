package dev.tare.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DateFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A language whose every word is in brackets: what readers see without them does not come from the
 * bundles, so it must be data. The language takes the place of German.
 */
class PseudoLanguageIT {

  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?::(\\w+)((?:\\|[^|}]*)*))?\\}");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\d’'-]*");

  /** A word; or a part of one that was cut off, or continues on the next line of a drawing. */
  private static final Pattern BRACKETED = Pattern.compile("«[^«»\\s]*»?|[^«»\\s]+»");

  /** What is the same in every language: units, names of tools and formats. */
  private static final Set<String> EVERYWHERE =
      Set.of(
          "UTC",
          "KFLOPS",
          "MFLOPS",
          "GFLOPS",
          "IOPS",
          "kIOPS",
          "KiB",
          "MiB",
          "GiB",
          "kB",
          "MB",
          "GB",
          "ms",
          "min",
          "tare",
          "unreleased",
          "datapackage",
          "json",
          "This",
          "page",
          "in",
          "English");

  /** Names of files that a document holds. */
  private static final Set<String> EMBEDDED = Set.of("analysis", "summary", "runs", "csv");

  @TempDir private static Path folder;
  private static URLClassLoader loader;

  @BeforeAll
  static void translate() throws IOException {
    Path messages = folder.resolve("classes/dev/tare/templates/messages");
    Files.createDirectories(messages);
    try (Stream<Path> files = Files.list(HOME.resolve("templates/messages"))) {
      for (Path file : files.filter(one -> one.toString().endsWith("_de.properties")).toList()) {
        write(messages.resolve(file.getFileName()), translated(file));
      }
    }
    List<URL> urls = new ArrayList<>(List.of(folder.resolve("classes").toUri().toURL()));
    for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    loader = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  @AfterAll
  static void close() throws IOException {
    loader.close();
  }

  private static Properties translated(Path file) throws IOException {
    Properties properties = new Properties();
    properties.load(Files.newBufferedReader(file));
    // titles are compared with those of datasets
    properties.replaceAll(
        (key, text) -> key.toString().endsWith(".titles") ? text : bracketed(text.toString()));
    return properties;
  }

  private static void write(Path file, Properties properties) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      properties.store(out, null);
    }
  }

  static String bracketed(String text) {
    StringBuilder result = new StringBuilder();
    Matcher place = PLACE.matcher(text);
    int end = 0;
    while (place.find()) {
      result.append(words(text.substring(end, place.start())));
      String choices = place.group(3) == null ? "" : words(place.group(3));
      String kind = place.group(2) == null ? "" : ":" + place.group(2);
      result.append("{" + place.group(1) + kind + choices + "}");
      end = place.end();
    }
    return result.append(words(text.substring(end))).toString();
  }

  private static String words(String text) {
    return WORD.matcher(text).replaceAll("«$0»");
  }

  @Test
  void everyWordIsBracketedAndNoPlaceIs() {
    assertThat(bracketed("In {n:count} {n:plural|Lauf|Läufen} (95-%)"))
        .isEqualTo("«In» {n:count} {n:plural|«Lauf»|«Läufen»} (95-%)");
  }

  @Test
  void aWordThatIsNotFromABundleIsFound() {
    assertOnlyData(folder, "«Um» «den» «Faktor» 2, docker", Set.of("docker"));
    assertThatThrownBy(() -> assertOnlyData(folder, "«Um» den «Faktor» 2", Set.of("docker")))
        .hasMessageContaining("den");
  }

  @Test
  void reportsAndComparisonsSayNothingElse() throws Exception {
    Path layers = copy("layers");
    Path failures = copy("failures");
    tare(
        "analyze",
        layers.toString(),
        "--expect",
        HOME.resolve("raw-data/examples/study.expect").toString());
    tare("report", layers.toString(), "--lang", "de");
    tare("analyze", failures.toString());
    tare("report", failures.toString(), "--lang", "de");
    Path compared = folder.resolve("compared");
    tare(
        "compare",
        layers.toString(),
        failures.toString(),
        "--to",
        compared.toString(),
        "--lang",
        "de");
    Set<String> data = data(layers);
    data.addAll(data(failures));
    for (Path directory : List.of(layers, failures)) {
      assertSaysNothingElse(directory, "index.de.html", "report-de.pdf", data);
      Path summary = directory.resolve("summary.md");
      assertOnlyData(summary, Files.readString(summary), data);
    }
    assertSaysNothingElse(compared, "compare.de.html", "compare-de.pdf", data);
  }

  private static void assertSaysNothingElse(
      Path directory, String page, String document, Set<String> data) throws IOException {
    Path html = directory.resolve(page);
    assertOnlyData(html, html(html), data);
    Set<String> typed = new TreeSet<>(data);
    typed.addAll(tokens(Jsoup.parse(Files.readString(html)).select("pre, code").text()));
    typed.addAll(EMBEDDED);
    Path pdf = directory.resolve(document);
    assertOnlyData(pdf, pdf(pdf), typed);
  }

  @Test
  void theSiteSaysNothingElse() throws Exception {
    Path archive = folder.resolve("archive");
    Path site = folder.resolve("site");
    tare("simulate", "--nights", "14", "--hosts", "alpha,beta", "--into", archive.toString());
    tare("archive", "index", archive.toString());
    tare("site", archive.toString(), "--to", site.toString());
    Set<String> data = new TreeSet<>(Set.of("alpha", "beta"));
    try (Stream<Path> files = Files.walk(archive)) {
      for (Path file : files.filter(one -> one.endsWith("datapackage.json")).toList()) {
        data.addAll(tokens(Files.readString(file)));
      }
    }
    try (Stream<Path> files = Files.walk(site)) {
      List<Path> pages = files.filter(one -> one.toString().endsWith(".de.html")).toList();
      assertThat(pages).hasSizeGreaterThan(5);
      for (Path page : pages) {
        assertOnlyData(site.relativize(page), html(page), data);
      }
    }
  }

  private static void assertOnlyData(Path what, String text, Set<String> data) {
    assertThat(BRACKETED.matcher(text).results().count()).as("words of " + what).isPositive();
    Set<String> left = tokens(BRACKETED.matcher(text).replaceAll(" "));
    left.removeAll(data);
    // a unit may continue on the next line of a narrow cell
    left.removeIf(
        word -> EVERYWHERE.stream().anyMatch(one -> one.startsWith(word) || one.endsWith(word)));
    left.removeAll(months());
    assertThat(left).as("in " + what).isEmpty();
  }

  private static Set<String> months() {
    DateFormatSymbols german = DateFormatSymbols.getInstance(Locale.GERMANY);
    return Stream.of(german.getMonths(), german.getShortMonths())
        .flatMap(Stream::of)
        .flatMap(month -> tokens(month).stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> tokens(String text) {
    return Pattern.compile("\\p{L}{2,}")
        .matcher(text)
        .results()
        .map(word -> word.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Names, titles and facts of a campaign. */
  private static Set<String> data(Path campaign) throws IOException {
    Set<String> data = tokens(Files.readString(campaign.resolve("datapackage.json")));
    data.addAll(tokens(campaign.getFileName().toString()));
    return data;
  }

  /** What readers see or hear, without commands to type. */
  private static String html(Path file) throws IOException {
    Document page = Jsoup.parse(Files.readString(file));
    page.select("script, style, pre, code").remove();
    StringBuilder text = new StringBuilder(page.title());
    for (Element one : page.getAllElements()) {
      text.append(' ').append(one.ownText());
      for (String attribute : List.of("aria-label", "title", "alt", "placeholder", "data-label")) {
        text.append(' ').append(one.attr(attribute));
      }
    }
    return text.toString();
  }

  /** A long word continues on the next lines of a narrow cell. */
  private static String pdf(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      String text = new PDFTextStripper().getText(document);
      return Pattern.compile("«[^«»]*»")
          .matcher(text)
          .replaceAll(word -> word.group().replaceAll("\\s", ""));
    }
  }

  private static Path copy(String example) throws IOException {
    Path from = HOME.resolve("raw-data/examples").resolve(example);
    Path to = folder.resolve(example);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
    return to;
  }

  private static void tare(String... arguments) throws Exception {
    Method run =
        loader
            .loadClass("dev.tare.cli.Tare")
            .getDeclaredMethod("run", PrintWriter.class, PrintWriter.class, String[].class);
    run.setAccessible(true);
    StringWriter err = new StringWriter();
    int code =
        (int)
            run.invoke(
                null, new PrintWriter(new StringWriter()), new PrintWriter(err, true), arguments);
    assertThat(code).as(String.join(" ", arguments) + "\n" + err).isZero();
  }
}
