package dev.tare.report.site.path;

import dev.tare.dataset.Cell;
import dev.tare.report.text.Language;

/** Where the pages are, relative to the site. */
public final class SitePaths {

  public static final String HOSTS = "hosts";
  public static final String DATA = "data";
  public static final String BADGES = "badges";

  private SitePaths() {}

  /** A file in a language; English has no mark. */
  public static String page(String name, Language language) {
    return name + (language == Language.EN ? "" : "." + language.code()) + ".html";
  }

  public static String feed(Language language) {
    return "feed" + (language == Language.EN ? "" : "." + language.code()) + ".xml";
  }

  /** Without language and ending. */
  public static String host(String host) {
    return HOSTS + "/" + host + "/index";
  }

  /** Likewise; platform ids have no hyphen, so no two cells have the same. */
  public static String trend(String host, Cell cell) {
    return HOSTS + "/" + host + "/" + cell;
  }

  /** The directory of a night's report. */
  public static String night(String host, String campaign) {
    return HOSTS + "/" + host + "/nights/" + campaign;
  }

  /** The directory of the report on what a night's changes are when they are measured again. */
  public static String again(String host, String campaign) {
    return HOSTS + "/" + host + "/confirm/" + campaign;
  }

  /** From a page to the site's directory. */
  public static String root(String page) {
    return "../".repeat((int) page.chars().filter(c -> c == '/').count());
  }
}
