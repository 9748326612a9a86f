package dev.tare.dataset.read.naming;

import dev.tare.dataset.mapping.SeriesMapping;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceSeries;
import java.util.Optional;

/**
 * A series that is being named.
 *
 * @param found the series
 * @param stated what the mapping states about it
 * @param platform its name; absent where nothing tells it
 * @param benchmark its id; absent where nothing tells it
 * @param title of the benchmark; absent where the id says it all
 */
record SeriesDraft(
    FoundSeries found,
    Optional<SeriesMapping> stated,
    Optional<PlatformName> platform,
    Optional<String> benchmark,
    Optional<String> title) {

  SourceFile file() {
    return found.file();
  }

  SourceSeries.Label label() {
    return found.series().label();
  }

  boolean isSkipped() {
    return stated.filter(SeriesMapping::skip).isPresent();
  }

  SeriesDraft withPlatform(PlatformName name) {
    return new SeriesDraft(found, stated, Optional.of(name), benchmark, title);
  }

  SeriesDraft withBenchmark(String id, String name) {
    Optional<String> title = id.equals(name) ? Optional.empty() : Optional.of(name);
    return new SeriesDraft(found, stated, platform, Optional.of(id), title);
  }

  /** The same benchmark under the conditions that a part of its name states. */
  SeriesDraft withPart(String part, String joint) {
    String id = benchmark.orElseThrow();
    String suffix = Slug.ofBenchmark(part).map(slug -> "-" + slug).orElse("");
    return withBenchmark(id + suffix, title.orElse(id) + joint + part);
  }

  /** The id that the mapping states for its benchmark. */
  Optional<String> statedBenchmark() {
    return stated.flatMap(SeriesMapping::benchmark).or(() -> found.stated().benchmark());
  }

  /** The name without its platform, and without the number of a run. */
  Optional<String> nameOfFile() {
    FileNameParts parts = FileNameParts.of(file().baseName());
    boolean byName = platform.filter(name -> name.origin() == NameOrigin.FILE_NAME).isPresent();
    String platformText = platform.map(PlatformName::text).orElse("");
    Optional<String> rest =
        byName
            ? parts.rest()
            : Optional.of(parts.without(platformText)).filter(name -> !name.equals(platformText));
    return rest.map(FileNameParts::withoutNumber);
  }
}
