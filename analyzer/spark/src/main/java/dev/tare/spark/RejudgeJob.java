package dev.tare.spark;

import dev.tare.analyzer.rejudge.ArchiveJudge;
import dev.tare.analyzer.rejudge.RejudgedText;
import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.file.InputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Judges an archive again on a cluster. Arguments: the archive, {@code write} or {@code read}, and
 * the file that takes the result, as {@link RejudgedText} writes it. Warnings are lines on standard
 * error that begin with {@code tare: }.
 */
public final class RejudgeJob {

  private RejudgeJob() {}

  public static void main(String[] arguments) {
    Path archive = Path.of(arguments[0]);
    boolean write = arguments[1].equals("write");
    try (JavaSparkContext context = new JavaSparkContext(new SparkConf())) {
      context.setLogLevel("ERROR");
      SparkWorkers workers = new SparkWorkers(new Tasks(context));
      String judged =
          RejudgedText.of(new ArchiveJudge(archive, workers, write, System.err::println).judge());
      AtomicFile.write(Path.of(arguments[2]), judged.getBytes(StandardCharsets.UTF_8));
    } catch (InputException wrong) {
      System.err.println("tare: " + wrong.getMessage());
      System.exit(1);
    }
  }
}
