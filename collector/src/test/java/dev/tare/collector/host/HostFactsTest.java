package dev.tare.collector.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tools and kernel files that answer nonsense, or nothing. */
class HostFactsTest {

  @TempDir private Path root;
  private Path bin;

  @BeforeEach
  void folder() throws IOException {
    bin = Files.createDirectory(root.resolve("bin"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "echo none; exit 1 | none",
        "echo kvm | kvm",
        "echo vm-other | vm-other",
        "echo 'Failed to check for VM: Permission denied' >&2; exit 1 | not visible",
        "echo 'Failed to check for VM: Permission denied'; exit 1 | not visible",
        "exit 0 | not visible",
        "echo; echo kvm | not visible"
      })
  void aComplaintIsNoHypervisor(String script, String expected) throws IOException {
    write("proc/cpuinfo", "CPU part : 0xd0c\n");
    command("systemd-detect-virt", script);
    assertThat(facts().virtualization()).isEqualTo(expected);
    assertThat(facts().read(root)).containsEntry("container", expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0123456789abcdef0123456789abcdef, none, true",
    "0123456789abcdef0123456789abcdef, docker, false",
    "uninitialized, none, false",
    "'', none, false"
  })
  void theIdOfAMachineIsHashed(String id, String container, boolean known) throws IOException {
    write("etc/machine-id", id + "\n");
    command("systemd-detect-virt", "echo " + container);
    String machine = facts().read(root).get("machine");
    assertThat(!machine.equals(HostFacts.NOT_VISIBLE)).isEqualTo(known);
    assertThat(machine).isNotEqualTo(id).matches("not visible|[0-9a-f]{32}");
  }

  @Test
  void withoutFlagsAndWithoutAToolAHypervisorIsNotVisible() throws IOException {
    write("proc/cpuinfo", "processor : 0\nCPU part : 0xd0c\n");
    assertThat(facts().virtualization()).isEqualTo(HostFacts.NOT_VISIBLE);
    write("proc/cpuinfo", "flags : fpu vme\n");
    assertThat(facts().virtualization()).isEqualTo("none");
    write("proc/cpuinfo", "flags : fpu hypervisor vme\n");
    assertThat(facts().virtualization()).isEqualTo("unknown hypervisor");
  }

  @ParameterizedTest
  @CsvSource({"'<unknown>'", "''", "' '", "'<unsupported>'"})
  void aDriverWithoutAnAnswerIsNotVisible(String text) throws IOException {
    write("sys/devices/system/cpu/cpu0/cpufreq/scaling_governor", text + "\n");
    assertThat(facts().governor()).isEqualTo(HostFacts.NOT_VISIBLE);
  }

  @Test
  void anUnreadableMitigationLeavesTheOthers() throws IOException {
    write("sys/devices/system/cpu/vulnerabilities/meltdown", "Mitigation: PTI\n");
    Files.createDirectories(root.resolve("sys/devices/system/cpu/vulnerabilities/new"));
    assertThat(facts().read(root))
        .containsEntry("mitigations", "meltdown: Mitigation: PTI; new: not visible");
  }

  @Test
  void aFileSystemHasOneName() {
    assertThat(facts().read(root)).containsEntry("file_system", HostFacts.fileSystem(root));
  }

  @Test
  void aVersionThatIsAnErrorIsUnknown() throws IOException {
    command("old", "echo \"old: invalid option -- '-'\" >&2; exit 1");
    command("wordy", "echo 'wordy: applet not found'; exit 127");
    command("mute", "exit 0");
    command("good", "echo good 1.2");
    assertThat(facts().versions(List.of("old", "wordy", "mute", "good")).values())
        .containsExactly("version unknown", "version unknown", "version unknown", "good 1.2");
  }

  @Test
  void aToolThatPrintsForEverIsEnded() throws IOException {
    command("endless", "exec /usr/bin/yes 1.0");
    assertThat(facts().versions(List.of("endless"))).containsEntry("endless", "version unknown");
  }

  private HostFacts facts() {
    return new HostFacts(root, new Tools(bin.toString()));
  }

  private void command(String name, String script) throws IOException {
    Path file = bin.resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(root.resolve(file).getParent());
    Files.writeString(root.resolve(file), text);
  }
}
