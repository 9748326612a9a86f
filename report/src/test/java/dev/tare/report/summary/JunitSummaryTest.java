package dev.tare.report.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.report.Example;
import dev.tare.report.GoldenFile;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class JunitSummaryTest {

  @Test
  void theWholeSummaryIsUnchanged() throws IOException {
    GoldenFile.assertUnchanged("summary/junit.xml", JunitSummary.of(Example.analysis()));
  }

  @Test
  void textIsEscapedAndWhatXmlCannotHoldIsDropped() throws Exception {
    String text = "a<b & \"c\" > '\u0001' \u00e4\ud83d\ude00\n";
    JunitXml xml = new JunitXml().open("testsuites", "name", text).close("testsuites");
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml.text())))
            .getDocumentElement();
    assertThat(root.getAttribute("name")).isEqualTo("a<b & \"c\" > ' ' \u00e4\ud83d\ude00 ");
  }
}
