package dev.tare.analyzer.lint;

import dev.tare.analyzer.result.Lint;
import dev.tare.dataset.Dataset;
import java.util.List;
import java.util.Set;

/** What the facts say about the host: "native" on a guest is not the bare machine. */
final class HostRemarks {

  private static final Set<String> NOTHING = Set.of("", "none", "not visible");

  private HostRemarks() {}

  static List<Remark> of(Dataset dataset) {
    return dataset
        .fact("host", "virtualization")
        .filter(layer -> !NOTHING.contains(layer.strip()))
        .map(layer -> Remark.of("NESTED_HOST", Lint.Severity.WARNING, Lint.Where.CAMPAIGN))
        .stream()
        .toList();
  }
}
