package dev.tare.analyzer.finding;

import dev.tare.analyzer.code.FindingCode;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Analysis.SharedLevels;
import dev.tare.analyzer.result.Finding;
import java.util.List;
import java.util.Optional;

/** One finding for each benchmark of which several platforms share two levels. */
final class LevelFindings {

  private LevelFindings() {}

  static List<Finding> of(Analysis analysis) {
    return analysis.levels().stream().map(LevelFindings::finding).toList();
  }

  private static Finding finding(SharedLevels levels) {
    return Finding.of(FindingCode.SHARED_LEVELS)
        .about(Optional.empty(), Optional.of(levels.benchmark()))
        .with("level", levels.upperIsRarer() ? levels.high() : levels.low())
        .with("other", levels.upperIsRarer() ? levels.low() : levels.high())
        .with("platforms", levels.platforms().size())
        .by(
            levels.platforms().stream()
                .map(platform -> platform.platform() + "-" + levels.benchmark())
                .toList());
  }
}
