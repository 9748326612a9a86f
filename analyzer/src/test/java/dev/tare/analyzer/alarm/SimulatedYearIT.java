package dev.tare.analyzer.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.Cell;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every morning of the usual year of {@code tare simulate --nights}: what happened is told once,
 * with the promised delay, and nothing else is told.
 */
class SimulatedYearIT {

  private static final long SEED = 1;

  /** Y2: at least 97 % of steps of 5 % are found within so many nights. */
  private static final int DELAY = 14;

  @TempDir private Path archive;

  @Test
  void aThirdOfAYear() {
    check(120);
  }

  @Test
  @Tag("full")
  void aYear() {
    check(400);
  }

  private void check(int nights) {
    List<Mornings> hosts = Mornings.of(archive, List.of("a", "b"), nights, SEED);
    Mornings a = hosts.get(0).until(nights);
    Mornings b = hosts.get(1).until(nights);
    assertSteps(a, 1 + 3 * nights / 10, 1 + 6 * nights / 10);
    assertThat(b.told())
        .containsExactly(1 + nights / 2 + " " + " silent", 1 + 3 * nights / 4 + " docker missing");
    assertThat(b.open()).isEmpty();
    assertThat(b.status().isIncomplete()).isFalse();
    assertOpenUntilAccepted(a, nights, 1 + 6 * nights / 10);
  }

  /** A step of the host is one of its own series only; that of a platform one of its ratio. */
  private static void assertSteps(Mornings a, int host, int kvm) {
    assertThat(a.told()).isNotEmpty().allSatisfy(told -> assertSteps(told, host, kvm));
    assertThat(a.items())
        .flatExtracting(ArchiveItem::parts)
        .extracting(part -> part.platform() + "/" + part.benchmark())
        .containsExactlyInAnyOrder("native/cpu", "native/mem", "kvm/cpu", "kvm/mem");
  }

  private static void assertSteps(String told, int host, int kvm) {
    String[] words = told.split(" ");
    int step = words[1].equals("native") ? host : kvm;
    assertThat(words[1]).isIn("native", "kvm");
    assertThat(words[2]).isEqualTo("worse");
    assertThat(Integer.parseInt(words[0])).isBetween(step, step + DELAY);
  }

  private static void assertOpenUntilAccepted(Mornings a, int nights, int kvm) {
    assertThat(a.open()).extracting(ArchiveItem::platform).contains("native", "kvm");
    assertThat(a.status().hasRegression()).isTrue();
    int host = 1 + 3 * nights / 10;
    accept(a, "native", host);
    assertThat(a.until(nights).open()).extracting(ArchiveItem::platform).containsOnly("kvm");
    accept(a, "kvm", kvm);
    assertThat(a.until(nights).status().hasRegression()).isFalse();
    assertThat(SelfAudit.of(a.items(), "2025").accepted()).isEqualTo(a.items().size());
  }

  private static void accept(Mornings a, String platform, int night) {
    a.accept(new Cell(platform, "cpu"), night, "").accept(new Cell(platform, "mem"), night, "");
  }
}
