package dev.tare;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which package may use which. Every rule lists what is allowed, so a new dependency needs a new
 * entry here; the JDK is always allowed.
 */
class ArchitectureTest {

  private static final JavaClasses TARE =
      new ClassFileImporter()
          .importPaths(
              Stream.of("raw-data", "collector", "analyzer", "report")
                  .map(module -> Path.of("..", module, "target", "classes"))
                  .toList());

  private static final Map<String, String> HOMES =
      Map.ofEntries(
          Map.entry("com.fasterxml.jackson..", "dev.tare.."),
          Map.entry("com.lowagie..", "dev.tare.report.pdf.."),
          Map.entry("com.networknt..", "dev.tare.cli.configuration.."),
          Map.entry("freemarker..", "dev.tare.report.html.."),
          Map.entry("org.apache.batik..", "dev.tare.report.chart.."),
          Map.entry("org.apache.commons.compress..", "dev.tare.dataset.."),
          Map.entry("org.apache.commons.csv..", "dev.tare.dataset.."),
          Map.entry("org.apache.commons.statistics..", "dev.tare.analyzer.stats.."),
          Map.entry("org.jfree..", "dev.tare.report.chart.."),
          Map.entry("picocli..", "dev.tare.cli.."));

  @ParameterizedTest
  @CsvSource({
    // raw-data
    "dev.tare.dataset, dataset dataset.platform.. dataset.file",
    "dev.tare.dataset.platform.., dataset.platform..",
    "dev.tare.dataset.file.., dataset.file..",
    "dev.tare.dataset.datapackage.., dataset dataset.platform.. dataset.file.."
        + " dataset.datapackage..",
    "dev.tare.dataset.mapping.., dataset dataset.file.. dataset.platform.. dataset.mapping..",
    "dev.tare.dataset.source.., dataset dataset.file.. dataset.mapping.. dataset.source..",
    "dev.tare.dataset.table.., dataset dataset.file.. dataset.mapping.. dataset.platform.."
        + " dataset.source.. dataset.table..",
    "dev.tare.dataset.table.cell.., dataset.file.. dataset.table.cell..",
    "dev.tare.dataset.table.column.., dataset dataset.file.. dataset.table.cell.."
        + " dataset.table.column..",
    "dev.tare.dataset.table.layout.., dataset dataset.file.. dataset.table.cell.."
        + " dataset.table.column.. dataset.table.layout..",
    "dev.tare.dataset.format.., dataset dataset.file.. dataset.mapping.. dataset.platform.."
        + " dataset.source.. dataset.table.. dataset.format..",
    "dev.tare.dataset.format.line.., dataset dataset.file.. dataset.source.. dataset.format.line..",
    "dev.tare.dataset.format.text.., dataset dataset.file.. dataset.source.. dataset.format.line.."
        + " dataset.format.text..",
    "dev.tare.dataset.read.., dataset..",
    "dev.tare.dataset.fingerprint.., dataset dataset.file.. dataset.platform.. dataset.table.."
        + " dataset.fingerprint..",
    "dev.tare.dataset.write.., dataset..",
    "dev.tare.dataset.archive.., dataset..",
    // collector
    "dev.tare.collector.., dataset.. collector..",
    // analyzer
    "dev.tare.analyzer.., dataset.. analyzer..",
    "dev.tare.analyzer.code.., dataset analyzer.code..",
    "dev.tare.analyzer.result.., dataset.. analyzer.code.. analyzer.result..",
    "dev.tare.analyzer.stats.., analyzer.stats..",
    "dev.tare.analyzer.simulation.., dataset.. analyzer.simulation..",
    // report
    "dev.tare.report, dataset.. analyzer.result.. analyzer.code.. report..",
    "dev.tare.report.evidence.., dataset.. analyzer.comparison.. analyzer.result.. analyzer.code.."
        + " analyzer.stats.sample.. report..",
    "dev.tare.report.[background|sections|sentences|summary|tables].., dataset.."
        + " analyzer.result.. analyzer.code.. report..",
    "dev.tare.report.[comparison|site].., dataset.. analyzer.. report..",
    "dev.tare.report.text.., analyzer.code.. report.text..",
    "dev.tare.report.model.., report.model.. report.text..",
    "dev.tare.report.chart.., dataset.file.. report.chart.. report.model.. report.text..",
    "dev.tare.report.html.., dataset.file.. report.html.. report.model.. report.text..",
    "dev.tare.report.pdf.., dataset.file.. report.pdf.. report.chart.. report.model.."
        + " report.text..",
    // publishing knows files only
    "dev.tare.publish.., dataset.file.. publish..",
    "dev.tare.publish.address.., dataset.file.. publish.address..",
    "dev.tare.publish.content.., dataset.file.. publish.content..",
    "dev.tare.publish.client.., dataset.file.. publish.client..",
    // the command line sees every stage
    "dev.tare.cli.., dataset.. collector.. analyzer.. report.. publish.. cli..",
  })
  void aPackageUsesOnlyWhatItsRuleAllows(String of, String allowed) {
    String[] packages =
        Stream.of(allowed.split(" ")).map(name -> "dev.tare." + name).toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(of)
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage("dev.tare..").or(resideInAnyPackage(packages)))
        .allowEmptyShould(true)
        .check(TARE);
  }

  @Test
  void everyPackageHasARule() {
    classes()
        .should()
        .resideInAnyPackage(
            "dev.tare.dataset",
            "dev.tare.dataset.file..",
            "dev.tare.dataset.platform..",
            "dev.tare.dataset.datapackage..",
            "dev.tare.dataset.table..",
            "dev.tare.dataset.source..",
            "dev.tare.dataset.mapping..",
            "dev.tare.dataset.format..",
            "dev.tare.dataset.read..",
            "dev.tare.dataset.fingerprint..",
            "dev.tare.dataset.write..",
            "dev.tare.dataset.archive..",
            "dev.tare.collector..",
            "dev.tare.analyzer..",
            "dev.tare.report..",
            "dev.tare.publish..",
            "dev.tare.cli..")
        .check(TARE);
  }

  @Test
  void everyLibraryStaysInItsPackage() {
    HOMES.forEach(
        (library, home) ->
            noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true)
                .check(TARE));
  }

  @Test
  void everyLibraryIsListed() {
    Stream<String> known =
        Stream.of(
            "dev.tare..", "java..", "javax..", "jdk..", "com.sun..", "org.w3c..", "org.xml..");
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(Stream.concat(known, HOMES.keySet().stream()).toArray(String[]::new))
        .check(TARE);
  }

  /** Never through links, and up to a size; kernel files and our own cache are no foreign data. */
  @Test
  void onePlaceWritesFilesAndOneReadsThemWhole() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.tare.dataset.file..", "dev.tare.collector..")
        .should()
        .callMethodWhere(aFileIsWrittenOrReadWhole())
        .check(TARE);
    noClasses()
        .that()
        .resideInAPackage("dev.tare.collector..")
        .should()
        .callMethodWhere(aFileIsWritten())
        .check(TARE);
  }

  private static DescribedPredicate<JavaMethodCall> aFileIsWrittenOrReadWhole() {
    return aFileIsWritten()
        .or(callOfFiles("readAllBytes", "readAllLines", "readString", "lines", "newInputStream"));
  }

  private static DescribedPredicate<JavaMethodCall> aFileIsWritten() {
    return callOfFiles("write", "writeString", "newBufferedWriter", "newOutputStream");
  }

  private static DescribedPredicate<JavaMethodCall> callOfFiles(String... names) {
    return describe(
        "a call of Files." + String.join(", ", names),
        call ->
            call.getTargetOwner().isEquivalentTo(Files.class)
                && List.of(names).contains(call.getName()));
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("dev.tare.(**)").should().beFreeOfCycles().check(TARE);
  }

  @Test
  void classesHaveNoCycles() {
    assertThat(ClassCycles.of(TARE)).isEmpty();
  }

  @Test
  void noPackageHoldsMoreThanTwentyClasses() {
    assertThat(sizes())
        .allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(20));
  }

  @Test
  void theCollectorsRootHoldsFewerThanTenClasses() {
    assertThat(sizes().get("dev.tare.collector")).isLessThan(10);
  }

  /** A nested type may share its name with another nested type only. */
  @Test
  void noTypeHasTheNameOfATopLevelClass() {
    Map<String, List<String>> names =
        TARE.stream()
            .filter(c -> !c.isAnonymousClass() && !c.getSimpleName().equals("package-info"))
            .collect(groupingBy(JavaClass::getSimpleName, mapping(JavaClass::getName, toList())));
    names.values().removeIf(n -> n.size() == 1 || n.stream().allMatch(name -> name.contains("$")));
    assertThat(names).isEmpty();
  }

  @Test
  void statisticsUseNoFileClockOrLocale() {
    noClasses()
        .that()
        .resideInAPackage("dev.tare.analyzer.stats..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.nio..", "java.time..", "java.text..", "org.slf4j..")
        .check(TARE);
  }

  @Test
  void namesAreNotGeneric() {
    classes()
        .should()
        .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl)|.*\\.(Default|I[A-Z])[A-Z].*")
        .check(TARE);
  }

  private static Map<String, Long> sizes() {
    return TARE.stream()
        .filter(c -> c.isTopLevelClass() && !c.getSimpleName().equals("package-info"))
        .collect(groupingBy(JavaClass::getPackageName, counting()));
  }
}
