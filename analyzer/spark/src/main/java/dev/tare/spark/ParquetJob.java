package dev.tare.spark;

import static org.apache.spark.sql.functions.col;

import dev.tare.dataset.archive.CampaignFinder;
import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * Writes an archive as Parquet, one directory for each {@link Table}. Arguments: the archive, the
 * new directory (each a path or an address that Hadoop knows), and the file that takes the number
 * of campaigns. The directory appears when it is complete; in a store that does not rename, its
 * file {@code _SUCCESS} does. A campaign that cannot be read is a line on standard error that
 * begins with {@code tare: }.
 */
public final class ParquetJob {

  private static final String COMPLETE = "_SUCCESS";

  private ParquetJob() {}

  public static void main(String[] arguments) throws IOException {
    try (SparkSession session =
        SparkSession.builder().config("spark.sql.session.timeZone", "UTC").getOrCreate()) {
      session.sparkContext().setLogLevel("ERROR");
      int written = write(session, arguments[0], arguments[1]);
      byte[] result = Integer.toString(written).getBytes(StandardCharsets.UTF_8);
      AtomicFile.write(Path.of(arguments[2]), result);
    } catch (InputException wrong) {
      System.err.println("tare: " + wrong.getMessage());
      System.exit(1);
    }
  }

  /** The number of campaigns that were written. */
  private static int write(SparkSession session, String archive, String to) {
    org.apache.hadoop.fs.Path target = new org.apache.hadoop.fs.Path(to);
    Configuration settings = session.sparkContext().hadoopConfiguration();
    Store store = Store.reached(to, settings);
    try {
      if (store.files().exists(target)) {
        throw new InputException(to + ": exists; name a new directory");
      }
      JavaRDD<CampaignRows> rows =
          rows(JavaSparkContext.fromSparkContext(session.sparkContext()), archive)
              .persist(StorageLevel.MEMORY_AND_DISK());
      return write(session, rows, store, target);
    } catch (IOException failed) {
      throw Store.wrong(to, failed);
    }
  }

  private static JavaRDD<CampaignRows> rows(JavaSparkContext context, String archive) {
    if (!RemoteArchive.isAddress(archive)) {
      Path path = Path.of(archive);
      List<String> campaigns = CampaignFinder.findAll(path).stream().map(Path::toString).toList();
      return each(context, archive, campaigns).map(new ExportTask(archive));
    }
    RemoteArchive remote = RemoteArchive.of(archive, context.hadoopConfiguration());
    List<String> campaigns = Skeleton.of(remote, Skeleton::campaigns);
    return each(context, archive, campaigns).map(new RemoteExportTask(remote));
  }

  /** A task for each campaign. */
  private static JavaRDD<String> each(
      JavaSparkContext context, String archive, List<String> campaigns) {
    if (campaigns.isEmpty()) {
      throw new InputException(archive + ": holds no campaigns");
    }
    return context.parallelize(campaigns, campaigns.size());
  }

  private static int write(
      SparkSession session,
      JavaRDD<CampaignRows> rows,
      Store store,
      org.apache.hadoop.fs.Path target)
      throws IOException {
    if (!store.renames()) {
      int written = tables(session, rows, target);
      requireComplete(session, rows, target);
      store.write(new org.apache.hadoop.fs.Path(target, COMPLETE), new byte[0]);
      return written;
    }
    org.apache.hadoop.fs.Path unfinished =
        new org.apache.hadoop.fs.Path(target.getParent(), "." + target.getName() + ".unfinished");
    store.files().delete(unfinished, true);
    int written = tables(session, rows, unfinished);
    store.files().rename(unfinished, target);
    return written;
  }

  /** Spark leaves rows out without a word where a store lists what it has not completely. */
  private static void requireComplete(
      SparkSession session, JavaRDD<CampaignRows> rows, org.apache.hadoop.fs.Path target) {
    for (Table table : Table.values()) {
      String directory = new org.apache.hadoop.fs.Path(target, table.directory()).toString();
      long given = rows.flatMap(one -> one.of(table).iterator()).count();
      long there = session.read().schema(table.schema()).parquet(directory).count();
      if (there != given) {
        throw new InputException(directory + ": has " + there + " of " + given + " rows");
      }
    }
  }

  private static int tables(
      SparkSession session, JavaRDD<CampaignRows> rows, org.apache.hadoop.fs.Path into) {
    List<String> problems = rows.map(CampaignRows::problem).collect();
    problems.stream()
        .filter(problem -> problem != null)
        .forEach(problem -> System.err.println("tare: " + problem));
    for (Table table : Table.values()) {
      session
          .createDataFrame(rows.flatMap(one -> one.of(table).iterator()), table.schema())
          .repartition(col("host"), col("year"))
          .sortWithinPartitions("campaign")
          .write()
          .partitionBy("host", "year")
          .parquet(new org.apache.hadoop.fs.Path(into, table.directory()).toString());
    }
    return (int) problems.stream().filter(problem -> problem == null).count();
  }
}
