package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.report.HostileDataset;
import dev.tare.report.HostileText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Nothing in a dataset is obeyed by a terminal, a PDF viewer, a spreadsheet or a build server. */
class HostileOutputsIT {

  private static final Pattern OBEYED =
      Pattern.compile(
          "[\\p{Cc}&&[^\\n]]|[\\u202A-\\u202E\\u2066-\\u2069\\u2028\\u2029\\uFFFE\\uFFFF]");

  /** What a spreadsheet takes for a formula, after the quotes that it removes. */
  private static final Pattern FORMULA = Pattern.compile("[\\s\"]*[=+@-].*");

  private static final StringWriter PRINTED = new StringWriter();

  @TempDir static Path folder;

  @BeforeAll
  static void everyCommand() throws IOException {
    String dataset = folder.resolve("d").toString();
    HostileDataset.write(Path.of(dataset), HostileText.all());
    tare("lint", dataset);
    tare("analyze", dataset, "--junit", folder.resolve("junit.xml").toString());
    tare("explain", dataset, "p1-b0:p0");
    tare("report", dataset, "--lang", "en", "--to", folder.resolve("out").toString());
    tare("import", dataset, "--into", folder.resolve("imported").toString());
    Path foreign = Files.createDirectory(folder.resolve("foreign"));
    foreign(foreign);
    tare("lint", foreign.toString());
    tare("import", foreign.toString());
  }

  /** Labels of foreign formats. */
  private static void foreign(Path directory) throws IOException {
    StringBuilder rows = new StringBuilder("system;benchmark;run;value [ms]\n");
    for (String text : HostileText.all()) {
      for (int run = 1; run <= 3; run++) {
        rows.append('"' + text.replace("\"", "\"\"") + "\";x;" + run + ";1" + run + "\n");
      }
    }
    Files.write(directory.resolve("all.csv"), rows.toString().getBytes("UTF-8"));
    Files.writeString(directory.resolve("\u001b[31mred;$(id).csv"), "time,value\n1,2\n2,3\n");
    Files.writeString(directory.resolve("<img src=x onerror=y>.json"), "{\"results\":[{}]}");
  }

  private static void tare(String... command) {
    StringWriter err = new StringWriter();
    int exit = Tare.run(new PrintWriter(PRINTED, true), new PrintWriter(err, true), command);
    PRINTED.append(err.toString());
    assertThat(err.toString()).as(command[0]).doesNotContain("unexpected");
    assertThat(command[0].equals("report") ? exit : 0).as(err.toString()).isZero();
  }

  @Test
  void aTerminalShowsAll() {
    assertThat(PRINTED.toString()).hasSizeGreaterThan(5_000);
    assertThat(PRINTED.toString().lines()).noneMatch(line -> OBEYED.matcher(line).find());
  }

  @Test
  void aPdfHasNoActionsButJumps() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("out/report-en.pdf").toFile())) {
      assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
      assertThat(pdf.getDocumentCatalog().getAcroForm()).isNull();
      for (PDPage page : pdf.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          assertThat(annotation).isInstanceOf(PDAnnotationLink.class);
          var action = ((PDAnnotationLink) annotation).getAction();
          assertThat(action == null || action instanceof PDActionGoTo).isTrue();
        }
      }
      String text = new PDFTextStripper().getText(pdf).replace("\r", "");
      assertThat(OBEYED.matcher(text).find()).isFalse();
    }
  }

  @Test
  void aSpreadsheetFindsNoFormulas() throws IOException {
    String csv = Files.readString(folder.resolve("out/summary.csv"));
    assertThat(OBEYED.matcher(csv).find()).isFalse();
    for (String delimiter : List.of(",", ";", "|")) {
      for (String cell : cells(csv, delimiter)) {
        assertThat(FORMULA.matcher(cell).matches() && !cell.matches("-?[\\d.eE,;-]+.*"))
            .as(cell)
            .isFalse();
      }
    }
  }

  /** As a program that expects commas reads them, and as one that splits lines elsewhere. */
  private static List<String> cells(String csv, String delimiter) throws IOException {
    if (!delimiter.equals(",")) {
      return csv.lines().flatMap(l -> Stream.of(l.split(Pattern.quote(delimiter)))).toList();
    }
    try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
      return parser.getRecords().stream().flatMap(CSVRecord::stream).toList();
    }
  }

  @Test
  void markdownIsText() throws IOException {
    String summary = Files.readString(folder.resolve("out/summary.md"));
    assertThat(OBEYED.matcher(summary).find()).isFalse();
    assertThat(summary).doesNotContain("<").doesNotContain("://");
    assertThat(summary)
        .doesNotContainPattern("(?<!\\\\)\\]\\(")
        .doesNotContainPattern("(?<!\\\\)`");
    assertThat(summary.lines().filter(line -> !line.isBlank()))
        .allMatch(line -> line.matches("(###? |- \\*\\*|\\|).*") || !line.matches("[\\s#>|*+-].*"));
  }

  @Test
  void junitIsXmlWithTextInAttributes() throws Exception {
    String xml = Files.readString(folder.resolve("junit.xml"));
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)));
    assertThat(OBEYED.matcher(xml).find()).isFalse();
    assertThat(document.getDoctype()).isNull();
    assertThat(document.getElementsByTagName("system-out").getLength()).isZero();
  }

  @Test
  void nothingIsWrittenElsewhere() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("d", "foreign", "imported", "junit.xml", "out");
    }
    assertThat(Path.of("/tmp/PWNED")).doesNotExist();
    try (Stream<Path> figures = Files.list(folder.resolve("out/figures"))) {
      assertThat(figures.map(file -> file.getFileName().toString()))
          .allMatch(
              name -> name.matches("(b\\d+-(runs|ratios|rounds|distribution|causes)|host)\\.svg"));
    }
  }
}
