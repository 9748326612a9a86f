package dev.tare.report.pdf.layout;

import java.util.Optional;
import java.util.Set;

/** An element of the document's structure: what a piece of the page is. Each is one of its kind. */
public final class Tag {

  private static final Set<String> CONTAINERS =
      Set.of("Document", "Sect", "Div", "Table", "TR", "L", "LI", "TOC", "TOCI", "Reference");

  private final Optional<Tag> parent;
  private final String role;
  private String scope = "";
  private String alternative = "";
  private int span = 1;

  private Tag(Optional<Tag> parent, String role) {
    this.parent = parent;
    this.role = role;
  }

  public static Tag document() {
    return new Tag(Optional.empty(), "Document");
  }

  public Tag child(String kind) {
    return new Tag(Optional.of(this), kind);
  }

  /**
   * A table's cell that heads others.
   *
   * @param direction {@code Column} or {@code Row}
   */
  public Tag heading(String direction) {
    Tag heading = child("TH");
    heading.scope = direction;
    return heading;
  }

  /** A table's cell over so many columns. */
  public Tag spanning(int columns) {
    Tag cell = child("TD");
    cell.span = columns;
    return cell;
  }

  public Tag figure(String description) {
    Tag figure = child("Figure");
    figure.alternative = description;
    return figure;
  }

  public Optional<Tag> parent() {
    return parent;
  }

  public String role() {
    return role;
  }

  public Optional<String> scope() {
    return Optional.of(scope).filter(text -> !text.isEmpty());
  }

  public Optional<String> alternative() {
    return Optional.of(alternative).filter(text -> !text.isEmpty());
  }

  public int span() {
    return span;
  }

  /** Whether text needs an element of its own inside. */
  public boolean isContainer() {
    return CONTAINERS.contains(role);
  }
}
