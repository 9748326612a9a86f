package dev.tare.collector.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verdict of the script {@code kvm} on a fake QEMU. */
class KvmProbeTest {

  private static final Path DEVICE = Path.of("/dev/kvm");

  @TempDir private Path temporary;

  @Test
  void aQuickGuestMeansHardware() throws Exception {
    assertVerdict("exit 85", "@found hardware virtualization");
  }

  @Test
  void aGuestThatOnlyCountsToAThousandInTimeMeansThatItIsEmulated() throws Exception {
    assertVerdict(
        "[ ! -e slow ] && : >slow && exec sleep 100; exit 85",
        "@reason KVM_EMULATED KVM is emulated");
  }

  @Test
  void aGuestThatDoesNotCountAtAllMeansThatItIsBroken() throws Exception {
    assertVerdict(
        "kill -KILL $$",
        "@reason KVM_HANGS KVM is broken: a guest of a few instructions does not finish");
  }

  @Test
  void whatQemuComplainsOfIsPassedOn() throws Exception {
    String complaint = "echo 'failed to initialize kvm' >&2; exit 1";
    assertVerdict(complaint, "@reason KVM_BROKEN KVM is broken: failed to initialize kvm");
  }

  /** Holds on any host: without KVM, or without permission, that is the verdict. */
  private void assertVerdict(String qemu, String verdict) throws Exception {
    Path fake = temporary.resolve("qemu-system-x86_64");
    Files.writeString(fake, "#!/bin/sh\n" + qemu + "\n");
    Files.setPosixFilePermissions(fake, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(said()).startsWith(expected(verdict)).contains(good(verdict) ? "10^8" : "@remedy ");
  }

  private static boolean good(String verdict) {
    return expected(verdict).startsWith("@found");
  }

  private static String expected(String verdict) {
    if (!Files.exists(DEVICE)) {
      return "@reason KVM_ABSENT KVM is absent";
    }
    return Files.isWritable(DEVICE) ? verdict : "@reason KVM_NO_PERMISSION no permission";
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
