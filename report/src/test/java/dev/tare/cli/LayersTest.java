package dev.tare.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may know whom. The stages meet in files, and every library has one home. */
class LayersTest {

  private static final JavaClasses TARE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.tare");

  @ParameterizedTest
  @CsvSource({
    "dev.tare.dataset.., dev.tare.collector.. dev.tare.analyzer.. dev.tare.report.. dev.tare.cli..",
    "dev.tare.collector.., dev.tare.analyzer.. dev.tare.report.. dev.tare.cli..",
    "dev.tare.analyzer.., dev.tare.collector.. dev.tare.report.. dev.tare.cli..",
    "dev.tare.report.., dev.tare.collector.. dev.tare.analyzer dev.tare.analyzer.stats.. dev.tare.cli..",
    "dev.tare.analyzer.stats.., dev.tare.dataset.. dev.tare.analyzer dev.tare.analyzer.result..",
  })
  void stagesDoNotKnowEachOther(String of, String others) {
    noClasses()
        .that()
        .resideInAPackage(of)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others.split(" "))
        .check(TARE);
  }

  @ParameterizedTest
  @CsvSource({
    "org.apache.commons.csv.., dev.tare.dataset..",
    "freemarker.., dev.tare.report.html..",
    "org.jfree.., dev.tare.report.chart..",
    "org.apache.batik.., dev.tare.report.chart..",
    "com.lowagie.., dev.tare.report.pdf..",
    "picocli.., dev.tare.cli..",
    "com.networknt.., dev.tare.cli.configuration..",
    "org.apache.commons.statistics.., dev.tare.analyzer.stats..",
  })
  void everyLibraryHasOneHome(String library, String home) {
    noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(TARE);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching("dev.tare.(**)").should().beFreeOfCycles().check(TARE);
  }

  @Test
  void statisticsTouchNoFileClockOrLocale() {
    noClasses()
        .that()
        .resideInAPackage("dev.tare.analyzer.stats..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.nio..", "java.time..", "java.text..", "org.slf4j..")
        .check(TARE);
  }

  @Test
  void namesSayWhatAThingIs() {
    classes()
        .that()
        .resideInAPackage("dev.tare..")
        .should()
        .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl)|.*\\.(Default|I[A-Z])[A-Z].*")
        .check(TARE);
  }
}
