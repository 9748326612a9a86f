package dev.tare.collector.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the script {@code kvm} says of what a (fake) QEMU does with its guest. */
class KvmProbeTest {

  private static final Path DEVICE = Path.of("/dev/kvm");

  @TempDir private Path temporary;

  @Test
  void aQuickGuestMeansHardware() throws Exception {
    assertVerdict("exit 85", "@found hardware virtualization");
  }

  @Test
  void aGuestThatOnlyCountsToAThousandInTimeMeansThatItIsEmulated() throws Exception {
    assertVerdict("[ ! -e slow ] && : >slow && exec sleep 100; exit 85", "@reason KVM is emulated");
  }

  @Test
  void aGuestThatDoesNotCountAtAllMeansThatItIsBroken() throws Exception {
    assertVerdict("kill -KILL $$", "@reason KVM is broken: a guest of a few instructions does not");
  }

  @Test
  void whatQemuComplainsOfIsPassedOn() throws Exception {
    String complaint = "echo 'failed to initialize kvm' >&2; exit 1";
    assertVerdict(complaint, "@reason KVM is broken: failed to initialize kvm");
  }

  /** Says the same of any host; where there is no KVM, or none for us, that is the availability. */
  private void assertVerdict(String qemu, String availability) throws Exception {
    Path fake = temporary.resolve("qemu-system-x86_64");
    Files.writeString(fake, "#!/bin/sh\n" + qemu + "\n");
    Files.setPosixFilePermissions(fake, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(said())
        .startsWith(expected(availability))
        .contains(good(availability) ? "10^8" : "@remedy ");
  }

  private static boolean good(String availability) {
    return expected(availability).startsWith("@found");
  }

  private static String expected(String availability) {
    if (!Files.exists(DEVICE)) {
      return "@reason KVM is absent";
    }
    return Files.isWritable(DEVICE) ? availability : "@reason KVM is there without permission";
  }

  private String said() throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(Path.of("platforms/qemu/kvm").toAbsolutePath().toString())
            .redirectErrorStream(true);
    builder.environment().put("TARE_STATE", temporary.toString());
    builder.environment().merge("PATH", "", (path, none) -> temporary + ":" + path);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes());
    process.waitFor();
    return said;
  }
}
