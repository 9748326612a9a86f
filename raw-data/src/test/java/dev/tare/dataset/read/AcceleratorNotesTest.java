package dev.tare.dataset.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.DataIssue;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts beside the values tell when a platform named kvm was none; ordinary ones say nothing. */
class AcceleratorNotesTest {

  private static final Set<String> ALL = Set.of("native", "docker", "kvm", "qemu");

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kvm: qemu-system-x86_64 -accel tcg -m 512",
        "The kvm runs used HVF on a Mac.",
        "kvm ran without /dev/kvm",
        "kvm: qemu-system-x86_64 -machine q35,accel=hvf",
        "## kvm\n\n    qemu-system-x86_64 -accel tcg,thread=multi -hda disk",
        "kvm (ohne KVM gestartet)",
      })
  void aNoteAboutKvmIsAWarningWithItsLine(String text) throws IOException {
    DataIssue issue = only("README.md", "# Results\n\n" + text + "\n", ALL);
    assertThat(issue.code()).isEqualTo(IssueCode.OTHER_ACCELERATOR);
    assertThat(issue.severity()).isEqualTo(Severity.WARNING);
    assertThat(issue.file()).isEqualTo("README.md");
    assertThat(issue.line()).isEqualTo(2 + text.lines().count());
    assertThat(issue.text()).contains("kvm did not run with KVM");
  }

  @Test
  void theScriptOfThePlatformCountsToo() throws IOException {
    assertThat(only("run-kvm.sh", "#!/bin/sh\nqemu-system-x86_64 -accel tcg\n", ALL).line())
        .isEqualTo(2);
    Files.delete(directory.resolve("run-kvm.sh"));
    assertThat(issues("run-qemu.sh", "qemu-system-x86_64 -accel tcg\n", ALL)).isEmpty();
  }

  @Test
  void withoutAnEmulatedPlatformACommandLineIsEnough() throws IOException {
    Set<String> two = Set.of("native", "kvm");
    assertThat(issues("setup.txt", "$ qemu-system-x86_64 -no-kvm disk.img\n", two)).hasSize(1);
    assertThat(issues("setup.txt", "$ qemu-system-x86_64 -no-kvm disk.img\n", ALL)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "qemu: qemu-system-x86_64 -accel tcg",
        "CPU on QEMU without KVM is much slower than KVM and Docker.",
        "############# Guest system (no kvm)",
        "kvm: qemu-system-x86_64 -enable-kvm",
        "kvm: -accel kvm, qemu: -accel tcg",
        "kvm: accel=kvm:tcg",
        "kvm is hardware acceleration, not TCG",
        "To run QEMU only without kvm.",
        "kvm measured 48 runs; docker 48",
        "The kvm module accelerates guests.",
      })
  void ordinaryTextsSayNothing(String text) throws IOException {
    assertThat(issues("answers.txt", text + "\n", ALL)).isEmpty();
  }

  @Test
  void aNameThatSaysAnotherAcceleratorIsTrue() throws IOException {
    Set<String> two = Set.of("native", "kvm_by_tcg");
    assertThat(issues("setup.txt", "kvm_by_tcg: qemu-system-x86_64 -accel tcg\n", two)).isEmpty();
  }

  @Test
  void aFactCounts() {
    Map<String, Map<String, String>> facts = Map.of("kvm", Map.of("accelerator", "hvf"));
    assertThat(AcceleratorNotes.of(directory, ALL, facts)).hasSize(1);
    facts = Map.of("kvm", Map.of("start", "qemu-system-x86_64 -accel kvm"));
    assertThat(AcceleratorNotes.of(directory, ALL, facts)).isEmpty();
    facts = Map.of("qemu", Map.of("accelerator", "tcg"));
    assertThat(AcceleratorNotes.of(directory, ALL, facts)).isEmpty();
  }

  @Test
  void otherFilesLinksAndLongOnesAreNotRead() throws IOException {
    String note = "kvm: -accel tcg\n";
    assertThat(issues("notes.bin", note, ALL)).isEmpty();
    assertThat(issues("long.txt", note + "x".repeat(300_000), ALL)).isEmpty();
    Path outside = Files.writeString(directory.resolve("outside.bin"), note);
    Files.createSymbolicLink(directory.resolve("link.txt"), outside);
    assertThat(AcceleratorNotes.of(directory, ALL, Map.of())).isEmpty();
    assertThat(issues("README", note, Set.of("native", "docker"))).isEmpty();
  }

  private DataIssue only(String name, String text, Set<String> platforms) throws IOException {
    List<DataIssue> issues = issues(name, text, platforms);
    assertThat(issues).hasSize(1);
    return issues.get(0);
  }

  private List<DataIssue> issues(String name, String text, Set<String> platforms)
      throws IOException {
    Files.writeString(directory.resolve(name), text);
    return AcceleratorNotes.of(directory, platforms, Map.of());
  }
}
