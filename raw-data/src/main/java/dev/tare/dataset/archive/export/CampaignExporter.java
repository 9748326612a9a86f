package dev.tare.dataset.archive.export;

import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.archive.RawFiles;
import dev.tare.dataset.archive.bag.OpenCampaign;
import dev.tare.dataset.archive.bag.PackedFiles;
import dev.tare.dataset.datapackage.DataPackage;
import dev.tare.dataset.file.BoundedFile;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.write.NewDirectory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Writes a campaign into a new directory for others, whole or not at all. */
public final class CampaignExporter {

  /** As much as a table may have. */
  private static final int LARGEST = 256 << 20;

  private final Path from;
  private final Path name;
  private final List<String> lines = new ArrayList<>();

  private CampaignExporter(Path from, Path into) {
    this.from = from;
    this.name = into.toAbsolutePath().normalize().getFileName();
  }

  /** All files as they are. */
  public static void export(Path campaign, Path into) {
    OpenCampaign.read(
        campaign,
        directory -> {
          NewDirectory.make(into, target -> copyAll(PackedFiles.in(directory), target));
          return directory;
        });
  }

  /**
   * The measured data without what identifies a host or a person; one line for all that was
   * removed, and for what is to be looked at.
   */
  public static List<String> redact(Path campaign, Path into) {
    return OpenCampaign.read(
        campaign,
        directory -> {
          CampaignExporter exporter = new CampaignExporter(directory, into);
          NewDirectory.make(into, exporter::fill);
          return exporter.lines;
        });
  }

  private void fill(Path target) {
    DataPackage described =
        DataPackage.read(from)
            .orElseThrow(
                () ->
                    new InputException(
                        from
                            + ": has no datapackage.json, so its facts are unknown; import it first"));
    RedactedFacts facts = new RedactedFacts(described.description().facts());
    lines.addAll(facts.removed());
    SortedMap<String, Path> files = PackedFiles.in(from);
    files.keySet().removeIf(file -> !isExported(file));
    copyAll(files, target);
    files.forEach((file, path) -> lookAt(file, path, facts.redactor()));
    DataPackage.write(
        target,
        RedactedDescription.of(described.description(), name.toString(), facts),
        RedactedDescription.issues(described.issues(), facts.redactor()),
        described.sealed());
  }

  private boolean isExported(String file) {
    boolean hasTexts =
        file.startsWith(DatasetFiles.LOG + "/") || file.startsWith(DatasetFiles.SOURCE + "/");
    if (hasTexts) {
      lines.add(file + ": left out, because it is text of any kind");
    }
    return RawFiles.isRaw(file) && !hasTexts && !file.equals(DatasetFiles.DESCRIPTION);
  }

  /** Tables are not changed; a name in one is told. */
  private void lookAt(String file, Path path, Redactor redactor) {
    try {
      List<String> findings =
          redactor.findings(new String(BoundedFile.bytes(path, LARGEST), StandardCharsets.UTF_8));
      if (!findings.isEmpty()) {
        lines.add(file + ": not changed, but holds what looks like " + String.join(", ", findings));
      }
    } catch (IOException failed) {
      throw InputException.of(path, "cannot be read", failed);
    }
  }

  private static void copyAll(Map<String, Path> files, Path target) {
    files.forEach(
        (file, path) -> {
          try {
            Path copy = target.resolve(file);
            Files.createDirectories(copy.getParent());
            Files.copy(path, copy);
          } catch (IOException failed) {
            throw InputException.of(path, "cannot be copied", failed);
          }
        });
  }
}
