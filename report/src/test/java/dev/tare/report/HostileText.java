package dev.tare.report;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Text that wants to be more than text, wherever it is written. */
public final class HostileText {

  private static final String PROBE = "window.probe=1";

  private static final List<String> MARKUP =
      List.of(
          "<script>" + PROBE + "</script>",
          "</script><script>" + PROBE + "</script>",
          "<ScRiPt src=//example.invalid/x.js></sCrIpT>",
          "<img src=x onerror=" + PROBE + ">",
          "\"><img src=x onerror=" + PROBE + ">",
          "'><img src=q onerror=" + PROBE + "><b id='y",
          "\" onmouseover=\"" + PROBE + "\" x=\"",
          "' onfocus='" + PROBE + "' autofocus='",
          "x onload=" + PROBE + " y",
          "<svg onload=" + PROBE + ">",
          "<svg><script>" + PROBE + "</script></svg>",
          "<svg><animate onbegin=" + PROBE + " attributeName=x dur=1s>",
          "<foreignObject><body onload=" + PROBE + "></foreignObject>",
          "<iframe src=\"javascript:" + PROBE + "\"></iframe>",
          "<iframe srcdoc=\"<script>parent." + PROBE.substring(7) + "</script>\"></iframe>",
          "<object data=\"data:text/html,<script>" + PROBE + "</script>\"></object>",
          "<embed src=https://example.invalid/x>",
          "<base href=https://example.invalid/>",
          "<meta http-equiv=refresh content=\"0;url=https://example.invalid/\">",
          "<link rel=stylesheet href=https://example.invalid/x.css>",
          "<form action=https://example.invalid/><button autofocus>x",
          "<details open ontoggle=" + PROBE + ">",
          "<body onload=" + PROBE + ">",
          "javascript:" + PROBE,
          "data:text/html,<script>" + PROBE + "</script>",
          "<!--",
          "--><script>" + PROBE + "</script>",
          "]]>",
          "]]></system-out><testcase name=\"x\"/>",
          "<![CDATA[x]]>",
          "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
          "&e;&#60;script&#62;&lt;b&gt;&nbsp;&amp",
          "</title></head><body><h1>x",
          "<math><mtext></math><img src=x onerror=" + PROBE + ">",
          "</style><script>" + PROBE + "</script>",
          "}body{background:url(https://example.invalid/x)}");

  private static final List<String> TEMPLATES =
      List.of(
          "expression(" + PROBE + ");background:url(//example.invalid)",
          "${7*7}",
          "#{7*7}",
          "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
          "<#assign x=\"freemarker.template.utility.Execute\"?new()>${x(\"id\")}",
          "<@include file=\"/etc/passwd\"/>",
          "[=7*7]",
          "{{7*7}}{%x%}",
          "%s%n%d%1$s%x",
          "{0}{platform}{count, plural, one {x}}",
          "$1\\1$0",
          "\\input{/etc/passwd}\\write18{id}$x^2$",
          "\",\"x\":1}",
          "\\u003cscript\\u003e",
          "{\"a\": [1, 2",
          "=1+1",
          "+1+1",
          "-1+1",
          "@SUM(1)",
          "\t=1+1",
          "\r=1+1",
          "x;=1+1",
          "x\";\"=1+1",
          "x,=HYPERLINK(\"https://example.invalid\")",
          "=cmd|' /C calc'!A0",
          "[x](javascript:" + PROBE + ")",
          "![x](https://example.invalid/x.png)",
          "<https://example.invalid> www.example.invalid",
          "| x | y |\n|---|---|",
          "\n# x\n- y\n```\nz",
          "**x** _y_ ~~z~~ `w`");

  private static final List<String> CHARACTERS =
      List.of(
          "\u001b]0;owned\u0007x",
          "\u001b[31mred\u001b[2J",
          "\u001b]8;;https://example.invalid\u001b\\x\u001b]8;;\u001b\\",
          "\u009b31mx\u009d0;y\u009c",
          "\u202egnp.exe\u2066x\u2069\u200f",
          "a\u0000b\u0008\u007f",
          "a\nb\r\nc\u0085d\u2028e\u2029f",
          "half \ud83d and \udc00 x",
          "\ufeff\ufffe\uffff\ufff9x",
          "x".repeat(3_000),
          "../../../../../../tmp/PWNED",
          "--option=-x; rm -rf $(id) `id`",
          "Z\u0336\u0322\u0334a\u0321\u0335l\u0338g\u0489o \udb40\udc41");

  private HostileText() {}

  /** Eighty of them. */
  public static List<String> all() {
    return Stream.of(MARKUP, TEMPLATES, CHARACTERS).flatMap(List::stream).toList();
  }

  /** As many harmless ones. */
  public static List<String> harmless() {
    return IntStream.range(0, all().size()).mapToObj(i -> "word" + i).toList();
  }
}
