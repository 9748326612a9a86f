package dev.tare.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.DatasetFiles;
import dev.tare.report.sections.ReportBuilder;
import dev.tare.report.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportTest {

  @Test
  void sameDatasetGivesSameBytes(@TempDir Path folder) throws IOException {
    Path first = write(folder.resolve("first"));
    Path second = write(folder.resolve("second"));
    List<Path> files = files(first);
    assertThat(files(second)).isEqualTo(files);
    for (Path file : files) {
      assertThat(second.resolve(file)).hasSameBinaryContentAs(first.resolve(file));
    }
  }

  /** Or lint would take it for a file that somebody added. */
  @Test
  void everyFileIsKnownAsDerived(@TempDir Path folder) throws IOException {
    write(folder);
    assertThat(names(folder).stream().map(name -> name.replaceFirst("/.*", "")))
        .allMatch(DatasetFiles::isDerived);
  }

  @Test
  void everyLanguageHasAPageAndAPdf(@TempDir Path folder) throws IOException {
    write(folder);
    assertThat(names(folder))
        .contains("index.html", "index.de.html", "report-en.pdf", "report-de.pdf")
        .contains("summary.md", "summary.csv")
        .contains("figures/cpu-runs.svg", "figures/cpu-ratios.svg");
    for (Language language : Language.values()) {
      assertThat(names(folder)).containsAll(Report.files(language));
    }
  }

  @ParameterizedTest
  @EnumSource
  void thePdfIsTheReportInItsLanguage(Language language, @TempDir Path folder) throws IOException {
    write(folder);
    String title = ReportBuilder.build(Example.dataset(), Example.analysis(), language).title();
    Path file = folder.resolve("report-" + language.code() + ".pdf");
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertThat(document.getNumberOfPages()).isGreaterThan(5);
      assertThat(document.getDocumentCatalog().getLanguage()).startsWith(language.code());
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo(title);
    }
  }

  private static Path write(Path folder) {
    Report.write(Example.dataset(), Example.analysis(), List.of(Language.EN, Language.DE), folder);
    return folder;
  }

  private static List<String> names(Path folder) throws IOException {
    return files(folder).stream().map(Path::toString).toList();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
    }
  }
}
