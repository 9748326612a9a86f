package dev.tare.report.sections;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.read.DatasetReader;
import dev.tare.report.model.Table;
import dev.tare.report.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The example has four disks of one guest. */
class EnvironmentBuilderTest {

  private static final Dataset LAYERS = DatasetReader.read(Path.of("../raw-data/examples/layers"));

  private static Map<String, Table> tables;

  @BeforeAll
  static void build() {
    tables = tables(Language.EN);
  }

  private static Map<String, Table> tables(Language language) {
    return ReportBuilder.build(LAYERS, Analyzer.analyze(LAYERS, AnalysisOptions.STANDARD), language)
        .environment()
        .orElseThrow()
        .tables()
        .stream()
        .collect(Collectors.toMap(Table::caption, Function.identity()));
  }

  @Test
  void aVariantStatesWhatDiffersFromItsPlatform() {
    assertThat(tables.get("QEMU without KVM").rows()).hasSizeGreaterThan(5);
    assertThat(tables.get("QEMU without KVM, raw disk").rows())
        .containsExactly(List.of("all facts", "as QEMU without KVM"));
    assertThat(tables.get("QEMU without KVM, qcow2 disk").rows())
        .hasSizeLessThan(tables.get("QEMU without KVM").rows().size())
        .endsWith(List.of("all other facts", "as QEMU without KVM"));
  }

  /** Its name has a digit, its complaint none. */
  @Test
  void aComplaintIsNoVersion() {
    assertThat(tables.get("Tools").rows())
        .contains(List.of("mke2fs", "version not known"))
        .contains(List.of("modprobe", "kmod version 30"));
  }

  @Test
  void platformsOnWhichAWorkloadReportedTheSameShareARow() {
    assertThat(tables.get("Reported by the workloads").rows())
        .contains(List.of("CPU (LINPACK): native, Docker, QEMU without KVM", "n 200"));
  }

  @Test
  void memoryIsStatedInTheLargestUnitThatFits() {
    assertThat(tables.get("Host").rows()).contains(List.of("memory", "23.5\u00a0GiB"));
    assertThat(tables.get("QEMU without KVM").rows())
        .contains(List.of("guest memory", "469\u00a0MiB"));
  }

  @Test
  void whatWorkloadsReportHasWordsInTheReadersLanguage() {
    List<List<String>> rows = tables(Language.DE).get("Von den Messprogrammen gemeldet").rows();
    assertThat(rows)
        .extracting(row -> row.get(1))
        .contains("Summe 5050, Prozesse 199, höchstens gleichzeitig 8")
        .anySatisfy(
            text ->
                assertThat(text)
                    .contains("Hypervisor QEMU (TCG)", "Startzeit (s) 0,165")
                    .contains("Prozess ein Thread im einzigen Adressraum"));
  }
}
