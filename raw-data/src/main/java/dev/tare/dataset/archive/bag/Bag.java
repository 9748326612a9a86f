package dev.tare.dataset.archive.bag;

import dev.tare.dataset.archive.stream.MeasuredFile;
import java.nio.file.Path;

/**
 * A checked bag.
 *
 * @param campaign its name
 * @param files number of files of the campaign
 * @param bytes of these, not compressed
 */
public record Bag(String campaign, int files, long bytes) {

  /** Checks every file, size and row of a bag; the first that is wrong is the error. */
  public static Bag verify(Path bag) {
    return checked(bag, BagContents.of(bag, BagLimits.STANDARD));
  }

  /** Checks a bag and writes its campaign into an empty directory; invalid if this fails. */
  public static Bag unpack(Path bag, Path directory) {
    return checked(bag, BagContents.unpack(bag, BagLimits.STANDARD, directory));
  }

  private static Bag checked(Path bag, BagContents contents) {
    BagCheck.require(bag, contents);
    return new Bag(
        BagNames.campaign(bag),
        contents.payload().size(),
        contents.payload().values().stream().mapToLong(MeasuredFile::bytes).sum());
  }
}
