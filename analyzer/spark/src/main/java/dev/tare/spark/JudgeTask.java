package dev.tare.spark;

import dev.tare.analyzer.rejudge.CampaignJudge;
import dev.tare.analyzer.rejudge.RejudgedText;
import java.io.Serial;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.function.Function;

/**
 * Judges one campaign again, on whatever machine: from its path to the text of the result.
 *
 * @param archive a path that is the same on all machines
 * @param write whether the analysis of a directory is replaced
 */
record JudgeTask(String archive, boolean write) implements Function<String, String> {

  @Serial private static final long serialVersionUID = 1;

  @Override
  public String call(String campaign) {
    CampaignJudge judge = new CampaignJudge(Path.of(archive), write);
    return RejudgedText.of(List.of(judge.judge(Path.of(campaign))));
  }
}
