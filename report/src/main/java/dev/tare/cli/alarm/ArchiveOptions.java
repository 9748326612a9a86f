package dev.tare.cli.alarm;

import dev.tare.analyzer.alarm.HostNights;
import dev.tare.dataset.archive.AlarmEvent;
import dev.tare.dataset.archive.HostDirectory;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** An archive, and perhaps one of its hosts. */
public final class ArchiveOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "ARCHIVE", description = "Directory of campaigns.")
  private Path archive;

  /** The longest name has no setting, because {@code host} in tare.yaml is the measuring one. */
  @Option(
      names = {"--host", "--only-host"},
      paramLabel = "ID",
      description = "The host. Default: all, or the only one.")
  private String host;

  Path archive() {
    return archive;
  }

  /** The chosen host, or all. */
  List<HostDirectory> hosts() {
    return host == null
        ? HostDirectory.of(archive)
        : List.of(HostDirectory.of(archive, Optional.of(host)));
  }

  /** The chosen host, or the only one. */
  HostDirectory host() {
    return HostDirectory.of(archive, Optional.ofNullable(host));
  }

  /** The campaigns of a host with their analyses; those that cannot be read are reported. */
  HostNights nights(HostDirectory directory) {
    return AnalyzedNights.of(directory, spec.commandLine().getErr());
  }

  static List<AlarmEvent> joined(List<AlarmEvent> one, List<AlarmEvent> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
