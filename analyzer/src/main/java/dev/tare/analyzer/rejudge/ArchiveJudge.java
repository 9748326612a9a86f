package dev.tare.analyzer.rejudge;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.history.Decisions;
import dev.tare.analyzer.history.EarlierCampaigns;
import dev.tare.analyzer.history.HistoryInput;
import dev.tare.dataset.archive.CampaignFinder;
import dev.tare.dataset.archive.bag.BagNames;
import dev.tare.dataset.archive.index.CampaignStamp;
import dev.tare.dataset.archive.index.IndexFile;
import dev.tare.dataset.archive.index.IndexedCampaign;
import dev.tare.dataset.file.InputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Judges all campaigns of an archive again, on threads. Raw data and bags are never changed.
 *
 * @param threads how many campaigns at a time
 * @param write whether analyses of directories, and the index, are replaced
 * @param warnings one line each for what cannot be written
 */
public record ArchiveJudge(Path archive, int threads, boolean write, Consumer<String> warnings) {

  public ArchiveJudge {
    archive = archive.toAbsolutePath().normalize();
  }

  /** The campaigns in order of their paths. */
  public List<Rejudged> judge() {
    CampaignJudge judge = new CampaignJudge(archive, write);
    List<Path> campaigns = CampaignFinder.findAll(archive);
    if (campaigns.contains(archive)) {
      throw new InputException(archive + ": is a campaign; name the archive that holds it");
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Rejudged> judged =
          all(pool, campaigns.stream().<Callable<Rejudged>>map(one -> () -> judge.judge(one)));
      if (write) {
        writeIndex(judged);
        if (writeHistories(pool, judge, judged)) {
          writeIndex(judged);
        }
      }
      return judged;
    } finally {
      pool.shutdownNow();
    }
  }

  /** Those that judged changes do so again, against the new verdicts of the earlier ones. */
  private boolean writeHistories(ExecutorService pool, CampaignJudge judge, List<Rejudged> judged) {
    Map<Path, List<Path>> hosts = new TreeMap<>();
    judged.stream()
        .filter(one -> one.history() && !BagNames.isBag(one.campaign()))
        .map(Rejudged::campaign)
        .forEach(one -> hosts.computeIfAbsent(one.getParent(), h -> new ArrayList<>()).add(one));
    hosts.forEach(
        (host, campaigns) -> {
          HistoryInput history = history(host);
          all(
              pool,
              campaigns.stream().<Callable<Path>>map(one -> () -> written(judge, one, history)));
        });
    return !hosts.isEmpty();
  }

  private Path written(CampaignJudge judge, Path campaign, HistoryInput history) {
    try {
      judge.write(campaign, history);
    } catch (InputException failed) {
      warnings.accept("tare: " + failed.getMessage());
    }
    return campaign;
  }

  /** The campaigns of a host, and those directly in the archive. */
  private HistoryInput history(Path host) {
    List<Path> places =
        host.equals(archive)
            ? List.of(archive)
            : Stream.concat(
                    Stream.of(host),
                    CampaignFinder.find(archive).stream()
                        .filter(one -> one.getParent().equals(archive)))
                .toList();
    EarlierCampaigns earlier =
        new EarlierCampaigns(
            Analyzer.tool(),
            dataset -> Analyzer.analyze(dataset, AnalysisOptions.STANDARD),
            warnings);
    return new HistoryInput(true, earlier.in(places), Decisions.in(places));
  }

  private void writeIndex(List<Rejudged> judged) {
    List<IndexedCampaign> index = new ArrayList<>();
    for (Rejudged one : judged) {
      one.indexed()
          .map(entry -> entry.stamped(CampaignStamp.of(one.campaign())))
          .ifPresent(index::add);
    }
    IndexFile.write(archive, index);
  }

  private static <T> List<T> all(ExecutorService pool, Stream<Callable<T>> tasks) {
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> future : pool.invokeAll(tasks.toList())) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InputException("interrupted; run again", stopped);
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
  }
}
