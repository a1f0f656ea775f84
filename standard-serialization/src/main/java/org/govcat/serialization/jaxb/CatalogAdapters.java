package org.govcat.serialization.jaxb;

import org.govcat.model.AlternateCode;
import org.govcat.model.Approval;
import org.govcat.model.Assessment;
import org.govcat.model.Assessments;
import org.govcat.model.CatalogHeader;
import org.govcat.model.CataloguingRecord;
import org.govcat.model.Change;
import org.govcat.model.Classification;
import org.govcat.model.CodedName;
import org.govcat.model.DataGrade;
import org.govcat.model.InformationItem;
import org.govcat.model.InformationResource;
import org.govcat.model.Keyword;
import org.govcat.model.LegalBasis;
import org.govcat.model.Maintainer;
import org.govcat.model.Opening;
import org.govcat.model.Provider;
import org.govcat.model.ResourceFormat;
import org.govcat.model.ServiceInformation;
import org.govcat.model.Sharing;
import org.govcat.model.SharingMethod;
import org.govcat.model.Subject;

/**
 * An adapter for every group of the model: {@code @XmlElement @XmlJavaTypeAdapter(OfProvider.class)
 * Provider provider}. An element in the namespace of one's own may hold a group; what is in it is
 * in the namespace of catalogues.
 */
@SuppressWarnings("exports") // whoever binds has JAXB
public final class CatalogAdapters {
  private CatalogAdapters() {}

  /** Resource (政务信息资源). */
  public static final class OfInformationResource extends GroupAdapter<InformationResource> {
    /** For JAXB. */
    public OfInformationResource() {
      super(InformationResource.class, InformationResource.GROUP);
    }
  }

  /** Header (目录信息). */
  public static final class OfCatalogHeader extends GroupAdapter<CatalogHeader> {
    /** For JAXB. */
    public OfCatalogHeader() {
      super(CatalogHeader.class, CatalogHeader.GROUP);
    }
  }

  /** Provider (信息资源提供方). */
  public static final class OfProvider extends GroupAdapter<Provider> {
    /** For JAXB. */
    public OfProvider() {
      super(Provider.class, Provider.GROUP);
    }
  }

  /** Classification (信息资源分类). */
  public static final class OfClassification extends GroupAdapter<Classification> {
    /** For JAXB. */
    public OfClassification() {
      super(Classification.class, Classification.GROUP);
    }
  }

  /** Level of a classification (类、项、目). */
  public static final class OfCodedName extends GroupAdapter<CodedName> {
    /** For JAXB. */
    public OfCodedName() {
      super(CodedName.class, CodedName.GROUP);
    }
  }

  /** Code in another role (其他代码). */
  public static final class OfAlternateCode extends GroupAdapter<AlternateCode> {
    /** For JAXB. */
    public OfAlternateCode() {
      super(AlternateCode.class, AlternateCode.GROUP);
    }
  }

  /** Format (信息资源格式). */
  public static final class OfResourceFormat extends GroupAdapter<ResourceFormat> {
    /** For JAXB. */
    public OfResourceFormat() {
      super(ResourceFormat.class, ResourceFormat.GROUP);
    }
  }

  /** Item (信息项). */
  public static final class OfInformationItem extends GroupAdapter<InformationItem> {
    /** For JAXB. */
    public OfInformationItem() {
      super(InformationItem.class, InformationItem.GROUP);
    }
  }

  /** Sharing (共享属性). */
  public static final class OfSharing extends GroupAdapter<Sharing> {
    /** For JAXB. */
    public OfSharing() {
      super(Sharing.class, Sharing.GROUP);
    }
  }

  /** Method of sharing (共享方式). */
  public static final class OfSharingMethod extends GroupAdapter<SharingMethod> {
    /** For JAXB. */
    public OfSharingMethod() {
      super(SharingMethod.class, SharingMethod.GROUP);
    }
  }

  /** Basis (依据). */
  public static final class OfLegalBasis extends GroupAdapter<LegalBasis> {
    /** For JAXB. */
    public OfLegalBasis() {
      super(LegalBasis.class, LegalBasis.GROUP);
    }
  }

  /** Opening (开放属性). */
  public static final class OfOpening extends GroupAdapter<Opening> {
    /** For JAXB. */
    public OfOpening() {
      super(Opening.class, Opening.GROUP);
    }
  }

  /** Grade (数据分类分级). */
  public static final class OfDataGrade extends GroupAdapter<DataGrade> {
    /** For JAXB. */
    public OfDataGrade() {
      super(DataGrade.class, DataGrade.GROUP);
    }
  }

  /** Change (目录变更). */
  public static final class OfChange extends GroupAdapter<Change> {
    /** For JAXB. */
    public OfChange() {
      super(Change.class, Change.GROUP);
    }
  }

  /** Assessments (评估). */
  public static final class OfAssessments extends GroupAdapter<Assessments> {
    /** For JAXB. */
    public OfAssessments() {
      super(Assessments.class, Assessments.GROUP);
    }
  }

  /** One assessment (评估). */
  public static final class OfAssessment extends GroupAdapter<Assessment> {
    /** For JAXB. */
    public OfAssessment() {
      super(Assessment.class, Assessment.GROUP);
    }
  }

  /** Approval (负责人审核). */
  public static final class OfApproval extends GroupAdapter<Approval> {
    /** For JAXB. */
    public OfApproval() {
      super(Approval.class, Approval.GROUP);
    }
  }

  /** Keyword (关键字说明). */
  public static final class OfKeyword extends GroupAdapter<Keyword> {
    /** For JAXB. */
    public OfKeyword() {
      super(Keyword.class, Keyword.GROUP);
    }
  }

  /** Subject (主题分类). */
  public static final class OfSubject extends GroupAdapter<Subject> {
    /** For JAXB. */
    public OfSubject() {
      super(Subject.class, Subject.GROUP);
    }
  }

  /** Service (服务信息). */
  public static final class OfServiceInformation extends GroupAdapter<ServiceInformation> {
    /** For JAXB. */
    public OfServiceInformation() {
      super(ServiceInformation.class, ServiceInformation.GROUP);
    }
  }

  /** Catalogue entry itself (元数据). */
  public static final class OfCataloguingRecord extends GroupAdapter<CataloguingRecord> {
    /** For JAXB. */
    public OfCataloguingRecord() {
      super(CataloguingRecord.class, CataloguingRecord.GROUP);
    }
  }

  /** Maintainer (维护方). */
  public static final class OfMaintainer extends GroupAdapter<Maintainer> {
    /** For JAXB. */
    public OfMaintainer() {
      super(Maintainer.class, Maintainer.GROUP);
    }
  }
}
