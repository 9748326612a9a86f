package dev.tare.report.site.model;

import dev.tare.report.model.Tone;
import java.util.List;

/** A line about something that is open, missing or silent. */
public record ItemLine(
    Tone tone, String tag, String text, List<PageLink> links, List<String> details) {

  public ItemLine {
    links = List.copyOf(links);
    details = List.copyOf(details);
  }
}
