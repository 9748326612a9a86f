package dev.tare.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.spark.api.java.JavaFutureAction;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;

/**
 * Runs one task for each input on a cluster. Spark ends a whole job when one of its tasks fails
 * again and again, as one that crashes its process does; then each input is a job of its own, so
 * that only the bad one is lost.
 */
record Tasks(JavaSparkContext context) {

  /** Inputs of a job: what is computed again at most when one is bad. */
  private static final int CHUNK = 1000;

  /**
   * What is kept of the results, in the order of the inputs.
   *
   * @param failed the result for an input whose task died, and why
   * @param keep done here, once for the results of many inputs, before more is computed
   */
  <A, B, C> List<C> all(
      List<A> inputs,
      Function<A, B> work,
      BiFunction<A, String, B> failed,
      java.util.function.Function<List<B>, List<C>> keep) {
    List<C> kept = new ArrayList<>();
    for (int from = 0; from < inputs.size(); from += CHUNK) {
      List<A> chunk = inputs.subList(from, Math.min(from + CHUNK, inputs.size()));
      kept.addAll(keep.apply(chunk(chunk, work, failed)));
    }
    return kept;
  }

  private <A, B> List<B> chunk(
      List<A> inputs, Function<A, B> work, BiFunction<A, String, B> failed) {
    try {
      return context.parallelize(new ArrayList<>(inputs), inputs.size()).map(work).collect();
    } catch (Exception died) {
      return alone(inputs, work, failed);
    }
  }

  private <A, B> List<B> alone(
      List<A> inputs, Function<A, B> work, BiFunction<A, String, B> failed) {
    List<JavaFutureAction<List<B>>> jobs = new ArrayList<>();
    for (A input : inputs) {
      jobs.add(context.parallelize(new ArrayList<>(List.of(input)), 1).map(work).collectAsync());
    }
    List<B> results = new ArrayList<>();
    for (int at = 0; at < jobs.size(); at++) {
      results.add(result(jobs.get(at), inputs.get(at), failed));
    }
    return results;
  }

  private static <A, B> B result(
      JavaFutureAction<List<B>> job, A input, BiFunction<A, String, B> failed) {
    try {
      return job.get().get(0);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return failed.apply(input, "interrupted");
    } catch (Exception died) {
      return failed.apply(input, firstLine(died));
    }
  }

  private static String firstLine(Throwable died) {
    Throwable cause = died.getCause() == null ? died : died.getCause();
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
  }
}
