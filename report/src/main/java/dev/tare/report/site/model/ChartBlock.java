package dev.tare.report.site.model;

import dev.tare.report.html.Markup;

/** A chart: {@code description} says in words what it shows. */
public record ChartBlock(String title, String description, String caption, Markup drawing) {}
