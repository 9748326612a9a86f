package dev.tare.dataset.read.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.dataset.Benchmark;
import dev.tare.dataset.DataIssue;
import dev.tare.dataset.Direction;
import dev.tare.dataset.Run;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.mapping.FileMapping;
import dev.tare.dataset.mapping.Mapping;
import dev.tare.dataset.mapping.MappingReader;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SourceContent;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceFormat;
import dev.tare.dataset.source.SourceSeries;
import dev.tare.dataset.source.ValueMeaning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesNamingTest {

  @TempDir private Path folder;

  private final List<FoundSeries> found = new ArrayList<>();
  private Optional<Mapping> mapping = Optional.empty();

  private enum Fake implements SourceFormat {
    FORMAT;

    @Override
    public String id() {
      return "fake";
    }

    @Override
    public String title() {
      return "fake format";
    }

    @Override
    public boolean recognizes(SourceFile file) {
      return true;
    }

    @Override
    public SourceContent read(SourceFile file, ReadOptions options) {
      return SourceContent.EMPTY;
    }
  }

  /** Names of files that state nothing, and the cells that they get. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "native-cpu.csv + docker-cpu.csv | native-cpu docker-cpu",
        "native_cpu.tsv + docker_cpu.tsv | native-cpu docker-cpu",
        "qemu_raw-disk-random.txt | qemu_raw-disk-random",
        "cpu-native.dat + cpu-docker.dat | native-cpu docker-cpu",
        "native mem.txt + docker mem.txt | native-mem docker-mem",
        "sysbench_cpu_docker.CSV + sysbench_cpu_kvm.CSV | docker-sysbench_cpu kvm-sysbench_cpu",
        "results-native.csv + results-vmware.csv | native-results ?",
        "01-start.csv | ?",
        "results.csv | ?",
        "aws_result.csv + gcp_result.csv | aws-result gcp-result",
        "native-Größe der Datei.csv | native-grosse-der-datei",
        "Docker-cpu.csv + native-cpu.csv | docker-cpu native-cpu",
        "native-cpu.csv.gz | native-cpu",
        // a directory for each platform
        "native/cpu.csv + docker/cpu.csv | native-cpu docker-cpu",
        "a/b/azure hdd/01-start.csv + a/b/aws/01-start.csv | azure_hdd-01-start aws-01-start",
        "logs/do-5bucks/sysbench_cpu.log + logs/ovh/sysbench_cpu.log | do_5bucks-sysbench_cpu ovh-sysbench_cpu",
        "native/cpu.csv + docker/mem.csv | native-cpu docker-mem",
        "docker/native-cpu.csv | docker-native-cpu",
        // directories that are no platforms
        "results/native-cpu.csv + results/docker-cpu.csv | native-cpu docker-cpu",
        "run1/native-cpu.csv + run2/native-cpu.csv | native-cpu native-cpu",
        "one/ec2-cpu.csv + two/native-cpu.csv | ec2-cpu native-cpu",
      })
  void namesOfFilesAndDirectories(String files, String cells) {
    for (String file : files.split(" \\+ ")) {
      add(file, SourceSeries.Label.NONE);
    }
    assertThat(cells()).containsExactly(cells.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.json | Ubuntu 22.04 | cpu | ubuntu_22_04-cpu",
        "native-x.json | | cpu | native-cpu",
        "docker.json | | sha256sum /etc/passwd | docker-sha256sum-etc-passwd",
        "kvm/a.json | | Über.größe | kvm-uber-grosse",
        "results.json | kvm | | kvm-results",
        "cpu-kvm.json | kvm | | kvm-cpu",
      })
  void labelsComeBeforeNamesOfFiles(String file, String platform, String benchmark, String cell) {
    add(file, label(platform, benchmark, null));
    assertThat(cells()).containsExactly(cell);
    String text = benchmark == null ? cell : benchmark;
    if (benchmark != null && !cell.endsWith("-" + benchmark)) {
      assertThat(named().get(0).benchmark().title()).isEqualTo(text);
    }
  }

  @Test
  void theOnlyFileMayNameThePlatform() {
    add("jmh-result.json", label(null, "org.sample.Fib", null));
    add("jmh-result.json", label(null, "org.sample.Sort", null));
    assertThat(cells()).containsExactly("jmh_result-org-sample-fib", "jmh_result-org-sample-sort");
  }

  @Test
  void twoFilesThatNoPlatformIsToldOfAreAsked() {
    add("a.json", label(null, "fib", null));
    add("b.json", label(null, "fib", null));
    SeriesNaming.Naming naming = naming();
    assertThat(naming.series()).isEmpty();
    assertThat(naming.questions()).extracting(Question::file).containsExactly("a.json", "b.json");
    assertThat(naming.questions().get(0).draft())
        .containsExactly("- file: \"a.json\"", "  platform: \"?\"  # or skip: true");
  }

  @Test
  void commandsThatDifferAreOneBenchmarkByTheNamesOfTheirFiles() {
    add("native-start.json", label(null, "true", null));
    add("docker-start.json", label(null, "docker run alpine true", null));
    add("native-sha.json", label(null, "sha256sum x", null));
    add("docker-sha.json", label(null, "sha256sum x", null));
    assertThat(cells())
        .containsExactly(
            "native-start", "docker-start", "native-sha256sum-x", "docker-sha256sum-x");
  }

  @Test
  void severalMetricsOfABenchmarkAreBenchmarks() {
    add("native-fio.json", label(null, "randread", "iops"));
    add("native-fio.json", label(null, "randread", "read latency"));
    add("native-fio.json", label(null, "seqwrite", "iops"));
    assertThat(cells())
        .containsExactly("native-randread-iops", "native-randread-read-latency", "native-seqwrite");
  }

  @Test
  void unitsThatDifferAreNotMixed() {
    add("native-start.json", Label.of("start"), "ms");
    add("docker-start.json", Label.of("start"), "s");
    add("kvm-start.json", Label.of("start"), "s");
    assertThat(cells()).containsExactly("native-start-ms", "docker-start-s", "kvm-start-s");
  }

  @Test
  void aClassicTableImpliesAUnitOnlyWhereTheFileStatesNoOther() throws IOException {
    Path file = folder.resolve("native-cpu.csv");
    Files.writeString(file, "time,value\n1700000000,5\n");
    add("native-cpu.csv", SourceSeries.Label.NONE);
    assertThat(named().get(0).benchmark().unit()).contains("KFLOPS");
    Files.writeString(file, "Zeit;Wert\n1700000000;5\n");
    found.clear();
    add("native-cpu.csv", SourceSeries.Label.NONE);
    assertThat(named().get(0).benchmark().unit()).isEmpty();
    Files.writeString(file, "time,cpu,mem\n1700000000,5,6\n");
    found.clear();
    add("native-cpu.csv", label(null, "cpu", null));
    assertThat(named().get(0).benchmark().unit()).isEmpty();
    found.clear();
    add("native-cpu.log", Label.of("cpu"), "events/s");
    Benchmark benchmark = named().get(0).benchmark();
    assertThat(benchmark.unit()).contains("events/s");
    assertThat(benchmark.better()).isEmpty();
    assertThat(benchmark.title()).isEqualTo("cpu");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# unit: MFLOPS/time,value",
        "Einheit ms/time,value",
        "# times in milliseconds/time,value",
        "values in ms, pinned/time,value",
        "time,value # ms",
        "time,\"value, ms\"",
        "time,value-ms",
        "time,value<ms>",
      })
  void aUnitThatStandsAnywhereAtTheTopIsNotPassedOver(String top) throws IOException {
    Files.writeString(
        folder.resolve("native-mem.csv"), top.replace('/', '\n') + "\n1700000000,5\n");
    add("native-mem.csv", SourceSeries.Label.NONE);
    assertThat(named().get(0).benchmark().unit()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Benchmark results//time,value",
        "# host: lab1/# date: 2026-11-28/time,value",
        "\"time\",\"value\"",
        "time,value,load1",
      })
  void otherLinesAboveAreNone(String top) throws IOException {
    Files.writeString(
        folder.resolve("native-mem.csv"), top.replace('/', '\n') + "\n1700000000,5\n");
    add("native-mem.csv", SourceSeries.Label.NONE);
    assertThat(named().get(0).benchmark().unit()).contains("s");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a b | a_b",
        "Ubuntu 22.04 | ubuntu-22-04",
        "größe | grosse",
      })
  void namesWithTheSameIdAreAsked(String one, String other) {
    add("x.xml", label(one, "cpu", null));
    add("x.xml", label(other, "cpu", null));
    SeriesNaming.Naming naming = naming();
    assertThat(naming.series()).hasSize(1);
    assertThat(naming.questions())
        .singleElement()
        .satisfies(
            question -> {
              assertThat(question.key()).isEqualTo("platforms");
              assertThat(question.draft()).containsExactly("\"" + other + "\": \"?\"");
            });
    assertThat(found.get(0).file().issues().list())
        .extracting(DataIssue::toString)
        .singleElement()
        .asString()
        .containsIgnoringCase("'" + other + "' and '" + one + "' would get the same id");
  }

  @Test
  void benchmarksWithTheSameIdAreAsked() {
    add("native-x.json", label(null, "fib(20)", null));
    add("native-x.json", label(null, "fib 20", null));
    assertThat(naming().questions())
        .extracting(Question::draft)
        .containsExactly(List.of("- {name: \"fib 20\", benchmark: \"?\"}"));
  }

  @Test
  void oneStatedNameForSeveralPlatformsOrBenchmarksOfAFileIsAsked() throws IOException {
    mapping("platforms: {all.csv: lab}\nfiles: [{file: b.json, platform: vm, benchmark: start}]\n");
    add("all.csv", label("native", "cpu", null));
    add("all.csv", label("docker", "cpu", null));
    add("b.json", label(null, "run a", null));
    add("b.json", label(null, "run b", null));
    add("c.csv", label("native", "cpu", null));
    SeriesNaming.Naming naming = naming();
    assertThat(naming.series()).hasSize(1);
    assertThat(naming.questions())
        .extracting(Question::draft)
        .containsExactly(
            List.of("\"native\": \"?\""),
            List.of("\"docker\": \"?\""),
            List.of("- {name: \"run a\", benchmark: \"?\"}"),
            List.of("- {name: \"run b\", benchmark: \"?\"}"));
  }

  @Test
  void aNamePutTogetherByPlatformNameIsWanted() throws IOException {
    mapping("platforms: {all.csv: lab, Debian 12.1: debian, Debian 12.2: debian}\n");
    add("all.csv", label("Debian 12.1", "cpu", null));
    add("all.csv", label("Debian 12.2", "cpu", null));
    assertThat(cells()).containsExactly("debian-cpu", "debian-cpu");
  }

  /** Files of one label, and the cells that they get. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "native-sync.json + native-async.json | native-job-sync native-job-async",
        "kvm-day1.json + kvm-day2.json | kvm-job kvm-job",
        "kvm-2026-11-28.json + kvm-2026-11-29.json | kvm-job kvm-job",
        "kvm-read1.json + kvm-read2.json + kvm-write1.json | kvm-job-read kvm-job-read kvm-job-write",
        "kvm-a.json + kvm-b.json + native-a.json | kvm-job-a kvm-job-b native-job-a",
      })
  void filesThatDifferInMoreThanNumbersAreNoSessions(String files, String cells) {
    for (String file : files.split(" \\+ ")) {
      add(file, Label.of("job"));
    }
    assertThat(cells()).containsExactly(cells.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bs | 4k | 64k | job-bs-4k job-bs-64k",
        "iodepth | 1 | 32 | job-iodepth-1 job-iodepth-32",
        "ioengine | sync | libaio | job-ioengine-sync job-ioengine-libaio",
        "bs | 4k | 4k | job job",
        "temperature | 40 | 41 | job job",
      })
  void optionsThatDifferAreNotMixed(String key, String one, String other, String benchmarks) {
    add("d1/native-a.json", Label.of("job"), Map.of(key, one));
    add("d2/native-a.json", Label.of("job"), Map.of(key, other));
    assertThat(named())
        .extracting(series -> series.cell().benchmark())
        .containsExactly(benchmarks.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "s, ms, false",
    "ms, s, false",
    "s, sec, true",
    "req/s, requests, true",
    "s, s, true"
  })
  void aUnitOfAnotherSizeIsNotPutOnValues(String file, String stated, boolean accepted) {
    add("native-task.csv", SourceSeries.Label.NONE, file);
    Benchmark task = new Benchmark("task", "task", Optional.of(stated), Optional.empty());
    ReadOptions options = new ReadOptions(Map.of("task", task), Optional.empty());
    if (accepted) {
      assertThat(SeriesNaming.of(found, options).series()).hasSize(1);
    } else {
      assertThatThrownBy(() -> SeriesNaming.of(found, options))
          .isInstanceOf(InputException.class)
          .hasMessage(
              "--unit task=%s: the values in native-task.csv are in %s; state %s",
              stated, file, file);
    }
  }

  @Test
  void numbersOfRunsAreNoBenchmarks() {
    add("native/run1.txt", SourceSeries.Label.NONE);
    add("native/run2.txt", SourceSeries.Label.NONE);
    add("docker/3.txt", SourceSeries.Label.NONE);
    assertThat(naming().series()).isEmpty();
    assertThat(naming().questions())
        .extracting(question -> question.draft().get(0))
        .containsExactly("- file: \"native/run*.txt\"", "- file: \"docker/*.txt\"");
  }

  @Test
  void theMappingComesFirst() throws IOException {
    mapping(
        """
        files:
          - {file: "logs/*/cpu_*.log", platform: "{1}", benchmark: cpu, session: 3, meaning: mean}
          - {file: "old.json", skip: true}
        series:
          - {name: docker run x, platform: docker, benchmark: start, unit: s, better: lower, title: Start}
          - {name: junk, skip: true}
          - {metric: p99, benchmark: tail}
        platforms: {results.json: native, "My Laptop": laptop}
        """);
    add("logs/Do 5/cpu_1.log", label("wrong", "wrong", null));
    add("results.json", label(null, "docker run x", null));
    add("results.json", label(null, "junk", null));
    add("results.json", label(null, "x", "p99"));
    add("b.json", label("My Laptop", "fib", null));
    assertThat(cells()).containsExactly("do_5-cpu", "docker-start", "native-tail", "laptop-fib");
    NamedSeries first = named().get(0);
    assertThat(first.session()).hasValue(3);
    assertThat(first.meaning()).isEqualTo(ValueMeaning.MEAN);
    assertThat(named().get(1).benchmark())
        .isEqualTo(Benchmark.of("start", "Start", "s", Direction.LOWER));
  }

  @Test
  void theUserStatesUnits() {
    add("native-nginx.csv", SourceSeries.Label.NONE);
    ReadOptions stated =
        new ReadOptions(
            Map.of("nginx", Benchmark.of("nginx", "nginx", "s", Direction.LOWER)), mapping);
    assertThat(SeriesNaming.of(found, stated).series().get(0).benchmark().better())
        .contains(Direction.LOWER);
  }

  @Test
  void meaningsHaveTheWordsOfTheMapping() {
    assertThat(FileMapping.MEANINGS)
        .containsExactlyInAnyOrder(
            java.util.stream.Stream.of(ValueMeaning.values())
                .map(ValueMeaning::words)
                .toArray(String[]::new));
  }

  private static final class Label {
    static SourceSeries.Label of(String benchmark) {
      return SourceSeries.Label.ofBenchmark(benchmark);
    }
  }

  private static SourceSeries.Label label(String platform, String benchmark, String metric) {
    return new SourceSeries.Label(
        Optional.ofNullable(platform), Optional.ofNullable(benchmark), Optional.ofNullable(metric));
  }

  private void add(String file, SourceSeries.Label label) {
    add(file, label, null, Map.of());
  }

  private void add(String file, SourceSeries.Label label, Map<String, String> columns) {
    add(file, label, null, columns);
  }

  private void add(String file, SourceSeries.Label label, String unit) {
    add(file, label, unit, Map.of());
  }

  private void add(
      String file, SourceSeries.Label label, String unit, Map<String, String> columns) {
    SourceFile source =
        found.stream()
            .map(FoundSeries::file)
            .filter(one -> one.name().equals(file))
            .findFirst()
            .orElseGet(() -> new SourceFile(folder, file));
    List<Run> runs = List.of(new Run(1, 2, OptionalDouble.empty(), 5, columns));
    SourceSeries series =
        new SourceSeries(
            label,
            Optional.ofNullable(unit),
            Optional.empty(),
            ValueMeaning.RUN,
            runs,
            List.of(),
            Map.of(),
            OptionalDouble.empty());
    found.add(
        new FoundSeries(
            source,
            Fake.FORMAT,
            mapping.map(one -> one.file(file)).orElse(dev.tare.dataset.mapping.StatedFile.NONE),
            series));
  }

  private void mapping(String yaml) throws IOException {
    mapping =
        Optional.of(MappingReader.read(Files.writeString(folder.resolve("mapping.yaml"), yaml)));
  }

  private SeriesNaming.Naming naming() {
    return SeriesNaming.of(found, new ReadOptions(Map.of(), mapping));
  }

  private List<NamedSeries> named() {
    return naming().series();
  }

  /** The cells in the order of the series; a question mark for what is asked. */
  private List<String> cells() {
    SeriesNaming.Naming naming = naming();
    List<String> cells = new ArrayList<>();
    naming.series().forEach(series -> cells.add(series.cell().toString()));
    naming.questions().forEach(question -> cells.add("?"));
    return cells;
  }
}
