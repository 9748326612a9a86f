package dev.tare.spark;

import static org.apache.spark.sql.functions.col;

import dev.tare.dataset.archive.CampaignFinder;
import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * Writes an archive as Parquet, one directory for each {@link Table}, whole or not at all.
 * Arguments: the archive, the new directory (a path or an address that Hadoop knows), and the file
 * that takes the number of campaigns. A campaign that cannot be read is a line on standard error
 * that begins with {@code tare: }.
 */
public final class ParquetJob {

  private ParquetJob() {}

  public static void main(String[] arguments) throws IOException {
    try (SparkSession session =
        SparkSession.builder().config("spark.sql.session.timeZone", "UTC").getOrCreate()) {
      session.sparkContext().setLogLevel("ERROR");
      int written = write(session, Path.of(arguments[0]), arguments[1]);
      byte[] result = Integer.toString(written).getBytes(StandardCharsets.UTF_8);
      AtomicFile.write(Path.of(arguments[2]), result);
    } catch (InputException wrong) {
      System.err.println("tare: " + wrong.getMessage());
      System.exit(1);
    }
  }

  /** The number of campaigns that were written. */
  private static int write(SparkSession session, Path archive, String to) throws IOException {
    org.apache.hadoop.fs.Path target = new org.apache.hadoop.fs.Path(to);
    FileSystem files = target.getFileSystem(session.sparkContext().hadoopConfiguration());
    if (files.exists(target)) {
      throw new InputException(to + ": exists; name a new directory");
    }
    List<String> campaigns = CampaignFinder.findAll(archive).stream().map(Path::toString).toList();
    if (campaigns.isEmpty()) {
      throw new InputException(archive + ": holds no campaigns");
    }
    org.apache.hadoop.fs.Path unfinished =
        new org.apache.hadoop.fs.Path(target.getParent(), "." + target.getName() + ".unfinished");
    files.delete(unfinished, true);
    int read = tables(session, archive, campaigns, unfinished);
    files.rename(unfinished, target);
    return read;
  }

  private static int tables(
      SparkSession session, Path archive, List<String> campaigns, org.apache.hadoop.fs.Path into) {
    JavaRDD<CampaignRows> rows =
        JavaSparkContext.fromSparkContext(session.sparkContext())
            .parallelize(campaigns, campaigns.size())
            .map(new ExportTask(archive.toString()))
            .persist(StorageLevel.MEMORY_AND_DISK());
    List<String> problems =
        rows.map(CampaignRows::problem).filter(problem -> problem != null).collect();
    problems.forEach(problem -> System.err.println("tare: " + problem));
    for (Table table : Table.values()) {
      session
          .createDataFrame(rows.flatMap(one -> one.of(table).iterator()), table.schema())
          .repartition(col("host"), col("year"))
          .sortWithinPartitions("campaign")
          .write()
          .partitionBy("host", "year")
          .parquet(new org.apache.hadoop.fs.Path(into, table.directory()).toString());
    }
    rows.unpersist();
    return campaigns.size() - problems.size();
  }
}
