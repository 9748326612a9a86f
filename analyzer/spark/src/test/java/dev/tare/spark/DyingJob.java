package dev.tare.spark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** A job of three tasks, one of which ends its process whenever it runs. */
public final class DyingJob {

  private DyingJob() {}

  public static void main(String[] arguments) throws Exception {
    try (JavaSparkContext context = new JavaSparkContext(new SparkConf())) {
      List<String> results =
          new Tasks(context)
              .all(
                  List.of("first", "bad", "last"),
                  DyingJob::work,
                  (input, why) -> input + " died: " + why,
                  result -> result);
      Files.write(Path.of(arguments[0]), results);
    }
  }

  private static String work(String input) {
    if (input.equals("bad")) {
      Runtime.getRuntime().halt(9);
    }
    return input + " is done";
  }
}
