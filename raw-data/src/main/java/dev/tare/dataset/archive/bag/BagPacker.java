package dev.tare.dataset.archive.bag;

import dev.tare.dataset.Campaign;
import dev.tare.dataset.datapackage.DataPackage;
import dev.tare.dataset.datapackage.ThinnedFiles;
import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.NewFile;
import dev.tare.dataset.file.ShellQuoting;
import dev.tare.dataset.file.TemporaryFiles;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Packs the directory of a campaign into a bag, whole or not at all. */
public final class BagPacker {

  private final Path directory;
  private final Path bag;
  private final String tool;

  private BagPacker(Path directory, Path bag, String tool) {
    this.directory = directory;
    this.bag = bag;
    this.tool = tool;
  }

  /**
   * Packs a campaign. A bag that is already there is replaced only by the same bytes.
   *
   * @param tool name and version of Tare
   * @param partial whether a campaign that is not complete is packed as it is
   */
  public static Bag pack(Path directory, Path bag, String tool, boolean partial) {
    BagNames.requirePrintable(directory);
    BagPacker packer = new BagPacker(directory, bag, tool);
    Optional<DataPackage> description = DataPackage.read(directory);
    description.ifPresent(packer::requireUnchanged);
    if (!partial && description.isPresent() && !description.get().sealed()) {
      throw new InputException(
          directory
              + ": is not complete; finish it with 'tare collect --resume --into "
              + ShellQuoting.of(directory)
              + "', or pack it with --partial");
    }
    return packer.pack(packer.info(description), false);
  }

  /** Packs a campaign in place of the bag that holds it so far. */
  public static Bag replace(Path directory, Path bag, String tool) {
    BagPacker packer = new BagPacker(directory, bag, tool);
    return packer.pack(packer.info(DataPackage.read(directory)), true);
  }

  private void requireUnchanged(DataPackage description) {
    ThinnedFiles.firstBroken(directory, description)
        .ifPresent(
            broken -> {
              throw new InputException(
                  directory.resolve(broken.file()) + ": " + broken.text() + "; not packed");
            });
  }

  private Map<String, String> info(Optional<DataPackage> description) {
    Map<String, String> info = new LinkedHashMap<>();
    info.put("Bag-Software-Agent", tool);
    Optional<Campaign> campaign = description.map(known -> known.description().campaign());
    campaign
        .flatMap(known -> known.finished().or(known::started))
        .filter(time -> time.length() > 10)
        .ifPresent(time -> info.put("Bagging-Date", time.substring(0, 10)));
    campaign
        .flatMap(Campaign::started)
        .ifPresent(time -> info.put("External-Description", "Tare campaign started " + time));
    int thinned = ThinnedFiles.in(directory).size();
    if (thinned > 0) {
      info.put("Tare-Thinned", thinned + " files were removed, see data/" + ThinnedFiles.NAME);
    }
    return info;
  }

  private Bag pack(Map<String, String> info, boolean replace) {
    SortedMap<String, Path> files = PackedFiles.in(directory);
    if (files.isEmpty()) {
      throw new InputException(directory + ": holds no files");
    }
    try {
      TemporaryFiles.deleteLeftovers(bag);
      Path temporary = TemporaryFiles.of(bag);
      try {
        write(files, info, temporary);
        place(temporary, replace);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException failed) {
      throw InputException.notWritten(bag, failed);
    }
    return Bag.verify(bag);
  }

  private void write(SortedMap<String, Path> files, Map<String, String> info, Path temporary)
      throws IOException {
    try (OutputStream out = new BufferedOutputStream(NewFile.open(temporary), 1 << 16)) {
      BagWriter.write(BagNames.campaign(directory), files, info, out);
    }
    AtomicFile.sync(temporary);
  }

  private void place(Path temporary, boolean replace) throws IOException {
    if (!replace && Files.exists(bag, LinkOption.NOFOLLOW_LINKS)) {
      if (!Files.isRegularFile(bag) || Files.mismatch(bag, temporary) >= 0) {
        throw new InputException(
            bag + ": exists and differs from the campaign; move it away or name another with --to");
      }
      return;
    }
    TemporaryFiles.move(temporary, bag);
  }
}
