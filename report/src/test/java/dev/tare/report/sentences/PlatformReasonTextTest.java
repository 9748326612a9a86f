package dev.tare.report.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.report.text.Language;
import dev.tare.report.text.Messages;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlatformReasonTextTest {

  private static final PlatformReasonText GERMAN =
      new PlatformReasonText(
          Messages.in(Language.DE), id -> id.equals("qemu") ? "QEMU (Emulation)" : id);

  @Test
  void aCodeHasItsWordsWithTheDetailAfterTheColon() {
    assertThat(GERMAN.of(Optional.of("KVM_BROKEN"), "KVM is broken: ioctl: failed (do this)"))
        .isEqualTo(
            "KVM ist defekt: ioctl: failed (auf physischer Hardware messen oder für diese Maschine"
                + " verschachtelte Virtualisierung einschalten)");
    assertThat(
            GERMAN.of(
                Optional.of("TOOLS_MISSING"),
                "missing commands: fio (apt-get install --no-install-recommends fio)"))
        .isEqualTo("es fehlen Befehle: fio (apt-get install --no-install-recommends fio)");
  }

  @Test
  void aReasonOfAForeignPlatformIsShownAsItIs() {
    assertThat(GERMAN.of(Optional.of("MOON_PHASE"), "the moon is full (wait)"))
        .isEqualTo("the moon is full (wait)");
    assertThat(GERMAN.of(Optional.empty(), "no key fits")).isEqualTo("no key fits");
    assertThat(GERMAN.of(Optional.of("KVM_BROKEN"), "without detail")).isEqualTo("without detail");
  }

  @Test
  void theBaseOfADiskFormatIsCalledByItsTitle() {
    assertThat(
            GERMAN.of(
                Optional.of("DISK_FORMAT_ONLY"),
                "only the disk format differs; base platform: qemu"))
        .isEqualTo("nur das Plattenformat unterscheidet sich von QEMU (Emulation)");
    assertThat(GERMAN.of(Optional.of("TOOLS_MISSING"), "missing commands: qemu"))
        .isEqualTo("es fehlen Befehle: qemu");
  }

  @Test
  void aSentenceOfADatasetWithoutCodesIsStillKnown() {
    assertThat(GERMAN.of(Optional.empty(), "only the format of the disk differs from qemu"))
        .isEqualTo("nur das Plattenformat unterscheidet sich von QEMU (Emulation)");
    assertThat(GERMAN.of(Optional.empty(), "KVM is absent: there is no /dev/kvm (load kvm_amd)"))
        .startsWith("KVM fehlt: Es gibt kein /dev/kvm (auf physischer Hardware messen");
  }
}
