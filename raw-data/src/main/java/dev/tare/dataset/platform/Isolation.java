package dev.tare.dataset.platform;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a platform's programs are separated from the host. */
public enum Isolation {
  /** Nothing: the programs are processes of the host. */
  @JsonProperty("none")
  NONE("host"),
  /** Namespaces, or a kernel in user space; the programs use the host's files and processor. */
  @JsonProperty("container")
  CONTAINER("container"),
  /** A machine of its own with a general-purpose kernel. */
  @JsonProperty("vm")
  VM("virtual machine"),
  /** A machine of its own whose only program is the workload. */
  @JsonProperty("unikernel")
  UNIKERNEL("unikernel");

  private final String kind;

  Isolation(String kind) {
    this.kind = kind;
  }

  /** The word used in {@code platform.yaml} and in datasets. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The term for people, in English. */
  public String kind() {
    return kind;
  }

  /** The isolation of that word; absent when there is none. */
  public static Optional<Isolation> of(String word) {
    return Stream.of(values()).filter(isolation -> isolation.word().equals(word)).findFirst();
  }

  /** The isolation of that kind; absent when there is none. */
  public static Optional<Isolation> ofKind(String kind) {
    return Stream.of(values()).filter(isolation -> isolation.kind.equals(kind)).findFirst();
  }
}
