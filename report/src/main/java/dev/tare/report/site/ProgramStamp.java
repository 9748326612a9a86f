package dev.tare.report.site;

import dev.tare.analyzer.Analyzer;
import dev.tare.dataset.file.QuickChecksum;
import dev.tare.report.html.PageTemplates;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells builds of the program apart, also those without a version. */
final class ProgramStamp {

  private ProgramStamp() {}

  /** With the templates of a user, which pages depend on, too. */
  static String with(PageTemplates templates) {
    return templates
        .folder()
        .map(
            folder ->
                current() + " " + QuickChecksum.of(files(folder).getBytes(StandardCharsets.UTF_8)))
        .orElseGet(ProgramStamp::current);
  }

  /** The version, with a checksum of names, sizes and times of what is run. */
  static String current() {
    String files =
        Pattern.compile(File.pathSeparator, Pattern.LITERAL)
            .splitAsStream(System.getProperty("java.class.path"))
            .filter(place -> !place.isEmpty())
            .map(Path::of)
            .map(ProgramStamp::files)
            .collect(Collectors.joining("\n"));
    return Analyzer.tool() + " " + QuickChecksum.of(files.getBytes(StandardCharsets.UTF_8));
  }

  private static String files(Path place) {
    if (!Files.exists(place)) {
      return "";
    }
    try (Stream<Path> files = Files.walk(place)) {
      List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
      StringBuilder lines = new StringBuilder();
      for (Path file : all) {
        lines.append(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file) + "\n");
      }
      return lines.toString();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
