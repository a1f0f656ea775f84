package org.govcat.conformance;

import java.util.ArrayList;
import java.util.List;
import org.govcat.model.CatalogHeader;
import org.govcat.model.Classification;
import org.govcat.model.CodedName;
import org.govcat.model.InformationResource;
import org.govcat.model.Provider;
import org.govcat.standard.RuleSpec;
import org.govcat.standard.Standard;
import org.govcat.validation.NotEvaluated;
import org.jspecify.annotations.Nullable;

/**
 * How many records nobody could judge by a list of organisations (机构名录) or a code table (分类代码表):
 * none was given, or the one given does not have what the record names. Used by one thread.
 */
final class RegistryGaps {
  private static final String ORGANIZATION = "organization/";
  private static final String CODE_TABLE = "code-table/";

  private final Standard standard;
  private final boolean organizations;
  private final boolean codeTable;
  private long bodies;
  private long classes;

  RegistryGaps(Standard standard, CheckOptions options) {
    this.standard = standard;
    this.organizations = options.organizations() != null;
    this.codeTable = options.codeTable() != null;
  }

  /** Counts a record that the lists were asked about. */
  void asked(boolean bodyUnknown, boolean levelUnknown) {
    bodies += organizations && bodyUnknown ? 1 : 0;
    classes += codeTable && levelUnknown ? 1 : 0;
  }

  /** Counts a record by what it would have been asked about, had there been a list. */
  void read(@Nullable CatalogHeader header, InformationResource resource) {
    bodies += !organizations && namesBody(header, resource) ? 1 : 0;
    classes += !codeTable && namesClass(resource) ? 1 : 0;
  }

  /** The rules that were not judged for some record, each with their number. */
  List<NotEvaluated> notEvaluated() {
    List<NotEvaluated> open = new ArrayList<>();
    if (bodies > 0) {
      tell(ORGANIZATION, organizations ? "body-unlisted" : "no-organizations", bodies, open);
    }
    if (classes > 0) {
      tell(CODE_TABLE, codeTable ? "level-not-covered" : "no-code-table", classes, open);
    }
    return open;
  }

  private void tell(String rules, String reason, long records, List<NotEvaluated> open) {
    for (RuleSpec rule : standard.rules()) {
      if (rule.id().value().startsWith(rules)) {
        open.add(new NotEvaluated(rule.id(), "not-evaluated." + reason, records));
      }
    }
  }

  /** The provider of a resource: its own, else the one of the header. */
  static @Nullable Provider provider(
      Standard standard, @Nullable CatalogHeader header, InformationResource resource) {
    Provider own = resource.provider();
    return header == null || says(standard, own) ? own : header.provider();
  }

  /** The text when it says something. */
  static @Nullable String said(Standard standard, @Nullable String text) {
    boolean nothing =
        text == null || text.isBlank() || standard.placeholders().contains(text.strip());
    return nothing ? null : text;
  }

  static boolean says(Standard standard, @Nullable Provider provider) {
    return provider != null
        && (said(standard, provider.name()) != null
            || said(standard, provider.creditCode()) != null);
  }

  private boolean namesBody(@Nullable CatalogHeader header, InformationResource resource) {
    if (says(standard, provider(standard, header, resource))) {
      return true;
    }
    for (Provider other : resource.otherProviders()) {
      if (says(standard, other)) {
        return true;
      }
    }
    return false;
  }

  private boolean namesClass(InformationResource resource) {
    if (hasCode(resource.classification())) {
      return true;
    }
    for (Classification other : resource.otherClassifications()) {
      if (hasCode(other)) {
        return true;
      }
    }
    return false;
  }

  /** Without a first level nothing is asked about the others. */
  private boolean hasCode(@Nullable Classification classification) {
    CodedName first = classification == null ? null : classification.type();
    return first != null && said(standard, first.code()) != null;
  }
}
