package dev.tare.dataset.archive.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * Reads rows of an index. What all rows of a campaign share, the columns from {@code ended} on, is
 * read once; a row without quotes, as almost all are, needs no parser.
 */
final class IndexReader {

  private static final int SERIES = IndexRows.COLUMNS.indexOf("ended");
  private static final int ALL = IndexRows.COLUMNS.size();

  /** What is wanted of a series. */
  enum Wanted {
    /** All but the ratio and its interval. */
    MEDIANS,
    ALL
  }

  private final Wanted wanted;
  private final IndexTexts texts = new IndexTexts();
  private final Map<String, IndexedCampaign> campaigns = new LinkedHashMap<>();
  private final Map<String, List<IndexedSeries>> series = new LinkedHashMap<>();
  private String shared = "";
  private List<IndexedSeries> current = List.of();
  private long line;

  IndexReader(Wanted wanted) {
    this.wanted = wanted;
  }

  /**
   * The campaigns by their paths; the first line is the header.
   *
   * @throws IllegalArgumentException for rows that are none; {@link #line} is theirs
   */
  Map<String, IndexedCampaign> read(BufferedReader rows) throws IOException {
    for (String row = rows.readLine(); row != null; row = rows.readLine()) {
      line++;
      if (line > 1) {
        row(row);
      } else if (!fields(row).equals(IndexRows.COLUMNS)) {
        throw new IllegalArgumentException("other columns");
      }
    }
    campaigns.replaceAll((path, campaign) -> campaign.with(series.get(path)));
    return campaigns;
  }

  /** From 1. */
  long line() {
    return line;
  }

  private void row(String row) {
    String[] own = new String[SERIES];
    int end = split(row, own);
    if (end < 0) {
      whole(fields(row));
    } else if (row.length() - end == shared.length() && row.endsWith(shared)) {
      current.add(series(Arrays.asList(own)));
    } else {
      whole(fields(row));
      shared = row.substring(end);
    }
  }

  /** The first fields; returns where the others begin, or -1 if there are quotes or too few. */
  private static int split(String row, String[] fields) {
    int from = 0;
    for (int i = 0; i < fields.length; i++) {
      int comma = row.indexOf(',', from);
      if (comma < 0 || row.charAt(from) == '"') {
        return -1;
      }
      fields[i] = row.substring(from, comma);
      from = comma + 1;
    }
    return from;
  }

  private void whole(List<String> row) {
    if (row.size() != ALL) {
      throw new IllegalArgumentException(row.size() + " fields");
    }
    shared = "";
    texts.shared(row);
    String path = IndexRows.path(row);
    campaigns.computeIfAbsent(path, first -> texts.shared(IndexRows.campaign(row)));
    current = series.computeIfAbsent(path, first -> new ArrayList<>(8));
    current.add(series(row));
  }

  private IndexedSeries series(List<String> row) {
    return IndexRows.series(texts.shared(row), wanted == Wanted.ALL);
  }

  private static List<String> fields(String row) {
    if (row.indexOf('"') < 0) {
      return Arrays.asList(row.split(",", -1));
    }
    try (CSVParser parser = CSVParser.parse(row, CSVFormat.RFC4180)) {
      return new ArrayList<>(parser.getRecords().get(0).toList());
    } catch (IOException malformed) {
      throw new UncheckedIOException(malformed);
    }
  }
}
