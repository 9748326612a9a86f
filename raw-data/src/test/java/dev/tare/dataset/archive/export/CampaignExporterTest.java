package dev.tare.dataset.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.DataIssue;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.archive.CampaignPacker;
import dev.tare.dataset.archive.CampaignVerifier;
import dev.tare.dataset.archive.bag.Directory;
import dev.tare.dataset.datapackage.DataPackage;
import dev.tare.dataset.read.DatasetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CampaignExporterTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "run on Build-Node7 now | run on NAME now",
        "rebuild-node71 | rebuild-node71",
        "/home/erika/tare/run | /home/USER/tare/run",
        "mail erika.m@example.org | mail USER@HOST",
        "ssh root@10.0.0.7 | ssh USER@HOST",
        "tcp://192.168.1.20:2375 | tcp://ADDRESS:2375",
        "mac 52:54:00:12:34:56 up | mac ADDRESS up",
        "fe80::5054:ff:fe12:3456 | ADDRESS",
        "2001:db8:1:2:3:4:5:6 | ADDRESS",
        "id 99c6cf94-6f88-475a-9d5d-2d90c0ea38c8 | id UUID",
        "kernel 6.1.0-18-amd64 | kernel 6.1.0-18-amd64",
        "server 20.10.24+dfsg1 | server 20.10.24+dfsg1",
        "at 12:30:45 | at 12:30:45",
        "sha256:b98b237cf158 | sha256:b98b237cf158",
        "2026-11-23T08:49:36Z | 2026-11-23T08:49:36Z"
      })
  void whatIdentifiesIsReplaced(String text, String expected) {
    assertThat(new Redactor(List.of("build-node7")).redact(text)).isEqualTo(expected);
  }

  @Test
  void nothingThatIdentifiesLeaves() throws IOException {
    Path campaign = identifiable();
    Path out = folder.resolve("public");
    List<String> told = CampaignExporter.redact(campaign, out);
    assertThat(String.join("\n", Directory.of(out).values()))
        .doesNotContainIgnoringCase("build-node7")
        .doesNotContain("CZC1234567", "erika", "10.1.2.3");
    assertThat(told)
        .contains(
            "host.name: removed",
            "host.serial: removed",
            "docker.start: parts replaced",
            "log/x.log: left out, because it is text of any kind");
    assertThat(CampaignVerifier.check(out)).isEqualTo("as sealed");
    assertThat(DatasetReader.read(out).byCell().keySet())
        .isEqualTo(DatasetReader.read(campaign).byCell().keySet());
    assertThat(DatasetReader.read(out).facts().get("host")).containsEntry("cpu", "AMD EPYC");
  }

  @Test
  void aNameInATableIsToldAndNotChanged() throws IOException {
    Path campaign = identifiable();
    Path table = campaign.resolve("native-cpu.csv");
    Files.writeString(table, Files.readString(table).replaceFirst("time", "10.1.2.3"));
    assertThat(CampaignExporter.redact(campaign, folder.resolve("public")))
        .contains("native-cpu.csv: not changed, but holds what looks like ADDRESS");
    assertThat(folder.resolve("public/native-cpu.csv")).hasSameTextualContentAs(table);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void withoutRedactingAllIsAsItWas(boolean packed) throws IOException {
    Path campaign = Directory.copy(Path.of("examples/failures"), folder.resolve("failures"));
    var before = Directory.of(campaign);
    if (packed) {
      new CampaignPacker(Optional.empty(), false, true, "tare").pack(campaign);
      campaign = folder.resolve("failures.tar.gz");
    }
    CampaignExporter.export(campaign, folder.resolve("out"));
    assertThat(Directory.of(folder.resolve("out"))).isEqualTo(before);
  }

  private Path identifiable() throws IOException {
    Path campaign = Directory.copy(Path.of("examples/clean"), folder.resolve("night"));
    DataPackage known = DataPackage.read(campaign).orElseThrow();
    Map<String, Map<String, String>> facts = new TreeMap<>();
    known.description().facts().forEach((section, of) -> facts.put(section, new TreeMap<>(of)));
    facts.get("host").put("name", "build-node7");
    facts.get("host").put("serial", "CZC1234567");
    facts.get("docker").put("start", "docker -H tcp://10.1.2.3:2375 run /home/erika/x Build-Node7");
    Files.createDirectories(campaign.resolve("log"));
    Files.writeString(campaign.resolve("log/x.log"), "erika on build-node7\n");
    List<DataIssue> issues =
        List.of(new DataIssue(IssueCode.LEFT_OUT, "build-node7.txt", 1, "of build-node7"));
    DataPackage.write(campaign, known.description().with(facts), issues, true);
    return campaign;
  }
}
