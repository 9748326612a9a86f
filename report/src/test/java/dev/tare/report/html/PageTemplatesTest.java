package dev.tare.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.dataset.file.InputException;
import dev.tare.report.Example;
import dev.tare.report.model.ReportModel;
import dev.tare.report.sections.ReportBuilder;
import dev.tare.report.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTemplatesTest {

  private static final ReportModel REPORT =
      ReportBuilder.build(Example.dataset(), Example.analysis(), Language.EN);
  private static final String SECRET = "root:x:0:0";

  @TempDir private Path folder;

  private String page() {
    return HtmlPage.of(
        REPORT, List.of(Language.EN), figure -> "", file -> true, PageTemplates.of(templates()));
  }

  private Path templates() {
    return folder.resolve("mine");
  }

  private void write(String name, String text) throws IOException {
    Path file = templates().resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void onePartIsTheUsersAndTheRestIsTares() throws IOException {
    write("report/parts/header.ftlh", "<header><h1>My ${report.title}</h1></header>");
    var page = Jsoup.parse(page());
    assertThat(page.select("h1").text()).isEqualTo("My " + REPORT.title());
    assertThat(page.select("#overview table")).isNotEmpty();
  }

  /** A user's style has the hash in the policy, or browsers would ignore it. */
  @Test
  void theStyleIsTheUsers() throws IOException {
    write("shared/style.css", "h1 { color: teal }");
    var page = Jsoup.parse(page());
    assertThat(page.select("style").html()).isEqualTo("h1 { color: teal }");
    assertThat(page.select("[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            ContentPolicy.of(
                "h1 { color: teal }", PageTemplates.OURS.resource("report/report.js")));
  }

  @Test
  void valuesAreEscapedInAnyTemplate() throws IOException {
    write("report/report.ftlh", "<p>${report.overview.rows[3].title}</p>");
    assertThat(page())
        .isEqualTo(
            "<p>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;Söhne&quot; ${1+1}</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}",
        "${\"dev.tare.report.html.Markup\"?new(\"x\")}",
        "${report?api.toString()}",
        "${report.title?api.getClass()}",
        "${report.class}",
        "${report.title.getClass()}",
        "${report.started}",
        "${report.figures()}",
        "${report.summary.toString()}",
        "${.data_model.report.getClass().forName('java.lang.Runtime')}",
        "<#include \"../../secret.ftlh\">",
        "<#include \"/../../secret.ftlh\">",
        "<#include \"../secret.ftlh\">",
        "<#include \"/etc/passwd\">",
        "<#include \"file:///etc/passwd\">",
        "<#include \"out.ftlh\">",
        "<#import \"../../secret.ftlh\" as s>",
        "<#assign x = 'a'?eval_json.b>",
        "<#if report>",
      })
  void aHostileTemplateIsOneLineAndNoPage(String template) throws IOException {
    Files.writeString(folder.resolve("secret.ftlh"), SECRET);
    write("report/report.ftlh", template);
    Files.createSymbolicLink(templates().resolve("report/out.ftlh"), folder.resolve("secret.ftlh"));
    assertThatThrownBy(this::page)
        .isInstanceOf(InputException.class)
        .message()
        .contains(templates().toString())
        .doesNotContain("\n", SECRET)
        .hasSizeLessThan(600);
  }

  @Test
  void aMissingDirectoryIsOneLine() {
    assertThatThrownBy(() -> PageTemplates.of(folder.resolve("none")))
        .isInstanceOf(InputException.class)
        .hasMessage(folder.resolve("none") + ": there is no such directory of templates");
  }

  @Test
  void aDirectoryOfSomethingElseIsOneLine() throws IOException {
    Files.createDirectories(templates().resolve("photos"));
    assertThatThrownBy(this::page)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("holds no templates");
  }
}
