package dev.tare.collector.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.collector.Collecting;
import dev.tare.collector.Fault;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.platform.Platform;
import dev.tare.dataset.read.DatasetReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A KVM with which a guest of a few instructions counts quickly, but a kernel never boots. QEMU is
 * real, with a stopped processor.
 */
class KvmTrialIT {

  private static final Path DEVICE = Path.of("/dev/kvm");

  @TempDir private Path temporary;

  @Test
  void whatDoesNotBootIsLeftOutWithAllItsVariants() throws Exception {
    String platforms = "native,kvm_frozen,kvm_raw";
    Collecting collecting =
        Collecting.real(temporary.resolve("campaign"), platforms, "disk-random", 1, 0.3);
    collecting.finish(collecting.startWithCommands(commands()));
    collecting.awaitNothingLeft(List.of());
    collecting.assertNoImageLeft();
    Dataset dataset = DatasetReader.read(temporary.resolve("campaign"));
    assertThat(dataset.samples()).hasSize(1);
    assertThat(dataset.platforms()).hasSize(3).filteredOn(Platform::usable).hasSize(1);
    assertThat(dataset.platforms())
        .filteredOn(platform -> !platform.usable())
        .allSatisfy(platform -> assertThat(platform.reason().orElseThrow()).startsWith(reason()));
  }

  private static String reason() {
    if (!Files.exists(DEVICE)) {
      return "KVM is absent";
    }
    return Files.isReadable(DEVICE) && Files.isWritable(DEVICE)
        ? "KVM is broken: the guest does not boot with it within 3 s (measure on bare metal"
        : "no permission to use KVM";
  }

  private Path commands() throws Exception {
    Path commands = Files.createDirectories(temporary.resolve("commands"));
    Fault.executable(
        commands.resolve("qemu-system-x86_64"),
        """
        case $* in *microvm*) exit 85 ;; esac
        for word do
            shift
            [ "$word" != kvm ] || word=tcg
            set -- "$@" "$word"
        done
        PATH=${PATH#*:} exec qemu-system-x86_64 "$@" -S
        """);
    return commands;
  }
}
