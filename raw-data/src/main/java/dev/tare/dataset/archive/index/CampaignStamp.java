package dev.tare.dataset.archive.index;

import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.archive.bag.BagNames;
import dev.tare.dataset.file.Digest;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/** A checksum of names, sizes and times; it differs when a file of a campaign was written. */
public final class CampaignStamp {

  private static final int LENGTH = 16;

  private CampaignStamp() {}

  /** Of the bag, or of the tables, the description and the analysis of a directory. */
  public static String of(Path campaign) {
    Set<String> lines = new TreeSet<>();
    try {
      Files.walkFileTree(
          campaign,
          EnumSet.noneOf(FileVisitOption.class),
          1,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (counts(file)) {
                lines.add(line(file, attributes));
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException failed) {
      throw InputException.of(campaign, "cannot be read", failed);
    }
    String text = String.join("\n", lines);
    return Digest.sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
  }

  private static boolean counts(Path file) {
    String name = file.getFileName().toString();
    boolean table = name.endsWith(".csv") && !DatasetFiles.isSummary(name);
    return table
        || name.equals(DatasetFiles.DESCRIPTION)
        || name.equals(DatasetFiles.ANALYSIS)
        || name.endsWith(BagNames.SUFFIX);
  }

  private static String line(Path file, BasicFileAttributes attributes) {
    return file.getFileName() + " " + attributes.size() + " " + attributes.lastModifiedTime();
  }
}
