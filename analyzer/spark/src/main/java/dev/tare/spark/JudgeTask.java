package dev.tare.spark;

import dev.tare.analyzer.rejudge.CampaignJudge;
import dev.tare.analyzer.rejudge.Judgement;
import dev.tare.analyzer.rejudge.Rejudged;
import dev.tare.analyzer.rejudge.RejudgedText;
import java.io.Serial;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.Function;

/**
 * Judges one campaign again, on whatever machine. It writes nothing: a task whose machine dies runs
 * once more, and must find the campaign as it was.
 *
 * @param archive a path that is the same on all machines
 * @param write whether the analysis of a directory is replaced
 */
record JudgeTask(String archive, boolean write) implements Function<String, JudgeTask.Answer> {

  @Serial private static final long serialVersionUID = 1;

  /**
   * What the driver is told.
   *
   * @param rejudged as {@link RejudgedText} writes it
   * @param analysis text to write, or null
   */
  record Answer(String rejudged, String analysis) implements Serializable {

    static Answer of(Judgement judgement) {
      String rejudged = RejudgedText.of(List.of(judgement.rejudged()));
      return new Answer(rejudged, judgement.analysis().orElse(null));
    }

    static Answer failed(Path campaign, String problem) {
      return of(new Judgement(Rejudged.failed(campaign, problem), Optional.empty()));
    }

    static Answer died(Path campaign, String reason) {
      return failed(campaign, campaign + ": its task failed: " + reason);
    }

    Judgement judgement() {
      return new Judgement(RejudgedText.read(rejudged).get(0), Optional.ofNullable(analysis));
    }
  }

  @Override
  public Answer call(String campaign) {
    return Answer.of(new CampaignJudge(Path.of(archive), write).judge(Path.of(campaign)));
  }
}
