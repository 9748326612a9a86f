package dev.tare.dataset.archive.bag;

import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.ScratchDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.function.Function;

/**
 * Makes a campaign readable as a directory: itself, or for as long as it is read a private copy of
 * what is in its bag. A bag is checked before anything of it is used.
 */
public final class OpenCampaign {

  private OpenCampaign() {}

  /** Lets {@code reader} read a campaign. */
  public static <T> T read(Path campaign, Function<Path, T> reader) {
    if (!BagNames.isBag(campaign)) {
      return reader.apply(campaign);
    }
    try (ScratchDirectory scratch = ScratchDirectory.create()) {
      Path directory = scratch.path().resolve(BagNames.campaign(campaign));
      try {
        Files.createDirectory(directory);
        Bag.unpack(campaign, directory);
        renewAnalysis(directory);
        return reader.apply(directory);
      } catch (IOException failed) {
        throw InputException.of(campaign, "cannot be unpacked", failed);
      } catch (InputException wrong) {
        throw new InputException(
            wrong.getMessage().replace(directory.toString(), campaign.toString()), wrong);
      }
    }
  }

  /** Only an analysis that is newer than the tables is packed. */
  private static void renewAnalysis(Path directory) throws IOException {
    Path analysis = directory.resolve(DatasetFiles.ANALYSIS);
    if (Files.exists(analysis)) {
      Files.setLastModifiedTime(analysis, FileTime.from(Instant.now()));
    }
  }
}
