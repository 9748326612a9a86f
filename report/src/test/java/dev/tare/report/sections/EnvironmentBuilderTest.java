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

  private static Map<String, Table> tables;

  @BeforeAll
  static void build() {
    Dataset layers = DatasetReader.read(Path.of("../raw-data/examples/layers"));
    tables =
        ReportBuilder.build(layers, Analyzer.analyze(layers, AnalysisOptions.STANDARD), Language.EN)
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
}
