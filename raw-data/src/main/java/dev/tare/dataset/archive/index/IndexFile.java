package dev.tare.dataset.archive.index;

import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.archive.index.IndexReader.Wanted;
import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.QuickChecksum;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads and writes the index of an archive; written whole or not at all. */
public final class IndexFile {

  public static final String NAME = DatasetFiles.INDEX;

  private static final String REMEDY = "; make it anew with 'tare archive index --rebuild'";

  private IndexFile() {}

  /** The campaigns by their paths in the archive; none where there is no index. */
  public static Map<String, IndexedCampaign> read(Path archive) {
    return read(archive, Wanted.ALL);
  }

  private static Map<String, IndexedCampaign> read(Path archive, Wanted wanted) {
    Path file = archive.resolve(NAME);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Map.of();
    }
    try (BufferedReader rows = Files.newBufferedReader(file)) {
      return campaigns(file, rows, wanted);
    } catch (IOException failed) {
      throw InputException.of(file, "cannot be read", failed);
    }
  }

  /**
   * Those in a directory of the archive, such as that of a host; only their rows are read.
   *
   * @param directory path in the archive
   */
  public static Map<String, IndexedCampaign> in(Path archive, String directory) {
    return segment(archive, index -> IndexSegment.of(index, directory), Wanted.ALL);
  }

  /** What says whether the rows of a directory's campaigns are still right, by their paths. */
  public static Map<String, IndexedStamp> stamps(Path archive, String directory) {
    Path file = archive.resolve(NAME);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Map.of();
    }
    try (FileChannel index = open(file)) {
      require(file, IndexRows.isHeader(IndexSegment.header(index)));
      byte[] rows = IndexSegment.of(index, directory).read(index);
      Map<String, IndexedStamp> stamps = new LinkedHashMap<>();
      new StampScan(rows).stamps().forEach(one -> stamps.put(one.path(), one));
      return stamps;
    } catch (IllegalArgumentException quoted) {
      return stamps(in(archive, directory));
    } catch (IOException failed) {
      throw InputException.of(file, "cannot be read", failed);
    }
  }

  private static Map<String, IndexedStamp> stamps(Map<String, IndexedCampaign> campaigns) {
    Map<String, IndexedStamp> stamps = new LinkedHashMap<>();
    campaigns.forEach((path, one) -> stamps.put(path, one.stamped()));
    return stamps;
  }

  private static void require(Path file, boolean header) {
    if (!header) {
      throw InputException.at(file, 1, "other columns" + REMEDY);
    }
  }

  /** Two checksums and the size of the rows of a directory; empty where there are none. */
  public static String checksum(Path archive, String directory) {
    Path file = archive.resolve(NAME);
    try (FileChannel index = open(file)) {
      return QuickChecksum.of(IndexSegment.of(index, directory).read(index));
    } catch (IOException failed) {
      throw InputException.of(file, "cannot be read", failed);
    }
  }

  /** The campaign of a path; none where it is not indexed. */
  public static Map<String, IndexedCampaign> of(Path archive, String path) {
    return segment(archive, index -> IndexSegment.ofCampaign(index, path), Wanted.ALL);
  }

  /**
   * Those in a directory, and perhaps others, without their ratios. A damaged index is read from
   * its beginning, so that the error is the same everywhere.
   */
  public static Map<String, IndexedCampaign> medians(Path archive, String directory) {
    try {
      return segment(archive, index -> IndexSegment.of(index, directory), Wanted.MEDIANS);
    } catch (InputException another) {
      return read(archive, Wanted.MEDIANS);
    }
  }

  /** Finds rows. */
  @FunctionalInterface
  private interface Place {
    IndexSegment in(FileChannel index) throws IOException;
  }

  private static Map<String, IndexedCampaign> segment(Path archive, Place place, Wanted wanted) {
    Path file = archive.resolve(NAME);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Map.of();
    }
    try (FileChannel index = open(file)) {
      InputStream header = new ByteArrayInputStream(IndexSegment.header(index));
      InputStream rows = new ByteArrayInputStream(place.in(index).read(index));
      return campaigns(
          file,
          new BufferedReader(
              new InputStreamReader(new SequenceInputStream(header, rows), StandardCharsets.UTF_8)),
          wanted);
    } catch (IOException failed) {
      throw InputException.of(file, "cannot be read", failed);
    }
  }

  static FileChannel open(Path file) throws IOException {
    return FileChannel.open(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
  }

  private static Map<String, IndexedCampaign> campaigns(
      Path file, BufferedReader rows, Wanted wanted) throws IOException {
    IndexReader reader = new IndexReader(wanted);
    try {
      return reader.read(rows);
    } catch (UncheckedIOException malformed) {
      throw InputException.at(file, reader.line(), "not CSV" + REMEDY);
    } catch (IllegalArgumentException wrong) {
      throw InputException.at(file, reader.line(), wrong.getMessage() + REMEDY);
    }
  }

  /** Replaces the index. */
  public static void write(Path archive, Collection<IndexedCampaign> campaigns) {
    AtomicFile.writeText(
        archive.resolve(NAME),
        text -> {
          IndexPrinter printer = new IndexPrinter(text);
          printer.header();
          printer.print(campaigns);
        });
  }
}
