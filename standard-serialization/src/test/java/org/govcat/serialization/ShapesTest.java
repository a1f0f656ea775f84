package org.govcat.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.govcat.model.ExtensionValue;
import org.govcat.model.Extensions;
import org.govcat.model.InformationResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a record says is kept, in the place where it belongs or whole beside it. */
class ShapesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'title':null,'items':null,'sharing':null}",
        "{'items':[],'relatedResources':[],'title':[],'sharing':[]}",
        "{'unknown':null,'other':[],'extensions':null}",
        "{'extensions':{}}"
      })
  @DisplayName("absent, null and an empty list are the same")
  void nothing(String record) {
    assertThat(read(record)).isEqualTo(InformationResource.builder().build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'title':''}|{'title':''}",
        "{'sharing':{}}|{'sharing':{}}",
        "{'items':[{}]}|{'items':[{}]}",
        "{'summary':12.50}|{'summary':'12.50'}",
        "{'version':true}|{'version':'true'}",
        "{'items':[{'length':200}]}|{'items':[{'length':200}]}",
        "{'items':[{'length':'200'}]}|{'items':[{'length':200}]}",
        "{'items':[{'length':'0200'}]}|{'items':[{'length':'0200'}]}",
        "{'items':[{'length':2e2}]}|{'items':[{'length':'2e2'}]}",
        "{'items':[{'length':'-0'}]}|{'items':[{'length':'-0'}]}",
        "{'change':{'extensionAgreed':'false'}}|{'change':{'extensionAgreed':false}}",
        "{'change':{'extensionAgreed':'是'}}|{'change':{'extensionAgreed':'是'}}",
        "{'relatedResources':['a',2]}|{'relatedResources':['a','2']}"
      })
  @DisplayName("a leaf keeps the spelling of what stood there")
  void leaves(String record, String written) {
    assertThat(written(record)).isEqualTo(json(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'classification':{'section':'004'}}|{'classification':{'section':{'code':'004'}}}",
        "{'classification':{'section':4}}|{'classification':{'section':{'code':'4'}}}",
        "{'classification':{'subsections':['01','']}}"
            + "|{'classification':{'subsections':[{'code':'01'},{'code':''}]}}",
        "{'sharing':{'basis':'《法》'}}|{'sharing':{'basis':{'text':'《法》'}}}",
        "{'keywords':['信用',{'word':'x'}]}|{'keywords':[{'word':'信用'},{'word':'x'}]}"
      })
  @DisplayName("a bare text stands for the group whose chief element it is")
  void bareTexts(String record, String written) {
    assertThat(written(record)).isEqualTo(json(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'title':{'a':1}}",
        "{'title':['x']}",
        "{'title':[null]}",
        "{'items':'x'}",
        "{'items':{'name':'a'}}",
        "{'items':[{'name':'a','length':2.0},null]}",
        "{'items':[{'name':'a'},'b']}",
        "{'sharing':5}",
        "{'sharing':[{'type':'1'}]}",
        "{'keywords':['信用',null]}",
        "{'keywords':[['信用']]}",
        "{'relatedResources':'a'}",
        "{'relatedResources':['a',null]}",
        "{'relatedResources':[1.0,{}]}",
        "{'provider':{'name':'甲','creditCode':[1,{'x':[[],null]}]}}"
      })
  @DisplayName("a value of the wrong shape is kept whole and written back under its name")
  void wrongShapes(String record) {
    assertThat(written(record)).isEqualTo(json(record));
  }

  @Test
  @DisplayName("nothing of a misshapen list stays in the element, and nothing behind it is lost")
  void misshapenList() {
    InformationResource read =
        read("{'items':[{'name':'a','name':'b'},[[1]],{'name':'c'}],'title':'甲'}");

    assertThat(read.items()).isEmpty();
    assertThat(read.extensions().misshapen()).containsOnlyKeys("items");
    assertThat(read.title()).isEqualTo("甲");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'颜色':'红'}|{'extensions':{'颜色':'红'}}",
        "{'n':1.50,'m':-0,'e':1E+400}|{'extensions':{'n':1.50,'m':-0,'e':1E+400}}",
        "{'a':1,'extensions':{'b':2}}|{'extensions':{'a':1,'b':2}}",
        "{'extensions':{'title':'x'}}|{'extensions':{'title':'x'}}",
        "{'extensions':'x'}|{'extensions':{'extensions':'x'}}",
        "{'extensions':{'extensions':{'a':1}}}|{'extensions':{'extensions':{'a':1}}}",
        "{'x':{'y':[null,[],{'z':null}]}}|{'extensions':{'x':{'y':[null,[],{}]}}}",
        "{'items':[{'x':true}]}|{'items':[{'extensions':{'x':true}}]}"
      })
  @DisplayName("unknown members go to the extensions of their group")
  void unknownMembers(String record, String written) {
    assertThat(written(record)).isEqualTo(json(written));
  }

  @Test
  @DisplayName("a misshapen value beside a good one cannot be written")
  void contradictionIsRefused() {
    InformationResource record =
        InformationResource.builder()
            .title("甲")
            .extensions(Extensions.of(Map.of(), Map.of("title", new ExtensionValue.Flag(true))))
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reading.written(null, List.of(record)))
        .withMessage("a misshapen value must stand in for an absent element of resource: title");
  }

  private static InformationResource read(String record) {
    return Reading.of(json(record)).resource();
  }

  private static String written(String record) {
    return Reading.written(null, List.of(read(record)), true).strip();
  }

  private static String json(String quoted) {
    return quoted.replace('\'', '"');
  }
}
