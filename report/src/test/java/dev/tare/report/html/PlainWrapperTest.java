package dev.tare.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlainWrapperTest {

  private record Sealed(String word, Optional<String> absent) {

    String secret() {
      return "not a component";
    }
  }

  private final PlainWrapper wrapper = new PlainWrapper();

  @Test
  void templatesSeeComponentsAndNothingElse() throws TemplateModelException {
    var sealed = (TemplateHashModel) wrapper.wrap(new Sealed("seen", Optional.empty()));
    assertThat(sealed.get("word")).hasToString("seen");
    assertThat(sealed.get("absent")).isNull();
    assertThat(sealed.get("secret")).isNull();
    assertThat(sealed.get("class")).isNull();
  }

  @Test
  void templatesGetNoFiles() {
    assertThatThrownBy(() -> wrapper.wrap(new File("x")))
        .isInstanceOf(TemplateModelException.class);
    assertThatThrownBy(() -> wrapper.wrap(Path.of("x"))).isInstanceOf(TemplateModelException.class);
  }
}
