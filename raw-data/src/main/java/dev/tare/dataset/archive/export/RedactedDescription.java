package dev.tare.dataset.archive.export;

import dev.tare.dataset.Campaign;
import dev.tare.dataset.Cell;
import dev.tare.dataset.CodedReason;
import dev.tare.dataset.DataIssue;
import dev.tare.dataset.Description;
import dev.tare.dataset.platform.Platform;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The description of a dataset without what identifies a host or a person. */
final class RedactedDescription {

  private RedactedDescription() {}

  /** The description under another name. */
  static Description of(Description original, String name, RedactedFacts facts) {
    Redactor redactor = facts.redactor();
    Campaign c = original.campaign();
    return new Description(
        new Campaign(name, c.tool(), c.source(), c.baseline(), c.started(), c.finished(), c.plan()),
        facts.facts(),
        original.benchmarks(),
        original.platforms().stream().map(platform -> redacted(platform, redactor)).toList(),
        redacted(original.notApplicable(), redactor),
        redacted(original.incomparable(), redactor));
  }

  private static Map<Cell, CodedReason> redacted(
      Map<Cell, CodedReason> reasons, Redactor redactor) {
    Map<Cell, CodedReason> redacted = new TreeMap<>(reasons);
    redacted.replaceAll(
        (cell, reason) -> new CodedReason(reason.code(), redactor.redact(reason.text())));
    return redacted;
  }

  private static Platform redacted(Platform platform, Redactor redactor) {
    return new Platform(
        platform.id(),
        platform.title(),
        platform.kind(),
        platform.usable(),
        platform.reason().map(redactor::redact),
        platform.reasonCode(),
        platform.traits());
  }

  static List<DataIssue> issues(List<DataIssue> issues, Redactor redactor) {
    return issues.stream()
        .map(
            issue ->
                new DataIssue(
                    issue.code(),
                    redactor.redact(issue.file()),
                    issue.line(),
                    redactor.redact(issue.text())))
        .toList();
  }
}
