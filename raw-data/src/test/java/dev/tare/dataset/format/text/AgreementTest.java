package dev.tare.dataset.format.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values that are read agree with the totals that the same output states. */
class AgreementTest {

  @ParameterizedTest
  @CsvSource({"sysbench-cpu.txt, cpu, events", "sysbench-oltp.txt, oltp, transactions"})
  void sysbenchRateIsEventsByTime(String fixture, String benchmark, String metric)
      throws IOException {
    String text = Fixture.text(fixture);
    double events = number(text, "total number of events: +");
    double seconds = number(text, "total time: +");
    assertThat(Fixture.of(fixture).value(benchmark, metric))
        .isCloseTo(events / seconds, within(events / seconds * 0.002));
  }

  @Test
  void sysbenchMeanLatencyIsItsSumByEvents() throws IOException {
    String text = Fixture.text("sysbench-cpu.txt");
    double mean = number(text, "sum: +") / number(text, "total number of events: +");
    assertThat(Fixture.of("sysbench-cpu.txt").value("cpu", "latency avg"))
        .isCloseTo(mean, within(0.005));
  }

  @Test
  void sysbenchBytesAreRequestsOfItsBlocks() throws IOException {
    Fixture fixture = Fixture.of("sysbench-fileio.txt");
    double blocks = number(Fixture.text("sysbench-fileio.txt"), "Block size ") / 1024;
    double reads = fixture.value("fileio random r/w", "reads");
    double writes = fixture.value("fileio random r/w", "writes");
    assertThat(fixture.value("fileio random r/w", "read")).isCloseTo(reads * blocks, within(0.01));
    assertThat(fixture.value("fileio random r/w", "written"))
        .isCloseTo(writes * blocks, within(0.01));
  }

  @ParameterizedTest
  @CsvSource({"ab.txt", "ab-not-found.txt"})
  void abRateIsRequestsByTime(String name) throws IOException {
    String text = Fixture.text(name);
    double seconds = number(text, "Time taken for tests: +");
    double rate = number(text, "Complete requests: +") / seconds;
    double transfer = number(text, "Total transferred: +") / seconds / 1024;
    double concurrency = number(text, "Concurrency Level: +");
    Fixture fixture = Fixture.of(name);
    double rounding = 0.0005 / seconds;
    assertThat(fixture.value("", "requests")).isCloseTo(rate, within(rate * rounding));
    assertThat(fixture.value("", "transfer")).isCloseTo(transfer, within(transfer * rounding));
    assertThat(fixture.value("", "time per request"))
        .isCloseTo(concurrency * 1000 / fixture.value("", "requests"), within(0.001));
  }

  @ParameterizedTest
  @CsvSource({"wrk.txt", "wrk-not-found.txt"})
  void wrkRateIsRequestsByTime(String name) throws IOException {
    String text = Fixture.text(name);
    double seconds = number(text, " requests in ");
    double rate = number(text, "\n +(?=\\d+ requests in )") / seconds;
    double transfer = number(text, " requests in [^,]*, ") / seconds;
    Fixture fixture = Fixture.of(name);
    double rounding = 0.005 / seconds;
    assertThat(fixture.value("", "requests")).isCloseTo(rate, within(rate * rounding));
    assertThat(fixture.value("", "transfer")).isCloseTo(transfer, within(transfer * rounding));
  }

  @ParameterizedTest
  @CsvSource({
    "fio.txt, randread, read, 4096",
    "fio-group.txt, mixed, read, 16384",
    "fio-group.txt, mixed, write, 16384",
    "fio-2.txt, random, read, 4096",
    "fio-2.txt, random, write, 4096",
  })
  void fioBandwidthIsOperationsOfItsBlocks(
      String name, String job, String direction, double block) {
    Fixture fixture = Fixture.of(name);
    double bytes = fixture.value(job, direction + " iops") * block;
    assertThat(fixture.value(job, direction + " bw")).isCloseTo(bytes, within(bytes * 0.01));
  }

  @Test
  void meanOfAFioLogIsTheMeanThatFioPrints() throws IOException {
    double mean = number(Fixture.text("fio.txt"), "iops +: min=\\d+, max=\\d+, avg=");
    assertThat(
            Fixture.values(Fixture.of("disk_iops.1.log").series("", "read iops")).stream()
                .mapToDouble(value -> value)
                .average())
        .hasValueCloseTo(mean, within(0.01));
  }

  @Test
  void ddRateIsBytesByTime() {
    for (String name : new String[] {"dd.txt", "dd-other.txt"}) {
      Fixture fixture = Fixture.of(name);
      double bytes = name.equals("dd.txt") ? 314572800 : 1073741824;
      var seconds = Fixture.values(fixture.series("", "time"));
      var rates = Fixture.values(fixture.series("", "rate"));
      for (int i = 0; i < seconds.size(); i++) {
        double rate = bytes / seconds.get(i) / 1e6;
        assertThat(rates.get(i)).as(name).isCloseTo(rate, within(rate * 0.005));
      }
    }
  }

  @Test
  void indexOfUnixBenchIsTenTimesResultByBaseline() {
    Fixture fixture = Fixture.of("unixbench.txt");
    assertThat(fixture.value("Double-Precision Whetstone", "index"))
        .isCloseTo(fixture.value("Double-Precision Whetstone", "result") / 55 * 10, within(0.05));
  }

  @Test
  void exportsOfHyperfineAgree() {
    double exact = Fixture.of("hyperfine.csv").value("sleep 0.01", "");
    assertThat(Fixture.of("hyperfine.md").value("sleep 0.01", ""))
        .isCloseTo(exact, within(0.00005));
    assertThat(Fixture.of("hyperfine.txt").value("sleep 0.01", ""))
        .isCloseTo(exact, within(0.00005));
  }

  private static double number(String text, String before) {
    Matcher matcher = Pattern.compile(before + "(\\d+(?:\\.\\d+)?)").matcher(text);
    assertThat(matcher.find()).as(before).isTrue();
    return Double.parseDouble(matcher.group(1));
  }
}
