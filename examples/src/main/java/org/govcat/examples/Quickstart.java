package org.govcat.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.govcat.conformance.CatalogInput;
import org.govcat.conformance.CheckOptions;
import org.govcat.conformance.CheckReport;
import org.govcat.conformance.CheckRun;
import org.govcat.conformance.ResourceCheck;
import org.govcat.finding.Finding;
import org.govcat.model.CatalogHeader;
import org.govcat.model.Classification;
import org.govcat.model.CodedName;
import org.govcat.model.InformationItem;
import org.govcat.model.InformationResource;
import org.govcat.model.ItemDataType;
import org.govcat.model.Opening;
import org.govcat.model.Openness;
import org.govcat.model.Provider;
import org.govcat.model.ResourceFormat;
import org.govcat.model.Sharing;
import org.govcat.model.SharingMethod;
import org.govcat.model.SharingType;
import org.govcat.model.UpdateFrequency;
import org.govcat.serialization.CatalogReader;
import org.govcat.serialization.CatalogReaders;
import org.govcat.serialization.CatalogWriter;
import org.govcat.serialization.CatalogWriters;
import org.govcat.serialization.SourceRecord;
import org.govcat.standard.FindingTexts;
import org.govcat.standard.Standard;
import org.govcat.standard.Standards;

/**
 * The five things an embedding program does: build a resource, read a catalogue, judge one record
 * when somebody saves it, judge a whole stream, write. The marked passages are those of the README.
 */
public final class Quickstart {
  private Quickstart() {}

  /** Builds a resource that conforms to the 2017 guide. */
  public static InformationResource build() {
    // snippet: build
    InformationResource resource =
        InformationResource.builder()
            .code("3070040901/000001")
            .title("建筑业企业资质信息")
            .classification(
                Classification.builder()
                    .type(CodedName.of("3", "部门信息资源"))
                    .division(CodedName.of("07", "省（自治区、直辖市）"))
                    .section(CodedName.of("004", "山西省（示例，虚构）"))
                    .subsections(List.of(CodedName.of("0901", "资质管理")))
                    .build())
            .provider(Provider.builder().name("清华大学").creditCode("12100000400000624D").build())
            .summary("建筑业企业取得的资质类别、等级、证书编号和有效期，供招标投标环节核验。")
            .formats(List.of(ResourceFormat.builder().category("数据库").type("Dm").build()))
            .items(
                List.of(
                    InformationItem.builder()
                        .name("企业名称")
                        .dataType(ItemDataType.CHARACTER)
                        .length(200)
                        .build(),
                    InformationItem.builder().name("有效期至").dataType(ItemDataType.DATE).build()))
            .sharing(
                Sharing.builder()
                    .type(SharingType.UNCONDITIONAL)
                    .condition("作为行政依据")
                    .methods(List.of(SharingMethod.builder().category("共享平台方式").type("接口").build()))
                    .build())
            .opening(Opening.builder().open(Openness.OPEN).condition("无").build())
            .updateFrequency(UpdateFrequency.WEEKLY)
            .publicationDate(LocalDate.of(2017, 11, 9))
            .build();
    // end
    return resource;
  }

  /** Reads a catalogue record by record and gives codes and titles. */
  public static List<String> read(Path file) throws IOException {
    List<String> titles = new ArrayList<>();
    // snippet: read
    try (CatalogReader reader = CatalogReaders.open(file)) {
      for (SourceRecord record = reader.next(); record != null; record = reader.next()) {
        InformationResource resource = record.resource();
        titles.add(resource.code() + " " + resource.title());
      }
    }
    // end
    return titles;
  }

  /** Judges one record, as a system does when somebody saves it, and says what to tell the user. */
  public static List<String> checkOnSave(InformationResource resource, LocalDate today) {
    List<String> answers = new ArrayList<>();
    // snippet: save
    // Compiled once, kept and used by all threads.
    Standard guide = Standards.builtIn("guide-2017");
    ResourceCheck check = ResourceCheck.of(CheckOptions.on(today).standard(guide).build());
    FindingTexts texts = new FindingTexts(guide, Locale.CHINESE);

    for (Finding finding : check.check(resource)) {
      answers.add(finding.element() + "：" + texts.message(finding) + " " + texts.fix(finding));
    }
    // end
    return answers;
  }

  /** Judges a whole catalogue as it comes in, in constant memory. */
  public static CheckReport checkStream(InputStream upload, LocalDate today) {
    // snippet: stream
    CheckReport report =
        CheckRun.of(CheckOptions.on(today).build())
            .check(List.of(CatalogInput.stream("upload.jsonl", upload, null)));
    // end
    return report;
  }

  /** Writes a catalogue as JSON Lines. */
  public static void write(List<InformationResource> resources, OutputStream out)
      throws IOException {
    // snippet: write
    try (CatalogWriter writer = CatalogWriters.jsonLines(out)) {
      writer.header(CatalogHeader.builder().standard("guide-2017").title("示例目录").build());
      for (InformationResource resource : resources) {
        writer.write(resource);
      }
    }
    // end
  }
}
