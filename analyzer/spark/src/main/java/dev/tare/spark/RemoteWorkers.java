package dev.tare.spark;

import dev.tare.analyzer.rejudge.CampaignJudge;
import dev.tare.analyzer.rejudge.ChangesJudge;
import dev.tare.analyzer.rejudge.HostCampaigns;
import dev.tare.analyzer.rejudge.Judgement;
import dev.tare.analyzer.rejudge.Rejudged;
import dev.tare.analyzer.rejudge.ThreadWorkers;
import dev.tare.analyzer.rejudge.Workers;
import dev.tare.analyzer.result.AnalysisFile;
import dev.tare.dataset.file.InputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The machines of a Spark cluster, which copy what they judge. */
record RemoteWorkers(Tasks tasks, Skeleton skeleton) implements Workers {

  /** Analyses are written side by side: a store answers late, but many at a time. */
  private static final ThreadWorkers WRITERS = new ThreadWorkers(16);

  @Override
  public List<Rejudged> judge(CampaignJudge judge, List<Path> campaigns) {
    return tasks.all(
        campaigns.stream().map(skeleton::name).toList(),
        new RemoteJudgeTask(skeleton.archive(), judge.write()),
        this::died,
        answers -> WRITERS.all(answers, this::written));
  }

  private JudgeTask.Answer died(String campaign, String reason) {
    return JudgeTask.Answer.failed(
        RemoteArchive.ROOT.resolve(campaign),
        skeleton.archive().path(campaign) + ": its task failed: " + reason);
  }

  private Rejudged written(JudgeTask.Answer answer) {
    Judgement judgement = answer.judgement();
    Rejudged rejudged = judgement.rejudged();
    Path campaign = skeleton.root().resolve(RemoteArchive.ROOT.relativize(rejudged.campaign()));
    try {
      judgement.analysis().ifPresent(text -> write(campaign.resolve(AnalysisFile.NAME), text));
      return skeleton.archive().named(rejudged, skeleton.root(), campaign);
    } catch (InputException failed) {
      return Rejudged.failed(campaign, failed.getMessage());
    }
  }

  private void write(Path analysis, String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    skeleton.put(skeleton.archive().write(skeleton.name(analysis), content));
  }

  /** Hosts are copied once each, whole, and with the index of the new verdicts. */
  @Override
  public List<String> write(ChangesJudge judge, List<HostCampaigns> batches) {
    skeleton.publishIndex();
    return tasks.all(
        skeleton.hosts(batches),
        new RemoteHistoryTask(skeleton.archive()),
        (host, reason) ->
            RemoteHistoryTask.Written.nothing(
                "tare: " + skeleton.archive().path(host.path()) + ": its task failed: " + reason),
        skeleton::put);
  }
}
