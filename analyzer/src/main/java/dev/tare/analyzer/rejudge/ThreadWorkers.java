package dev.tare.analyzer.rejudge;

import dev.tare.dataset.file.InputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Threads of this process.
 *
 * @param threads how many campaigns at a time
 */
public record ThreadWorkers(int threads) implements Workers {

  @Override
  public List<Rejudged> judge(CampaignJudge judge, List<Path> campaigns) {
    return all(campaigns, campaign -> judge.judge(campaign).written());
  }

  @Override
  public List<String> write(ChangesJudge judge, List<HostCampaigns> batches) {
    return all(batches, judge::write).stream().flatMap(List::stream).toList();
  }

  /** What some work makes of each input, in their order. */
  public <A, B> List<B> all(List<A> inputs, Function<A, B> work) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<B>> tasks = new ArrayList<>();
      inputs.forEach(input -> tasks.add(() -> work.apply(input)));
      List<B> results = new ArrayList<>();
      for (Future<B> future : pool.invokeAll(tasks)) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InputException("interrupted; run again", stopped);
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
