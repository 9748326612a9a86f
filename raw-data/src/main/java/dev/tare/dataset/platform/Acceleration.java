package dev.tare.dataset.platform;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a platform's machine executes instructions. */
public enum Acceleration {
  /** No virtual machine: the host's processor runs the programs directly. */
  @JsonProperty("none")
  NONE,
  /** A virtual machine with support by the processor, such as KVM. */
  @JsonProperty("hardware")
  HARDWARE,
  /** A machine whose instructions are translated in software, such as QEMU without KVM. */
  @JsonProperty("emulated")
  EMULATED;

  /** The word used in {@code platform.yaml} and in datasets. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The acceleration of that word; absent when there is none. */
  public static Optional<Acceleration> of(String word) {
    return Stream.of(values()).filter(one -> one.word().equals(word)).findFirst();
  }
}
