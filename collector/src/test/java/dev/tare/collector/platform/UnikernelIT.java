package dev.tare.collector.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tare.collector.Collecting;
import dev.tare.collector.process.RunOutcome.Failed;
import dev.tare.collector.process.RunOutputParser;
import dev.tare.collector.process.ScriptOutput;
import dev.tare.dataset.CodedReason;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.read.DatasetReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The unikernel in QEMU without KVM. */
class UnikernelIT {

  @TempDir private static Path temporary;
  private static Unikernel unikernel;

  @BeforeAll
  static void build() throws Exception {
    unikernel = Unikernel.of("unikernel", temporary).with("all", "check");
  }

  @Test
  void theCoreHoldsInAGuest() throws Exception {
    List<String> tests = unikernel.run("core").out().lines().toList();
    assertThat(tests).hasSizeGreaterThan(20);
    for (String line : tests) {
      String[] words = line.split(" ", 2);
      ScriptOutput output = inTime("core " + words[0]);
      assertThat(output.reason().map(CodedReason::text).orElse(""))
          .as(words[0])
          .isEqualTo(words[1]);
      assertThat(output.exit()).as(words[0]).isEqualTo(words[1].isEmpty() ? 0 : 70);
    }
  }

  /** Where the host is busy, the time of a test of a few milliseconds may not be confirmed. */
  private static ScriptOutput inTime(String command) throws Exception {
    ScriptOutput output = unikernel.run(command);
    for (int again = 0; again < 3 && isReason(output, "CLOCK"); again++) {
      output = unikernel.run(command);
    }
    return output;
  }

  private static boolean isReason(ScriptOutput output, String reason) {
    return output.reason().map(CodedReason::text).equals(Optional.of(reason));
  }

  @Test
  void aThousandProcessesSumUpManyTimes() throws Exception {
    sumUp(unikernel, 20);
  }

  @Test
  @Tag("full")
  void aThousandProcessesSumUpTwoHundredTimes() throws Exception {
    sumUp(unikernel, 200);
  }

  @Test
  @Tag("full")
  void aThousandProcessesSumUpTwoHundredTimesWithKvm() throws Exception {
    sumUp(withKvm().with("all"), 200);
  }

  /** Skips the test, with the probe's reason, on a host without KVM. */
  private static Unikernel withKvm() throws Exception {
    Unikernel kvm = Unikernel.of("unikernel_kvm", temporary);
    ScriptOutput probe = kvm.probe();
    assumeTrue(probe.succeeded(), () -> "skipped: unikernel_kvm: " + probe.failure().text());
    return kvm;
  }

  /** Each time in its own guest. */
  private static void sumUp(Unikernel unikernel, int times) throws Exception {
    for (int i = 0; i < times; i++) {
      ScriptOutput output = unikernel.run("forksum 1 1000 0.01");
      assertThat(output.exit()).as(output.err()).isZero();
      assertThat(output.facts()).containsEntry("sum", "500500").containsEntry("processes", "1999");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "crash, CRASH",
    "deadlock, DEADLOCK",
    "wrong, WRONG_SUM",
    "silent, NO_VALUE",
    "chatty, TOO_MUCH_OUTPUT",
    "nothing, EXIT_2"
  })
  void aFaultyGuestIsAFailedRun(String how, String reason) throws Exception {
    assertThat(RunOutputParser.parse(unikernel.run("faulty " + how))).isEqualTo(new Failed(reason));
  }

  @Test
  void aGuestThatHangsIsEnded() throws Exception {
    Path own = Files.createDirectories(temporary.resolve("hanging"));
    Unikernel impatient =
        Unikernel.of("unikernel", own, System.getenv("PATH"), 0.5).with("all", "check");
    assertThat(RunOutputParser.parse(impatient.run("faulty hang")))
        .isEqualTo(new Failed("TIMEOUT"));
  }

  @Test
  void withoutAClockNothingIsMeasured() throws Exception {
    Path own = Files.createDirectories(temporary.resolve("clockless"));
    Path qemu = own.resolve("qemu-system-x86_64");
    String real = "PATH=${PATH#*:} exec qemu-system-x86_64";
    Files.writeString(
        qemu,
        "#!/bin/sh\nfor word do shift; case $word in microvm*) word=${word%=*}=off;; esac; "
            + "set -- \"$@\" \"$word\"; done\n"
            + real
            + " \"$@\"\n");
    assertThat(qemu.toFile().setExecutable(true)).isTrue();
    String path = own + ":" + System.getenv("PATH");
    Unikernel clockless = Unikernel.of("unikernel", own, path, 20).with("all", "check");
    assertThat(RunOutputParser.parse(clockless.run("forksum 1 10 0.1")))
        .isEqualTo(new Failed("NO_CLOCK"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"linpack x 1", "linpack 200", "memsweep 3 1", "forksum 5 4 1", "hello"})
  void wrongParametersAreRefused(String line) throws Exception {
    assertThat(unikernel.run(line).exit()).isEqualTo(2);
  }

  @Test
  void moreMemoryThanThereIsIsRefused() throws Exception {
    ScriptOutput output = unikernel.run("memsweep 512 1");
    assertThat(output.exit()).isEqualTo(1);
    assertThat(output.err()).contains("Cannot allocate memory");
  }

  @Test
  void theKvmProbeNamesTheHypervisorOrARemedy() throws Exception {
    ScriptOutput probe = Unikernel.of("unikernel_kvm", temporary).probe();
    assertThat(probe.succeeded() ? probe.found() : probe.remedy()).isPresent();
  }

  @Test
  void withKvmTheGuestReportsKvm() throws Exception {
    ScriptOutput output = withKvm().with("all").run("forksum 1 1000 0.1");
    assertThat(output.facts())
        .containsEntry("hypervisor", "KVMKVMKVM")
        .containsEntry("sum", "500500");
  }

  @Test
  void theProbeNeedsAGuestThatComesToItsEnd() throws Exception {
    Path own = Files.createDirectories(temporary.resolve("broken"));
    Path qemu = own.resolve("qemu-system-x86_64");
    Files.writeString(qemu, "#!/bin/sh\necho no such accelerator >&2\n");
    assertThat(qemu.toFile().setExecutable(true)).isTrue();
    String path = own + ":" + System.getenv("PATH");
    ScriptOutput probe = Unikernel.of("unikernel", own, path, 20).probe();
    assertThat(probe.succeeded()).isFalse();
    assertThat(probe.reason().map(CodedReason::text))
        .get()
        .asString()
        .endsWith("no such accelerator");
    assertThat(probe.remedy()).isPresent();
  }

  @Test
  void aCampaignMeasuresWhatAUnikernelCan() throws Exception {
    Path into = temporary.resolve("campaign");
    String benchmarks = "cpu,mem,disk-random,fork-spawn";
    Collecting collecting = Collecting.real(into, "native,unikernel", benchmarks, 2, 0.5);
    collecting.finish();
    collecting.assertComplete();
    collecting.awaitNothingLeft(List.of());
    Dataset dataset = DatasetReader.read(into);
    assertThat(dataset.fact("unikernel", "accelerator")).contains("tcg");
    assertThat(dataset.fact("unikernel-cpu", "hypervisor")).contains("TCGTCGTCGTCG");
    assertThat(dataset.fact("unikernel-fork-spawn", "processes")).contains("199");
    assertThat(dataset.fact("unikernel-fork-spawn", "process")).isPresent();
  }
}
