package dev.tare.spark;

import dev.tare.analyzer.rejudge.CampaignJudge;
import dev.tare.analyzer.rejudge.ChangesJudge;
import dev.tare.analyzer.rejudge.HostCampaigns;
import dev.tare.analyzer.rejudge.Rejudged;
import dev.tare.analyzer.rejudge.Workers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The machines of a Spark cluster that all see the archive under the same path. */
record SparkWorkers(Tasks tasks) implements Workers {

  @Override
  public List<Rejudged> judge(CampaignJudge judge, List<Path> campaigns) {
    return tasks.all(
        campaigns.stream().map(Path::toString).toList(),
        new JudgeTask(judge.archive().toString(), judge.write()),
        (path, reason) -> JudgeTask.Answer.died(Path.of(path), reason),
        answers -> answers.stream().map(answer -> answer.judgement().written()).toList());
  }

  @Override
  public List<String> write(ChangesJudge judge, List<HostCampaigns> batches) {
    return tasks
        .all(
            batches.stream().map(HistoryTask.Batch::of).toList(),
            new HistoryTask(judge.archive().toString()),
            (batch, reason) ->
                new ArrayList<>(List.of("tare: " + batch.host() + ": its task failed: " + reason)),
            lines -> lines)
        .stream()
        .flatMap(List::stream)
        .toList();
  }
}
