package dev.tare.dataset.archive.index;

import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.PrintableText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Reads and writes the index of an archive; written whole or not at all. */
public final class IndexFile {

  public static final String NAME = DatasetFiles.INDEX;

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private IndexFile() {}

  /** The campaigns by their paths in the archive; none where there is no index. */
  public static Map<String, IndexedCampaign> read(Path archive) {
    Path file = archive.resolve(NAME);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Map.of();
    }
    try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, FORMAT)) {
      return campaigns(file, rows);
    } catch (IOException failed) {
      throw InputException.of(file, "cannot be read", failed);
    } catch (UncheckedIOException malformed) {
      throw InputException.of(file, "not CSV", malformed.getCause());
    }
  }

  /**
   * Those in a directory of the archive, such as that of a host; only their rows are read.
   *
   * @param directory path in the archive
   */
  public static Map<String, IndexedCampaign> read(Path archive, String directory) {
    Path file = archive.resolve(NAME);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Map.of();
    }
    try (CSVParser rows = CSVParser.parse(segment(file, directory), FORMAT)) {
      return campaigns(file, rows);
    } catch (IOException failed) {
      throw InputException.of(file, "cannot be read", failed);
    } catch (UncheckedIOException | InputException malformed) {
      return read(archive);
    }
  }

  /** The header, and the rows of a directory. */
  private static Reader segment(Path file, String directory) throws IOException {
    try (FileChannel index =
        FileChannel.open(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
      InputStream header = new ByteArrayInputStream(IndexSegment.header(index));
      IndexSegment segment = IndexSegment.of(index, directory);
      InputStream rows = new ByteArrayInputStream(segment.read(index));
      return new InputStreamReader(
          new SequenceInputStream(header, rows), StandardCharsets.UTF_8);
    }
  }

  private static Map<String, IndexedCampaign> campaigns(Path file, CSVParser rows) {
    Map<String, IndexedCampaign> campaigns = new LinkedHashMap<>();
    Map<String, List<IndexedSeries>> series = new LinkedHashMap<>();
    IndexTexts texts = new IndexTexts();
    for (CSVRecord record : rows) {
      List<String> row = Arrays.asList(record.values());
      if (record.getRecordNumber() == 1) {
        require(row.equals(IndexRows.COLUMNS), file, rows, "other columns");
        continue;
      }
      require(row.size() == IndexRows.COLUMNS.size(), file, rows, row.size() + " fields");
      texts.shared(row);
      try {
        String path = IndexRows.path(row);
        campaigns.computeIfAbsent(path, first -> texts.shared(IndexRows.campaign(row)));
        series.computeIfAbsent(path, first -> new ArrayList<>(8)).add(IndexRows.series(row));
      } catch (NumberFormatException wrong) {
        require(false, file, rows, wrong.getMessage());
      }
    }
    campaigns.replaceAll((path, campaign) -> campaign.with(series.get(path)));
    return campaigns;
  }

  private static void require(boolean right, Path file, CSVParser rows, String problem) {
    if (!right) {
      throw InputException.at(
          file,
          rows.getCurrentLineNumber(),
          problem + "; make it anew with 'tare archive index --rebuild'");
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
