package dev.tare.report.summary;

import dev.tare.dataset.file.PrintableText;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML without text nodes, one element per line; XML allows no controls, not even escaped. */
final class JunitXml {

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  JunitXml() {
    try {
      xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** An element with its attributes as alternating names and values. */
  JunitXml open(String element, String... attributes) {
    try {
      xml.writeCharacters("\n");
      xml.writeStartElement(element);
      for (int i = 0; i < attributes.length; i += 2) {
        xml.writeAttribute(attributes[i], PrintableText.line(attributes[i + 1]));
      }
      return this;
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  JunitXml close(String element) {
    try {
      if (element.startsWith("testsuite")) {
        xml.writeCharacters("\n");
      }
      xml.writeEndElement();
      return this;
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  String text() {
    return text + "\n";
  }
}
