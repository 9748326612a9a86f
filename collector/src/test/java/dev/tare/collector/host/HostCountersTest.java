package dev.tare.collector.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tare.dataset.CsvColumns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostCountersTest {

  @TempDir private Path root;

  @Test
  void evidenceIsPerCentOfTheRunsTime() throws IOException {
    write("proc/stat", "cpu  9 9 9 9 100 9 9 50 0 0\ncpu0 1 1\ncpu1 1 1\nintr 5\n");
    write("proc/pressure/io", "some avg10=0.00 total=1000000\nfull avg10=0.00 total=5\n");
    write("proc/loadavg", "1.56 1.00 0.50 1/200 4711\n");
    HostCounters before = HostCounters.read(root);
    write("proc/stat", "cpu  9 9 9 9 140 9 9 70 0 0\ncpu0 1 1\ncpu1 1 1\nintr 5\n");
    write("proc/pressure/io", "some avg10=0.00 total=1500000\nfull avg10=0.00 total=5\n");
    Map<String, String> evidence = before.evidenceUntil(HostCounters.read(root), 2);
    assertThat(percent(evidence, CsvColumns.STEAL)).isCloseTo(5, within(1e-9));
    assertThat(percent(evidence, CsvColumns.IOWAIT)).isCloseTo(10, within(1e-9));
    assertThat(percent(evidence, CsvColumns.PSI_IO)).isCloseTo(25, within(1e-9));
    assertThat(evidence).containsEntry(CsvColumns.LOAD1, "1.56");
  }

  @Test
  void frequencyIsTheMeanOfProcessorsBeforeAndAfter() throws IOException {
    write("sys/devices/system/cpu/cpu0/cpufreq/scaling_cur_freq", "2000000\n");
    write("sys/devices/system/cpu/cpu1/cpufreq/scaling_cur_freq", "3000000\n");
    HostCounters before = HostCounters.read(root);
    write("sys/devices/system/cpu/cpu0/cpufreq/scaling_cur_freq", "1000000\n");
    Map<String, String> evidence = before.evidenceUntil(HostCounters.read(root), 1);
    assertThat(evidence).containsEntry(CsvColumns.FREQUENCY, "2250.0");
  }

  @Test
  void whatTheHostDoesNotCountIsAbsent() {
    HostCounters nothing = HostCounters.read(root);
    assertThat(nothing.evidenceUntil(nothing, 1)).isEmpty();
  }

  @Test
  void throttlingIsReadFromTheOwnGroupOfEitherVersion() throws IOException {
    write("proc/self/cgroup", "0::/user/tare\n");
    write("sys/fs/cgroup/user/tare/cpu.stat", "nr_throttled 3\nthrottled_usec 250000\n");
    assertThat(HostCounters.read(root).seconds()).containsEntry(CsvColumns.THROTTLED, 0.25);
    write("proc/self/cgroup", "4:memory:/x\n2:cpu,cpuacct:/y\n0::/\n");
    write("sys/fs/cgroup/cpu/y/cpu.stat", "nr_throttled 3\nthrottled_time 500000000\n");
    assertThat(HostCounters.read(root).seconds()).containsEntry(CsvColumns.THROTTLED, 0.5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      value = {
        "sys/devices/system/cpu/cpu0/cpufreq/scaling_cur_freq | '<unknown>'",
        "sys/devices/system/cpu/cpu0/cpufreq/scaling_cur_freq | ''",
        "sys/devices/system/cpu/cpu1/cpufreq/scaling_cur_freq | '-5'",
        "proc/loadavg | ''",
        "proc/loadavg | 'nan nan nan'",
        "proc/pressure/cpu | 'some avg10=0.00 total=99999999999999999999'",
        "proc/pressure/io | 'some avg10=0.00 total='",
        "proc/pressure/memory | 'some avg10=0.00 total=-1'",
        "proc/stat | 'cpu 1 2 3 4 x 6 7 8 9;cpu0 1'"
      })
  void nonsenseIsAbsentAndToldByItsFile(String file, String text) throws IOException {
    write(file, text.replace(';', '\n'));
    HostCounters counters = HostCounters.read(root);
    assertThat(counters.evidenceUntil(counters, 1)).doesNotContainKey(CsvColumns.LOAD1);
    assertThat(counters.frequency()).isEmpty();
    if (!text.endsWith("total=")) {
      assertThat(counters.doubtsUntil(counters, 1)).first().asString().startsWith("/" + file);
    }
  }

  @Test
  void aFileThatCannotBeReadIsTold() throws IOException {
    Files.createDirectories(root.resolve("proc/pressure/cpu"));
    Files.createDirectories(root.resolve("proc/loadavg"));
    HostCounters counters = HostCounters.read(root);
    assertThat(counters.evidenceUntil(counters, 1)).isEmpty();
    assertThat(counters.doubts())
        .containsExactly(
            "/proc/pressure/cpu cannot be read: Is a directory",
            "/proc/loadavg cannot be read: Is a directory");
  }

  @ParameterizedTest
  @CsvSource({
    "cpu0 1;cpu1 1, 100, cpu0 1, 100, went on- or offline",
    "cpu0 1, 100, cpu0 1;cpu1 1, 900, went on- or offline",
    "cpu0 1, 100, cpu0 1, 999900, iowait jumped",
    "cpu0 1, 999900, cpu0 1, 100, iowait jumped"
  })
  void whatCannotBeIsNoShare(String first, long before, String then, long after, String told)
      throws IOException {
    write("proc/stat", "cpu  9 9 9 9 " + before + " 9 9 50 0 0\n" + lines(first));
    HostCounters start = HostCounters.read(root);
    write("proc/stat", "cpu  9 9 9 9 " + after + " 9 9 50 0 0\n" + lines(then));
    HostCounters end = HostCounters.read(root);
    assertThat(start.evidenceUntil(end, 1)).doesNotContainKey(CsvColumns.IOWAIT);
    assertThat(start.doubtsUntil(end, 1)).singleElement().asString().contains(told);
  }

  @Test
  void aCounterThatIsLateNeverMakesMoreThanTheWholeRun() throws IOException {
    write("proc/pressure/io", "some avg10=0.00 total=1000000\n");
    HostCounters start = HostCounters.read(root);
    write("proc/pressure/io", "some avg10=0.00 total=2900000\n");
    HostCounters end = HostCounters.read(root);
    assertThat(percent(start.evidenceUntil(end, 0.5), CsvColumns.PSI_IO)).isEqualTo(100);
    assertThat(start.doubtsUntil(end, 0.5)).isEmpty();
  }

  private static String lines(String text) {
    return text.replace(';', '\n') + "\n";
  }

  private static double percent(Map<String, String> evidence, String column) {
    return Double.parseDouble(evidence.get(column));
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(root.resolve(file).getParent());
    Files.writeString(root.resolve(file), text);
  }
}
