package dev.tare.dataset.archive.index;

import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.PrintableText;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Reads and writes the index of an archive; written whole or not at all. */
public final class IndexFile {

  public static final String NAME = DatasetFiles.INDEX;

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private static final String REMEDY =
      "; make it anew with 'tare archive index --rebuild'";

  private IndexFile() {}

  /** The campaigns by their paths in the archive; none where there is no index. */
  public static Map<String, IndexedCampaign> read(Path archive) {
    return read(archive, true);
  }

  private static Map<String, IndexedCampaign> read(Path archive, boolean ratios) {
    Path file = archive.resolve(NAME);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Map.of();
    }
    try (BufferedReader rows = Files.newBufferedReader(file)) {
      return campaigns(file, rows, ratios);
    } catch (IOException failed) {
      throw InputException.of(file, "cannot be read", failed);
    }
  }

  /**
   * Those in a directory of the archive, such as that of a host, and perhaps others, without their
   * ratios; of the file only what is needed is read.
   *
   * @param directory path in the archive
   */
  public static Map<String, IndexedCampaign> medians(Path archive, String directory) {
    Path file = archive.resolve(NAME);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Map.of();
    }
    try (BufferedReader rows = segment(file, directory)) {
      return campaigns(file, rows, false);
    } catch (IOException | InputException another) {
      return read(archive, false);
    }
  }

  /** The header, and the rows of a directory. */
  private static BufferedReader segment(Path file, String directory) throws IOException {
    try (FileChannel index =
        FileChannel.open(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
      InputStream header = new ByteArrayInputStream(IndexSegment.header(index));
      IndexSegment segment = IndexSegment.of(index, directory);
      InputStream rows = new ByteArrayInputStream(segment.read(index));
      return new BufferedReader(
          new InputStreamReader(new SequenceInputStream(header, rows), StandardCharsets.UTF_8));
    }
  }

  private static Map<String, IndexedCampaign> campaigns(
      Path file, BufferedReader rows, boolean ratios) throws IOException {
    IndexReader reader = new IndexReader(ratios);
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
    AtomicFile.writeText(archive.resolve(NAME), text -> print(campaigns, text));
  }

  private static void print(Collection<IndexedCampaign> campaigns, Appendable text)
      throws IOException {
    CSVPrinter rows = new CSVPrinter(text, FORMAT);
    rows.printRecord(IndexRows.COLUMNS);
    for (IndexedCampaign campaign : campaigns) {
      for (List<String> row : IndexRows.of(campaign)) {
        rows.printRecord(printable(row));
      }
    }
  }

  /** Foreign texts as they can be shown; the path, which is a key, as it is. */
  private static Object[] printable(List<String> row) {
    List<String> cells = new ArrayList<>(row);
    int path = IndexRows.COLUMNS.indexOf("path");
    cells.replaceAll(PrintableText::line);
    cells.set(path, row.get(path));
    return cells.toArray();
  }
}
