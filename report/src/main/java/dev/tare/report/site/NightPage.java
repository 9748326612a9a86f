package dev.tare.report.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of a night as the site shows it.
 *
 * @param files the names of the files beside it; links to others are left as text
 * @param indexed whether search engines may list it
 */
record NightPage(Set<String> files, boolean indexed) {

  private static final String CHARSET = "<meta charset=\"utf-8\">";
  private static final Pattern LINK = Pattern.compile("<a href=\"\\./([^\"]*)\">([^<]*)</a>");

  byte[] of(byte[] report) {
    String page = LINK.matcher(new String(report, StandardCharsets.UTF_8)).replaceAll(this::link);
    return (indexed
            ? page
            : page.replace(CHARSET, CHARSET + "\n<meta name=\"robots\" content=\"noindex\">"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private String link(MatchResult link) {
    boolean there = files.contains(URLDecoder.decode(link.group(1), StandardCharsets.UTF_8));
    return Matcher.quoteReplacement(there ? link.group() : link.group(2));
  }
}
