package org.govcat.model;

/**
 * Makes the builder of each group. One switch and not a function in each table: a cold start links
 * two dozen call sites less.
 */
final class GroupBuilders {
  private GroupBuilders() {}

  static ElementGroup.Builder<?> of(String group) {
    return switch (group) {
      case "alternateCode" -> AlternateCode.builder();
      case "approval" -> Approval.builder();
      case "assessment" -> Assessment.builder();
      case "assessments" -> Assessments.builder();
      case "catalog" -> CatalogHeader.builder();
      case "metadata" -> CataloguingRecord.builder();
      case "change" -> Change.builder();
      case "classification" -> Classification.builder();
      case "level" -> CodedName.builder();
      case "grade" -> DataGrade.builder();
      case "item" -> InformationItem.builder();
      case "resource" -> InformationResource.builder();
      case "keyword" -> Keyword.builder();
      case "basis" -> LegalBasis.builder();
      case "maintainer" -> Maintainer.builder();
      case "opening" -> Opening.builder();
      case "provider" -> Provider.builder();
      case "format" -> ResourceFormat.builder();
      case "service" -> ServiceInformation.builder();
      case "sharing" -> Sharing.builder();
      case "method" -> SharingMethod.builder();
      case "subject" -> Subject.builder();
      default -> throw new IllegalArgumentException("no such group: " + group);
    };
  }
}
