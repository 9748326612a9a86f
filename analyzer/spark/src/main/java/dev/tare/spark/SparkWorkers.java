package dev.tare.spark;

import dev.tare.analyzer.rejudge.CampaignJudge;
import dev.tare.analyzer.rejudge.ChangesJudge;
import dev.tare.analyzer.rejudge.HostCampaigns;
import dev.tare.analyzer.rejudge.Rejudged;
import dev.tare.analyzer.rejudge.RejudgedText;
import dev.tare.analyzer.rejudge.Workers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The machines of a Spark cluster that all see the archive under the same path. */
record SparkWorkers(Tasks tasks) implements Workers {

  @Override
  public List<Rejudged> judge(CampaignJudge judge, List<Path> campaigns) {
    List<String> paths = campaigns.stream().map(Path::toString).toList();
    return tasks
        .all(
            paths,
            new JudgeTask(judge.archive().toString(), judge.write()),
            (path, reason) -> RejudgedText.of(List.of(died(Path.of(path), reason))))
        .stream()
        .flatMap(text -> RejudgedText.read(text).stream())
        .toList();
  }

  private static Rejudged died(Path campaign, String reason) {
    return Rejudged.failed(campaign, campaign + ": its task failed: " + reason);
  }

  @Override
  public List<String> write(ChangesJudge judge, List<HostCampaigns> batches) {
    return tasks
        .all(
            batches.stream().map(HistoryTask.Batch::of).toList(),
            new HistoryTask(judge.archive().toString()),
            (batch, reason) ->
                new ArrayList<>(List.of("tare: " + batch.host() + ": its task failed: " + reason)))
        .stream()
        .flatMap(List::stream)
        .toList();
  }
}
