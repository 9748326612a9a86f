package dev.tare.spark;

import dev.tare.analyzer.rejudge.ArchiveJudge;
import dev.tare.analyzer.rejudge.Rejudged;
import dev.tare.analyzer.rejudge.RejudgedText;
import dev.tare.analyzer.rejudge.Workers;
import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.file.InputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Judges an archive again on a cluster. Arguments: the archive (a path that is the same on all
 * machines, or an address that Hadoop knows), {@code write} or {@code read}, and the file that
 * takes the result, as {@link RejudgedText} writes it. Warnings are lines on standard error that
 * begin with {@code tare: }.
 */
public final class RejudgeJob {

  private RejudgeJob() {}

  public static void main(String[] arguments) {
    String archive = arguments[0];
    boolean write = arguments[1].equals("write");
    try (JavaSparkContext context = new JavaSparkContext(new SparkConf())) {
      context.setLogLevel("ERROR");
      List<Rejudged> judged =
          RemoteArchive.isAddress(archive)
              ? remote(context, archive, write)
              : judge(Path.of(archive), new SparkWorkers(new Tasks(context)), write);
      byte[] result = RejudgedText.of(judged).getBytes(StandardCharsets.UTF_8);
      AtomicFile.write(Path.of(arguments[2]), result);
    } catch (InputException wrong) {
      System.err.println("tare: " + wrong.getMessage());
      System.exit(1);
    }
  }

  private static List<Rejudged> judge(Path archive, Workers workers, boolean write) {
    return new ArchiveJudge(archive, workers, write, System.err::println).judge();
  }

  /** As if the archive were the root of this machine's file system. */
  private static List<Rejudged> remote(JavaSparkContext context, String address, boolean write) {
    RemoteArchive archive = RemoteArchive.of(address, context.hadoopConfiguration());
    return Skeleton.of(
        archive,
        skeleton -> {
          List<Rejudged> judged =
              judge(skeleton.root(), new RemoteWorkers(new Tasks(context), skeleton), write);
          if (write) {
            skeleton.publishIndex();
          }
          return judged.stream().map(skeleton::published).toList();
        });
  }
}
