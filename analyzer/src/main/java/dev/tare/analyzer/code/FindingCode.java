package dev.tare.analyzer.code;

/** The codes of findings, with the names of their numbers. */
public enum FindingCode implements AnalysisCode {
  /** {nights} No earlier campaign measured the same thing, so that changes cannot be judged. */
  HISTORY_NONE_COUNTS(FindingTopic.CAMPAIGN, FindingTone.BAD),
  /** {comparable, nights} Of the earlier campaigns only some count, fewer than ten. */
  HISTORY_FEW_COUNT(FindingTopic.CAMPAIGN, FindingTone.NEUTRAL),
  /** There is no earlier campaign yet. */
  HISTORY_NONE(FindingTopic.CAMPAIGN, FindingTone.NEUTRAL),
  /** The host is itself a guest. */
  NESTED_HOST(FindingTopic.CAMPAIGN, FindingTone.UNCERTAIN),
  /** {comparisons, of} Platforms were measured one after the other. */
  SEQUENTIAL(FindingTopic.CAMPAIGN, FindingTone.UNCERTAIN),
  /** {hostOverKvm, kvmOverQemu} A guest looks unaccelerated. */
  ACCEL_OFF(FindingTopic.CAMPAIGN, FindingTone.BAD),
  /** {overhead} A container is better than its host. */
  CONTAINER_FASTER(FindingTopic.CAMPAIGN, FindingTone.BAD),
  /** {overhead} A virtual machine computes faster than its host. */
  GUEST_FASTER(FindingTopic.CAMPAIGN, FindingTone.BAD),
  /** {overhead} The disk of a guest is faster than that of its host. */
  CACHE_SERVED(FindingTopic.CAMPAIGN, FindingTone.BAD),
  /** A lint error excludes a sample from verdicts. */
  SAMPLE_IMPLAUSIBLE(FindingTopic.CAMPAIGN, FindingTone.BAD),
  /** {recorded, planned} The campaign ended before its last planned run. */
  PARTIAL(FindingTopic.CAMPAIGN, FindingTone.UNCERTAIN),
  /** {failed, measured} Runs gave no value. */
  FAILED_RUNS(FindingTopic.CAMPAIGN, FindingTone.UNCERTAIN),
  /** There is no platform to compare the others with. */
  NO_BASELINE(FindingTopic.CAMPAIGN, FindingTone.NEUTRAL),

  /**
   * {change, low, high, nights, latest where it differs} A lasting change for the worse is open,
   * against the baseline.
   */
  HISTORY_WORSE(FindingTopic.HISTORY, FindingTone.BAD),
  /** The same for a median alone. */
  HISTORY_WORSE_ITSELF(FindingTopic.HISTORY, FindingTone.BAD),
  /** The same for a change whose direction is unknown. */
  HISTORY_CHANGED(FindingTopic.HISTORY, FindingTone.UNCERTAIN),
  /** The same for a median alone. */
  HISTORY_CHANGED_ITSELF(FindingTopic.HISTORY, FindingTone.UNCERTAIN),
  /** The same for a change for the better. */
  HISTORY_BETTER(FindingTopic.HISTORY, FindingTone.GOOD),
  /** The same for a median alone. */
  HISTORY_BETTER_ITSELF(FindingTopic.HISTORY, FindingTone.GOOD),

  /** {of, better, worse, equivalent, undecided, qualified} A platform costs something. */
  OVERALL_COSTS(FindingTopic.PLATFORM, FindingTone.BAD),
  /** A platform is better somewhere and worse nowhere; numbers as above. */
  OVERALL_SAVES(FindingTopic.PLATFORM, FindingTone.GOOD),
  /** A platform is equivalent everywhere; numbers as above. */
  OVERALL_FREE(FindingTopic.PLATFORM, FindingTone.NEUTRAL),
  /** No cost was found, but not everything is decided; numbers as above. */
  OVERALL_OPEN(FindingTopic.PLATFORM, FindingTone.UNCERTAIN),

  /** {clauses, refuted} A declared expectation does not hold. */
  EXPECTATION_REFUTED(FindingTopic.EXPECTATION, FindingTone.BAD),

  /** {change, nights} A series is back at the level it had before a change. */
  HISTORY_BACK(FindingTopic.HISTORY, FindingTone.NEUTRAL),
  /** The same for a median alone. */
  HISTORY_BACK_ITSELF(FindingTopic.HISTORY, FindingTone.NEUTRAL),
  /** {value, level, nights in a row} This campaign is far from the level, against the baseline. */
  HISTORY_SUSPECT(FindingTopic.HISTORY, FindingTone.UNCERTAIN),
  /** The same for a median alone. */
  HISTORY_SUSPECT_ITSELF(FindingTopic.HISTORY, FindingTone.UNCERTAIN),
  /** {series, nights, smallest} Series without a change. */
  HISTORY_STEADY(FindingTopic.HISTORY, FindingTone.NEUTRAL),
  /** {series} Series with too few earlier campaigns. */
  HISTORY_TOO_FEW_NIGHTS(FindingTopic.HISTORY, FindingTone.NEUTRAL),

