package dev.tare.dataset;

import java.util.Set;

/** The platforms that Tare brings along: a dataset without one of them may have left it out. */
public final class KnownPlatforms {

  private static final Set<String> IDS =
      Set.of(
          "native",
          "docker",
          "docker_scratch",
          "gvisor",
          "kvm",
          "kvm_qcow2",
          "kvm_qed",
          "kvm_raw",
          "qemu",
          "qemu_qcow2",
          "qemu_qed",
          "qemu_raw",
          "rump",
          "unikernel",
          "unikernel_kvm");

  private KnownPlatforms() {}

  public static Set<String> ids() {
    return IDS;
  }
}
