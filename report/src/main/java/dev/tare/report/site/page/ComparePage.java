package dev.tare.report.site.page;

import dev.tare.report.site.model.PageLink;
import dev.tare.report.site.path.PageFile;
import dev.tare.report.site.series.SiteHost;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Any night against any other: the only page that needs its script. */
public record ComparePage(SiteView view) {

  private static final String PAGE = "compare";

  public PageFile file() {
    FrameBuilder frame = new FrameBuilder(view, PAGE);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("compare", view.messages().family("site.compare"));
    model.put("data", SiteData.settings(view, frame));
    model.put("hosts", view.archive().hosts().stream().map(SiteHost::id).toList());
    String html =
        frame.html(
            "compare.ftlh",
            view.text("nav.compare"),
            view.text("compare.subtitle"),
            List.of(new PageLink(view.text("nav.home"), frame.to("index"))),
            model,
            Optional.of("compare.js"));
    return new PageFile(frame.file(), html);
  }

  /** Two nights, and perhaps one platform, as the page's script reads them from the address. */
  static String link(
      FrameBuilder frame, String hostA, String a, String hostB, String b, String platform) {
    return frame.to(PAGE)
        + "#a="
        + hostA
        + "/"
        + encoded(a)
        + "&b="
        + hostB
        + "/"
        + encoded(b)
        + (platform.isEmpty() ? "" : "&p=" + platform);
  }

  private static String encoded(String campaign) {
    return java.net.URLEncoder.encode(campaign, java.nio.charset.StandardCharsets.UTF_8)
        .replace("+", "%20");
  }
}