  /** {of, better, worse, equivalent, undecided, qualified} One disk format beats all others. */
  DISK_FORMAT_BEST(FindingTopic.QUESTION, FindingTone.NEUTRAL),
  /** All disk formats are equivalent; numbers as above. */
  DISK_FORMAT_EQUAL(FindingTopic.QUESTION, FindingTone.NEUTRAL),
  /** One disk format beats some of the others; numbers as above. */
  DISK_FORMAT_PARTLY(FindingTopic.QUESTION, FindingTone.NEUTRAL),
  /** The best disk format cannot be decided; numbers as above. */
  DISK_FORMAT_UNDECIDED(FindingTopic.QUESTION, FindingTone.UNCERTAIN),
  /** A full base image costs something; numbers as above. */
  BASE_IMAGE_COSTS(FindingTopic.QUESTION, FindingTone.BAD),
  /** A full base image has no relevant cost; numbers as above. */
  BASE_IMAGE_FREE(FindingTopic.QUESTION, FindingTone.NEUTRAL),
  /** A full base image is better somewhere and worse nowhere; numbers as above. */
  BASE_IMAGE_SAVES(FindingTopic.QUESTION, FindingTone.NEUTRAL),
  /** A full base image is better in some benchmarks and worse in others; numbers as above. */
  BASE_IMAGE_MIXED(FindingTopic.QUESTION, FindingTone.NEUTRAL),
  /** The cost of a full base image cannot be decided; numbers as above. */
  BASE_IMAGE_UNDECIDED(FindingTopic.QUESTION, FindingTone.UNCERTAIN),
  /** {few, many, ratio, low, high} A container costs less while few processes are alive. */
  LIVE_PROCESSES_FAVOUR(FindingTopic.QUESTION, FindingTone.NEUTRAL),
  /** A container costs more while few processes are alive; numbers as above. */
  LIVE_PROCESSES_HARM(FindingTopic.QUESTION, FindingTone.NEUTRAL),
  /** The number of processes makes no difference; numbers as above. */
  LIVE_PROCESSES_EQUAL(FindingTopic.QUESTION, FindingTone.NEUTRAL),
  /** The effect of the number of processes cannot be decided; numbers as above. */
  LIVE_PROCESSES_UNDECIDED(FindingTopic.QUESTION, FindingTone.UNCERTAIN),

  /** {overhead, low, high, holmP, median, baselineMedian, qualified} A platform is worse. */
  PLATFORM_WORSE(FindingTopic.COMPARISON, FindingTone.BAD),
  /** A platform is better; numbers as above. */
  PLATFORM_BETTER(FindingTopic.COMPARISON, FindingTone.GOOD),
  /** Two platforms are equivalent; numbers as above, and couldHaveSeen. */
  PLATFORM_EQUIVALENT(FindingTopic.COMPARISON, FindingTone.NEUTRAL),
  /** Undecided; numbers as above, and needsRuns where more runs would decide. */
  PLATFORM_UNDECIDED(FindingTopic.COMPARISON, FindingTone.UNCERTAIN),

  /** {clauses} A declared expectation holds. */
  EXPECTATION_CONFIRMED(FindingTopic.EXPECTATION, FindingTone.GOOD),
  /** {clauses, confirmed, undecided} A declared expectation stays undecided. */
  EXPECTATION_UNDECIDED(FindingTopic.EXPECTATION, FindingTone.UNCERTAIN),

  /** {level, other, platforms} Runs of several platforms share two levels; level is the rarer. */
  SHARED_LEVELS(FindingTopic.SAMPLE, FindingTone.UNCERTAIN),
  /** {supports} The noise of a sample supports no small claim. */
  SAMPLE_UNUSABLE(FindingTopic.SAMPLE, FindingTone.BAD),
  /** {failed} No run of a sample, or of any sample of a platform, gave a value. */
  SAMPLE_FAILED(FindingTopic.SAMPLE, FindingTone.BAD),
  /** {stable, noisy, unusable} The number of samples with each noise verdict. */
  SAMPLES_QUALITY(FindingTopic.CAMPAIGN, FindingTone.NEUTRAL),
  /** The direction of a benchmark is unknown. */
  DIRECTION_UNKNOWN(FindingTopic.SAMPLE, FindingTone.UNCERTAIN);

  private final FindingTopic topic;
  private final FindingTone tone;

  FindingCode(FindingTopic topic, FindingTone tone) {
    this.topic = topic;
    this.tone = tone;
  }

  @Override
  public String family() {
    return "finding";
  }

  public FindingTopic topic() {
    return topic;
  }

  public FindingTone tone() {
    return tone;
  }

  /** Whether it affects how all other findings are read, and is therefore shown before them. */
  public boolean isNotice() {
    return topic == FindingTopic.CAMPAIGN;
  }

  /** Whether it states that a platform is better than the one it runs on. */
  public boolean isTooGood() {
    return this == CONTAINER_FASTER || this == GUEST_FASTER || this == CACHE_SERVED;
  }
}
