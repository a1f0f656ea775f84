package org.govcat.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One entry of a catalogue: a data resource held by a government department (政务信息资源; 1272 6.2). */
public final class InformationResource extends ElementGroup {
  private static final int CODE = 0;
  private static final int TITLE = 1;
  private static final int ALTERNATE_CODES = 2;
  private static final int SUMMARY = 3;
  private static final int CLASSIFICATION = 4;
  private static final int OTHER_CLASSIFICATIONS = 5;
  private static final int PROVIDER = 6;
  private static final int OTHER_PROVIDERS = 7;
  private static final int FORMATS = 8;
  private static final int ITEMS = 9;
  private static final int SHARING = 10;
  private static final int OPENING = 11;
  private static final int UPDATE_FREQUENCY = 12;
  private static final int UPDATE_FREQUENCY_NOTE = 13;
  private static final int PUBLICATION_DATE = 14;
  private static final int RELATED_RESOURCES = 15;
  private static final int SECRECY = 16;
  private static final int GRADE = 17;
  private static final int STATUS = 18;
  private static final int VERSION = 19;
  private static final int CHANGE = 20;
  private static final int LEAD_DEPARTMENT = 21;
  private static final int ASSESSMENTS = 22;
  private static final int APPROVAL = 23;
  private static final int KEYWORDS = 24;
  private static final int SUBJECTS = 25;
  private static final int ONLINE_RESOURCES = 26;
  private static final int SERVICE = 27;
  private static final int METADATA = 28;

  /** The element table. */
  public static final GroupType GROUP =
      GroupType.of(
          "resource",
          ElementSlot.code(CODE, "code"),
          ElementSlot.text(TITLE, "title"),
          ElementSlot.groups(ALTERNATE_CODES, "alternateCodes", AlternateCode.GROUP),
          ElementSlot.text(SUMMARY, "summary"),
          ElementSlot.group(CLASSIFICATION, "classification", Classification.GROUP),
          ElementSlot.groups(OTHER_CLASSIFICATIONS, "otherClassifications", Classification.GROUP),
          ElementSlot.group(PROVIDER, "provider", Provider.GROUP),
          ElementSlot.groups(OTHER_PROVIDERS, "otherProviders", Provider.GROUP),
          ElementSlot.groups(FORMATS, "formats", ResourceFormat.GROUP),
          ElementSlot.groups(ITEMS, "items", InformationItem.GROUP),
          ElementSlot.group(SHARING, "sharing", Sharing.GROUP),
          ElementSlot.group(OPENING, "opening", Opening.GROUP),
          ElementSlot.code(UPDATE_FREQUENCY, "updateFrequency"),
          ElementSlot.text(UPDATE_FREQUENCY_NOTE, "updateFrequencyNote"),
          ElementSlot.date(PUBLICATION_DATE, "publicationDate"),
          ElementSlot.texts(RELATED_RESOURCES, "relatedResources"),
          ElementSlot.code(SECRECY, "secrecy"),
          ElementSlot.group(GRADE, "grade", DataGrade.GROUP),
          ElementSlot.code(STATUS, "status"),
          ElementSlot.text(VERSION, "version"),
          ElementSlot.group(CHANGE, "change", Change.GROUP),
          ElementSlot.text(LEAD_DEPARTMENT, "leadDepartment"),
          ElementSlot.group(ASSESSMENTS, "assessments", Assessments.GROUP),
          ElementSlot.group(APPROVAL, "approval", Approval.GROUP),
          ElementSlot.groups(KEYWORDS, "keywords", Keyword.GROUP),
          ElementSlot.groups(SUBJECTS, "subjects", Subject.GROUP),
          ElementSlot.texts(ONLINE_RESOURCES, "onlineResources"),
          ElementSlot.group(SERVICE, "service", ServiceInformation.GROUP),
          ElementSlot.group(METADATA, "metadata", CataloguingRecord.GROUP));

  private InformationResource(Builder builder) {
    super(GROUP, builder);
  }

  /** A new, empty builder. */
  public static Builder builder() {
    return new Builder(GROUP);
  }

