package dev.tare.dataset.archive.bag;

import dev.tare.dataset.archive.stream.Checksum;
import dev.tare.dataset.archive.stream.MeasuredFile;
import dev.tare.dataset.archive.stream.Measurement;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a campaign with their checksums, whether it is packed or not. */
public final class Payload {

  private Payload() {}

  /** SHA-256 by name; of a bag that is checked for it. */
  public static SortedMap<String, String> checksums(Path campaign) {
    SortedMap<String, String> checksums = new TreeMap<>();
    if (BagNames.isBag(campaign)) {
      BagContents contents = BagContents.of(campaign, BagLimits.STANDARD);
      BagCheck.require(campaign, contents);
      contents
          .payload()
          .forEach(
              (name, file) ->
                  checksums.put(
                      name.substring(BagNames.PAYLOAD.length()),
                      file.checksums().get(Checksum.SHA256)));
      return checksums;
    }
    for (Map.Entry<String, Path> file : PackedFiles.in(campaign).entrySet()) {
      try {
        MeasuredFile measured = Measurement.of(file.getValue());
        checksums.put(file.getKey(), measured.checksums().get(Checksum.SHA256));
      } catch (IOException failed) {
        throw InputException.of(file.getValue(), "cannot be read", failed);
      }
    }
    return checksums;
  }
}
