package dev.tare.collector.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.collector.process.LifecycleStep;
import dev.tare.collector.process.RunOutcome.Measured;
import dev.tare.collector.process.ScriptOutput;
import dev.tare.dataset.CodedReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guests with a kernel or root chosen by the user. */
class GuestOptionsIT {

  @TempDir private static Path temporary;
  private static Path kernel;

  /** The default kernel of guests, used as a user's own. */
  @BeforeAll
  static void findKernel() throws Exception {
    Guest guest = guest("default", "");
    assertSucceeds(guest, LifecycleStep.PREPARE);
    assertSucceeds(guest, LifecycleStep.CLEANUP);
    try (var files = Files.walk(Guest.CACHE.resolve("kernels"), 3)) {
      kernel =
          files
              .filter(file -> file.getFileName().toString().startsWith("vmlinuz-"))
              .findFirst()
              .orElseThrow();
    }
  }

  @Test
  void aKernelThatLiesAloneBootsWithWhatIsBuiltIn() throws Exception {
    Path alone = Files.copy(kernel, temporary.resolve("bzImage"));
    Guest guest = guest("alone", "kernel: '" + alone + "'");
    assertThat(guest.perform(LifecycleStep.PROBE).found()).hasValue("kernel " + alone);
    assertThat(assertSucceeds(guest, LifecycleStep.PREPARE).err()).contains("no drivers for 6.");
    assertSucceeds(guest, LifecycleStep.START);
    assertThat(guest.outcome("cpu")).isInstanceOf(Measured.class);
    assertThat(guest.run("disk-random").exit()).isNotZero();
    end(guest);
  }

  @Test
  void whatIsNoKernelIsNotUsable() throws Exception {
    Path text = Files.writeString(temporary.resolve("text.txt"), "no kernel");
    assertThat(
            guest("text", "kernel: '" + text + "'")
                .perform(LifecycleStep.PROBE)
                .reason()
                .map(CodedReason::text))
        .hasValue("not a kernel: " + text);
    assertThat(
            guest("none", "kernel: /none")
                .perform(LifecycleStep.PROBE)
                .reason()
                .map(CodedReason::text))
        .hasValue("cannot read the kernel: /none");
    assertThat(guest("other", "root: other").perform(LifecycleStep.PROBE).remedy())
        .hasValue("set it to busybox or debian");
  }

  @Test
  void aWholeDebianRunsOnTheDiskWithTheUsersKernelAndItsDrivers() throws Exception {
    Guest guest = guest("debian", "root: debian, kernel: '" + kernel + "'");
    assertSucceeds(guest, LifecycleStep.PROBE);
    assertThat(assertSucceeds(guest, LifecycleStep.PREPARE).err()).doesNotContain("no drivers");
    assertSucceeds(guest, LifecycleStep.START);
    var facts = guest.perform(LifecycleStep.FACTS).facts();
    assertThat(facts.get("guest_root")).startsWith("Debian ");
    assertThat(facts).containsKey("root_tar_sha256").containsEntry("kernel", kernel.toString());
    assertThat(guest.outcome("cpu")).isInstanceOf(Measured.class);
    ScriptOutput written = guest.run("disk-random");
    assertThat(guest.outcome("disk-random")).as(written.err()).isInstanceOf(Measured.class);
    assertThat(written.facts()).containsEntry("filesystem", "ext4").containsEntry("direct", "1");
    assertThat(guest.perform(LifecycleStep.FLUSH).exit()).isZero();
    end(guest);
  }

  private static void end(Guest guest) {
    assertSucceeds(guest, LifecycleStep.STOP);
    assertSucceeds(guest, LifecycleStep.CLEANUP);
    assertThat(guest.qemu()).isEmpty();
  }

  private static Guest guest(String name, String options) throws IOException {
    Path folder = Files.createDirectories(temporary.resolve(name + "/guest"));
    String like = Path.of("platforms/qemu").toAbsolutePath().toString();
    Files.writeString(
        folder.resolve("platform.yaml"),
        "like: '" + like + "'\ntitle: Guest\noptions: {" + options + "}\n");
    return new Guest(folder, List.of("fio"), folder.getParent(), 30);
  }

  private static ScriptOutput assertSucceeds(Guest guest, LifecycleStep step) {
    ScriptOutput output = guest.perform(step);
    assertThat(output.exit()).as(step + ": " + output.err()).isZero();
    return output;
  }
}