  /** Unique, unchanging code, see {@link ResourceCode} (信息资源代码; 1272 6.2 3). */
  public @Nullable String code() {
    return text(CODE);
  }

  /** Title that abbreviates the content (信息资源名称; 1272 6.2 2). */
  public @Nullable String title() {
    return text(TITLE);
  }

  /** Codes in other roles (其他代码; 苏州平台). */
  public List<AlternateCode> alternateCodes() {
    return list(ALTERNATE_CODES);
  }

  /** Summary of the content (信息资源摘要; 1272 6.2 6). */
  public @Nullable String summary() {
    return text(SUMMARY);
  }

  /** Main class (信息资源分类; 1272 6.2 1). */
  public @Nullable Classification classification() {
    return one(CLASSIFICATION);
  }

  /** Further classes (其他分类; 1272 6.2 1). */
  public List<Classification> otherClassifications() {
    return list(OTHER_CLASSIFICATIONS);
  }

  /** Who provides the resource (信息资源提供方; 1272 6.2 4, 5). */
  public @Nullable Provider provider() {
    return one(PROVIDER);
  }

  /** Further providers (其他提供方; GB/T 21063.3 4). */
  public List<Provider> otherProviders() {
    return list(OTHER_PROVIDERS);
  }

  /** How the resource exists (信息资源格式; 1272 6.2 7). */
  public List<ResourceFormat> formats() {
    return list(FORMATS);
  }

  /** Items of a structured resource (信息项信息; 1272 6.2 8). */
  public List<InformationItem> items() {
    return list(ITEMS);
  }

  /** Sharing with other departments (共享属性; 1272 6.2 9). */
  public @Nullable Sharing sharing() {
    return one(SHARING);
  }

  /** Opening to the public (开放属性; 1272 6.2 10). */
  public @Nullable Opening opening() {
    return one(OPENING);
  }

  /** Frequency of update (更新周期; 1272 6.2 11). */
  public @Nullable UpdateFrequency updateFrequency() {
    String text = text(UPDATE_FREQUENCY);
    return text == null ? null : new UpdateFrequency(text);
  }

  /** Words for another frequency (其他更新周期; 1272 6.2 11). */
  public @Nullable String updateFrequencyNote() {
    return text(UPDATE_FREQUENCY_NOTE);
  }

  /** Day of publication for sharing or opening (发布日期; 1272 6.2 12). */
  public @Nullable DateText publicationDate() {
    String text = text(PUBLICATION_DATE);
    return text == null ? null : new DateText(text);
  }

  /** Codes of the same or related resources (关联资源代码; 1272 6.2 13). */
  public List<String> relatedResources() {
    return texts(RELATED_RESOURCES);
  }

  /** Whether the resource is secret (涉密属性; 1272 6.1.2). */
  public @Nullable SecrecyMark secrecy() {
    String text = text(SECRECY);
    return text == null ? null : new SecrecyMark(text);
  }

  /** Classification and grade (数据分类分级; Decree 809 art. 13). */
  public @Nullable DataGrade grade() {
    return one(GRADE);
  }

  /** State of the entry (目录状态; 目录平台). */
  public @Nullable String status() {
    return text(STATUS);
  }

  /** Version of the entry (版本; 目录平台). */
  public @Nullable String version() {
    return text(VERSION);
  }

  /** The change that led to this version (变更; Decree 809 art. 17). */
  public @Nullable Change change() {
    return one(CHANGE);
  }

  /** Lead department where several collect (数源部门; Decree 809 art. 19). */
  public @Nullable String leadDepartment() {
    return text(LEAD_DEPARTMENT);
  }

  /** Assessments before cataloguing (评估; Decree 809 art. 13). */
  public @Nullable Assessments assessments() {
    return one(ASSESSMENTS);
  }

  /** Approval before cataloguing (负责人审核; Decree 809 art. 13). */
  public @Nullable Approval approval() {
    return one(APPROVAL);
  }

  /** Keywords (关键字说明; GB/T 21063.3 5). */
  public List<Keyword> keywords() {
    return list(KEYWORDS);
  }

  /** Classes in named schemes (信息资源分类; GB/T 21063.3 6). */
  public List<Subject> subjects() {
    return list(SUBJECTS);
  }

