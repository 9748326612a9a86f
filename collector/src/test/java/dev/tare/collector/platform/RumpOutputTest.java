package dev.tare.collector.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.collector.process.RunOutcome.Failed;
import dev.tare.collector.process.RunOutcome.Measured;
import dev.tare.collector.process.RunOutputParser;
import dev.tare.collector.process.ScriptOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the console of a Rumprun guest is judged; a script prints it and stays, as a guest does. */
class RumpOutputTest {

  private static final String BOOTED =
      "SeaBIOS\nx86_initclocks(): TSC frequency estimate is 2447893490 Hz\n12\n"
          + "STUB ``__sysctl'' called\nmounted tmpfs on /tmp\n\n=== calling \"cpu\" main() ===\n\n@@READY\n";
  private static final String RETURNED =
      "@guest_seconds 0.000100\n\n=== main() of \"cpu\" returned 0 ===\n\n";
  private static final String HALTED =
      "=== _exit(0) called ===\nrump kernel halting...\nunmounting done\nhalted";

  @TempDir private static Path temporary;

  @BeforeAll
  static void build() throws Exception {
    Path programs = Path.of("platforms/rump/programs").toAbsolutePath();
    String out = "OUT=" + temporary;
    Process make =
        new ProcessBuilder("make", "--silent", "-C", programs.toString(), out, "host").start();
    assertThat(make.waitFor()).isZero();
  }

  @Test
  void aValueCountsWhenMainReturnedAndTheKernelHalted() throws Exception {
    ScriptOutput output = heard(BOOTED + "@inner 5\nuninteresting: 7\n5.25\n" + RETURNED + HALTED);
    assertThat(RunOutputParser.parse(output))
        .isInstanceOfSatisfying(
            Measured.class,
            measured -> {
              assertThat(measured.value()).isEqualTo(5.25);
              assertThat(measured.inner()).containsExactly(5);
            });
    assertThat(output.guestSeconds()).hasValue(0.0001);
    assertThat(output.facts()).containsEntry("hertz_guessed_by_guest", "2447893490");
    assertThat(output.facts()).containsKey("boot_seconds");
  }

  @ParameterizedTest
  @CsvSource({
    "'5\nSTUB ``__fork'''' called\n', STUB_CALLED",
    "'STUB ``_sys___wait450'''' called\n5\n', STUB_CALLED",
    "'5\nPANIC: out of it\nhalted\n', CRASH",
    "'5\npanic: uvm_km_alloc failed\n', CRASH",
    "'5\nFATAL TRAP: page fault at 0x0\n', CRASH",
    "'5\n_lwpabort() called\n=== ERROR: _exit(1) called ===\nhalted\n', CRASH",
    "'5\n@reason WRONG_SUM\n\n=== ERROR: _exit(1) called ===\nhalted\n', WRONG_SUM",
    "'5\n=== ERROR: _exit(3) called ===\nhalted\n', EXIT_3",
    "'5\n=== main() of \"cpu\" returned 3924040 ===\nhalted\n', EXIT_1",
    "'5\n=== main() of \"cpu\" returned -2 ===\nhalted\n', EXIT_1",
    "'5\n=== main() of \"cpu\" returned -1 ===\nhalted\n', EXIT_1",
    "'5\n=== ERROR: _exit(-1) called ===\nhalted\n', EXIT_1",
    "'5\nSeaBIOS\n=== calling \"cpu\" main() ===\n', GUEST_ENDED",
    "'5\nSeaBIOS\n\n@@READY\n6\n', GUEST_ENDED",
    "'SeaBIOS\n=== calling \"cpu\" main() ===\n@@READY\n5\n@guest_seconds 0.0001\n=== main() of \"cpu\" returned 0 ===\nhalted\n', GUEST_ENDED",
    "'5\n=== _exit(0) called ===\nhalted\n', GUEST_ENDED",
    "'5\nhalted\n', GUEST_ENDED",
    "'5\n@guest_seconds 1.5\n\n=== main() of \"cpu\" returned 0 ===\nhalted\n', CLOCK",
    "'5\n\n=== main() of \"cpu\" returned 0 ===\nhalted\n', CLOCK",
  })
  void whatGoesWrongIsAReason(String said, String reason) throws Exception {
    assertThat(RunOutputParser.parse(heard(BOOTED + said))).isEqualTo(new Failed(reason));
  }

  @ParameterizedTest
  @CsvSource({
    "'', NO_VALUE",
    "'5 s\n', NO_VALUE",
    "'5\n6\n', TWO_VALUES",
    "'nan\n', NOT_A_NUMBER",
    "'-1\n', NOT_POSITIVE",
    "'\n=== ERROR: _exit(1) called ===\n5\n', EXIT_1"
  })
  void aValueIsOnePositiveNumber(String said, String reason) throws Exception {
    assertThat(RunOutputParser.parse(heard(BOOTED + said + RETURNED + HALTED)))
        .isEqualTo(new Failed(reason));
  }

  @Test
  void aGuestThatIsGoneBeforeItHaltedIsNotBelieved() throws Exception {
    Path gone = script("qemu: could not load kernel\n", "exit 0");
    assertThat(RunOutputParser.parse(output("sh", gone.toString())))
        .isEqualTo(new Failed("GUEST_ENDED"));
    Path early = script(BOOTED + "5\n" + RETURNED, "exit 0");
    assertThat(RunOutputParser.parse(output("sh", early.toString())))
        .isEqualTo(new Failed("GUEST_ENDED"));
  }

  @Test
  void aMissingEmulatorIsNoValue() throws Exception {
    ScriptOutput output = output("there-is-no-such-emulator");
    assertThat(RunOutputParser.parse(output)).isEqualTo(new Failed("GUEST_ENDED"));
    assertThat(output.err()).contains("there-is-no-such-emulator: No such file");
  }

  /** Lines end as on a console; after the last one the guest idles forever. */
  private static ScriptOutput heard(String printed) throws Exception {
    return output("sh", script(printed, "exec sleep 1000").toString());
  }

  private static Path script(String printed, String then) throws IOException {
    Path text = Files.writeString(temporary.resolve("text"), printed.replace("\n", "\r\n"));
    return Files.writeString(
        temporary.resolve("script"), "cat '" + text + "'\n" + then + "\n", StandardCharsets.UTF_8);
  }

  private static ScriptOutput output(String... command) throws Exception {
    Path out = temporary.resolve("out");
    Path err = temporary.resolve("err");
    String[] words = new String[command.length + 1];
    words[0] = temporary.resolve("listen").toString();
    System.arraycopy(command, 0, words, 1, command.length);
    Process process =
        new ProcessBuilder(words).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return new ScriptOutput(process.exitValue(), Files.readString(out), Files.readString(err));
  }
}
