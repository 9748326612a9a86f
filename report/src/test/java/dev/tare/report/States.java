package dev.tare.report;

import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Campaign;
import dev.tare.dataset.Cell;
import dev.tare.dataset.CodedReason;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Description;
import dev.tare.dataset.Direction;
import dev.tare.dataset.Failure;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import dev.tare.dataset.platform.Platform;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A dataset in which every thing has become of some platform x benchmark that can. */
public final class States {

  private static final int RUNS = 24;

  private States() {}

  public static Dataset dataset() {
    return new Dataset(
        new Description(
            Campaign.bare("states"),
            Map.of(),
            List.of(
                Benchmark.of("cpu", "Linear equations", "KFLOPS", Direction.HIGHER),
                Benchmark.of("mem", "Memory sweep", "s", Direction.LOWER),
                Benchmark.of("fork", "Process creation by fork", "s", Direction.LOWER)),
            List.of(
                platform("native", ""),
                platform("docker", ""),
                platform("kvm", "KVM is absent: there is no /dev/kvm"),
                platform("qemu_raw", ""),
                platform("gvisor", "runsc said: no <such> thing")),
            Map.of(
                new Cell("qemu_raw", "cpu"),
                    CodedReason.plain("only the format of the disk differs from qemu"),
                new Cell("qemu_raw", "mem"),
                    CodedReason.plain("only the format of the disk differs from qemu"))),
        List.of(
            sample("native", "cpu", List.of()),
            sample("native", "mem", List.of()),
            sample("native", "fork", List.of()),
            sample("docker", "cpu", List.of("EXIT_137", "EXIT_137", "TIMEOUT")),
            sample("docker", "mem", IntStream.range(0, RUNS).mapToObj(i -> code(i)).toList()),
            sample("qemu_raw", "fork", List.of("SOLAR_FLARE"))),
        List.of());
  }

  /** Three tries, then none. */
  private static String code(int run) {
    return run < 3 ? "TIMEOUT" : "PAUSED";
  }

  private static Platform platform(String id, String reason) {
    return new Platform(
        id, id, "vm", reason.isEmpty(), Optional.of(reason).filter(text -> !text.isEmpty()));
  }

  /** The first runs fail. */
  private static Sample sample(String platform, String benchmark, List<String> failures) {
    Cell cell = new Cell(platform, benchmark);
    List<Run> runs =
        IntStream.rangeClosed(failures.size() + 1, RUNS).mapToObj(States::run).toList();
    List<Failure> failed =
        IntStream.rangeClosed(1, failures.size())
            .mapToObj(i -> failure(cell, i, failures.get(i - 1)))
            .toList();
    return new Sample(cell, cell.file(), runs, failed, Map.of(), OptionalDouble.empty());
  }

  private static Run run(int number) {
    double value = 100 + number * 31 % 47 / 50.0;
    String round = Integer.toString(number);
    return new Run(number, number + 1, OptionalDouble.empty(), value, Map.of("round", round));
  }

  private static Failure failure(Cell cell, int run, String reason) {
    return new Failure(
        cell,
        run,
        OptionalDouble.empty(),
        reason,
        OptionalInt.empty(),
        Optional.empty(),
        "failures.csv",
        run + 1);
  }
}