  /** Network addresses (在线资源链接地址; GB/T 21063.3 7). */
  public List<String> onlineResources() {
    return texts(ONLINE_RESOURCES);
  }

  /** Service interface (服务信息; GB/T 21063.3 9). */
  public @Nullable ServiceInformation service() {
    return one(SERVICE);
  }

  /** The entry itself (元数据记录; GB/T 21063.3 10-12). */
  public @Nullable CataloguingRecord metadata() {
    return one(METADATA);
  }

  /**
   * Builds InformationResource; each method sets the element of its name, null makes it absent. Not
   * thread-safe.
   */
  public static final class Builder extends ElementGroup.Builder<Builder> {
    private Builder(GroupType type) {
      super(type);
    }

    public Builder code(@Nullable String text) {
      return put(CODE, text);
    }

    public Builder title(@Nullable String text) {
      return put(TITLE, text);
    }

    public Builder alternateCodes(List<AlternateCode> groups) {
      return put(ALTERNATE_CODES, groups);
    }

    public Builder summary(@Nullable String text) {
      return put(SUMMARY, text);
    }

    public Builder classification(@Nullable Classification group) {
      return put(CLASSIFICATION, group);
    }

    public Builder otherClassifications(List<Classification> groups) {
      return put(OTHER_CLASSIFICATIONS, groups);
    }

    public Builder provider(@Nullable Provider group) {
      return put(PROVIDER, group);
    }

    public Builder otherProviders(List<Provider> groups) {
      return put(OTHER_PROVIDERS, groups);
    }

    public Builder formats(List<ResourceFormat> groups) {
      return put(FORMATS, groups);
    }

    public Builder items(List<InformationItem> groups) {
      return put(ITEMS, groups);
    }

    public Builder sharing(@Nullable Sharing group) {
      return put(SHARING, group);
    }

    public Builder opening(@Nullable Opening group) {
      return put(OPENING, group);
    }

    public Builder updateFrequency(@Nullable String text) {
      return put(UPDATE_FREQUENCY, text);
    }

    public Builder updateFrequency(UpdateFrequency value) {
      return put(UPDATE_FREQUENCY, value.text());
    }

    public Builder updateFrequencyNote(@Nullable String text) {
      return put(UPDATE_FREQUENCY_NOTE, text);
    }

    public Builder publicationDate(@Nullable String text) {
      return put(PUBLICATION_DATE, text);
    }

    public Builder publicationDate(LocalDate day) {
      return put(PUBLICATION_DATE, day.toString());
    }

    public Builder relatedResources(List<String> texts) {
      return put(RELATED_RESOURCES, texts);
    }

    public Builder secrecy(@Nullable String text) {
      return put(SECRECY, text);
    }

    public Builder secrecy(SecrecyMark value) {
      return put(SECRECY, value.text());
    }

    public Builder grade(@Nullable DataGrade group) {
      return put(GRADE, group);
    }

    public Builder status(@Nullable String text) {
      return put(STATUS, text);
    }

    public Builder version(@Nullable String text) {
      return put(VERSION, text);
    }

    public Builder change(@Nullable Change group) {
      return put(CHANGE, group);
    }

    public Builder leadDepartment(@Nullable String text) {
      return put(LEAD_DEPARTMENT, text);
    }

    public Builder assessments(@Nullable Assessments group) {
      return put(ASSESSMENTS, group);
    }

    public Builder approval(@Nullable Approval group) {
      return put(APPROVAL, group);
    }

    public Builder keywords(List<Keyword> groups) {
      return put(KEYWORDS, groups);
    }

    public Builder subjects(List<Subject> groups) {
      return put(SUBJECTS, groups);
    }

    public Builder onlineResources(List<String> texts) {
      return put(ONLINE_RESOURCES, texts);
    }

    public Builder service(@Nullable ServiceInformation group) {
      return put(SERVICE, group);
    }

    public Builder metadata(@Nullable CataloguingRecord group) {
      return put(METADATA, group);
    }

    @Override
    Builder self() {
      return this;
    }

    @Override
    public InformationResource build() {
      return new InformationResource(this);
    }
  }
}
