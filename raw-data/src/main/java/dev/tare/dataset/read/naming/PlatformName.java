package dev.tare.dataset.read.naming;

import dev.tare.dataset.mapping.Mapping;
import dev.tare.dataset.mapping.SeriesMapping;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The name of the platform that a series was measured on.
 *
 * @param text verbatim
 * @param origin what told it
 */
record PlatformName(String text, NameOrigin origin) {

  /** As the mapping, the file, its name or its directory tell it; absent where nothing does. */
  static Optional<PlatformName> of(
      FoundSeries found,
      Optional<SeriesMapping> stated,
      Optional<Mapping> mapping,
      DirectoryNames directories) {
    return found
        .stated()
        .platform()
        .or(() -> stated.flatMap(SeriesMapping::platform))
        .or(() -> mapping.flatMap(one -> listed(found, one.platforms())))
        .map(text -> new PlatformName(text, NameOrigin.MAPPING))
        .or(
            () ->
                found
                    .series()
                    .label()
                    .platform()
                    .map(text -> new PlatformName(text, NameOrigin.FILE)))
        .or(() -> ofPlace(found, directories));
  }

  private static Optional<String> listed(FoundSeries found, Map<String, String> platforms) {
    return Stream.concat(
            found.series().label().platform().stream(),
            Stream.of(found.file().name(), found.file().baseName()))
        .map(platforms::get)
        .filter(id -> id != null)
        .findFirst();
  }

  private static Optional<PlatformName> ofPlace(FoundSeries found, DirectoryNames directories) {
    FileNameParts parts = FileNameParts.of(found.file().baseName());
    Optional<PlatformName> directory =
        directories
            .of(found.file(), found.series().label())
            .map(text -> new PlatformName(text, NameOrigin.DIRECTORY));
    Optional<PlatformName> name =
        found.format().namesItsFiles()
            ? Optional.empty()
            : parts.platform().map(text -> new PlatformName(text, NameOrigin.FILE_NAME));
    boolean directoryFirst =
        directory.filter(one -> DirectoryNames.isKnown(one.text)).isPresent()
            || directories.tellFilesApart() && !parts.isKnown();
    return directoryFirst ? directory.or(() -> name) : name.or(() -> directory);
  }
}
