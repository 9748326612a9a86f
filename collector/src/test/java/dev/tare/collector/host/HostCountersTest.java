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

  private static double percent(Map<String, String> evidence, String column) {
    return Double.parseDouble(evidence.get(column));
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(root.resolve(file).getParent());
    Files.writeString(root.resolve(file), text);
  }
}
