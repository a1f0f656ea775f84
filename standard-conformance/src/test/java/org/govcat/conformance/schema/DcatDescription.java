package org.govcat.conformance.schema;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.govcat.model.CatalogHeader;
import org.govcat.model.Days;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementSlot;
import org.govcat.model.InformationResource;
import org.govcat.model.Keyword;
import org.govcat.model.OpenCode;
import org.govcat.model.Provider;
import org.govcat.model.Sharing;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.Element;
import org.govcat.standard.Standard;
import org.jspecify.annotations.Nullable;

/** Records described in DCAT as docs/dcat.md says, each as a dataset of one graph. */
final class DcatDescription {
  private static final String CNIR = "urn:govcat:cnir:1:";
  private static final String FREQUENCY =
      "http://publications.europa.eu/resource/authority/frequency/";
  private static final Map<String, String> FREQUENCIES =
      Map.ofEntries(
          Map.entry("real-time", "UPDATE_CONT"),
          Map.entry("hourly", "HOURLY"),
          Map.entry("daily", "DAILY"),
          Map.entry("weekly", "WEEKLY"),
          Map.entry("ten-daily", "MONTHLY_3"),
          Map.entry("monthly", "MONTHLY"),
          Map.entry("quarterly", "QUARTERLY"),
          Map.entry("half-yearly", "ANNUAL_2"),
          Map.entry("yearly", "ANNUAL"),
          Map.entry("biennial", "BIENNIAL"),
          Map.entry("irregular", "IRREG"),
          Map.entry("on-demand", "AS_NEEDED"),
          Map.entry("not-updated", "NEVER"),
          Map.entry("once", "NEVER"),
          Map.entry("other", "OTHER"));

  private final Standard standard;
  private final Model model = ModelFactory.createDefaultModel();

  DcatDescription(Standard standard) {
    this.standard = standard;
  }

  Model model() {
    return model;
  }

  /** Adds a record under a name. */
  void add(String name, @Nullable CatalogHeader header, InformationResource record) {
    Resource dataset = model.createResource(name).addProperty(RDF.type, DCAT.Dataset);
    text(dataset, DCTerms.title, "title", record.title());
    text(dataset, DCTerms.identifier, "code", record.code());
    text(dataset, DCTerms.description, "summary", record.summary());
    if (says(record.classification())) {
      dataset.addProperty(DCAT.theme, model.createResource());
    }
    Provider provider = record.provider();
    publisher(dataset, provider == null && header != null ? header.provider() : provider);
    record.items().stream()
        .filter(this::says)
        .forEach(each -> dataset.addProperty(cnir("infoItems"), model.createResource()));
    if (record.sharing() != null) {
      sharing(dataset, record.sharing());
    }
    if (record.opening() != null) {
      coded(dataset, cnir("openToPublic"), "opening.open", record.opening().open());
      rights(dataset, "opening.condition", record.opening().condition());
    }
    coded(dataset, DCTerms.accrualPeriodicity, "updateFrequency", record.updateFrequency());
    if (record.publicationDate() != null) {
      day(dataset, record.publicationDate().text());
    }
    for (String related : record.relatedResources()) {
      text(dataset, DCTerms.relation, "relatedResources", related);
    }
    for (Keyword keyword : record.keywords()) {
      text(dataset, DCAT.keyword, "keywords.word", keyword.word());
    }
    for (String online : record.onlineResources()) {
      text(dataset, DCAT.landingPage, "onlineResources", online);
    }
  }

  private void publisher(Resource dataset, @Nullable Provider provider) {
    if (provider == null) {
      return;
    }
    Resource publisher = model.createResource();
    text(publisher, foaf("name"), "provider.name", provider.name());
    text(publisher, DCTerms.identifier, "provider.creditCode", provider.creditCode());
    coded(publisher, DCTerms.type, "provider.kind", provider.kind());
    dataset.addProperty(DCTerms.publisher, publisher);
  }

  private void sharing(Resource dataset, Sharing sharing) {
    coded(dataset, cnir("sharingType"), "sharing.type", sharing.type());
    rights(dataset, "sharing.condition", sharing.condition());
    if (says(sharing.basis())) {
      dataset.addProperty(
          model.createProperty("http://data.europa.eu/r5r/", "applicableLegislation"),
          model.createResource());
    }
  }

  private void rights(Resource dataset, String element, @Nullable String text) {
    Resource statement = model.createResource();
    text(statement, RDFS.label, element, text);
    if (statement.listProperties().hasNext()) {
      dataset.addProperty(DCTerms.rights, statement);
    }
  }

  private void day(Resource dataset, String text) {
    if (isAbsent("publicationDate", text)) {
      return;
    }
    int read = Days.read(text);
    RDFNode day =
        read == Days.NONE
            ? model.createLiteral(text)
            : model.createTypedLiteral(Days.shown(read), XSDDatatype.XSDdate);
    dataset.addProperty(DCTerms.issued, day);
  }

  private void text(Resource on, Property property, String element, @Nullable String text) {
    if (text != null && !isAbsent(element, text)) {
      on.addProperty(property, text, "zh-Hans");
    }
  }

  private void coded(Resource on, Property property, String element, @Nullable Object value) {
    String text = value instanceof OpenCode code ? code.text() : (String) value;
    if (text == null || isAbsent(element, text)) {
      return;
    }
    CodeList list = standard.codeListOf(element);
    Code code = list == null ? null : list.find(text);
    on.addProperty(
        property, code == null ? model.createLiteral(text) : term(element, code.concept()));
  }

  private RDFNode term(String element, String concept) {
    if (element.equals("opening.open")) {
      return model.createTypedLiteral(!concept.startsWith("not-"));
    }
    String frequency = element.equals("updateFrequency") ? FREQUENCIES.get(concept) : null;
    return model.createResource(frequency == null ? CNIR + concept : FREQUENCY + frequency);
  }

  private boolean says(@Nullable ElementGroup group) {
    if (group == null) {
      return false;
    }
    for (ElementSlot slot : group.groupType().slots()) {
      Object value = group.value(slot);
      List<?> values =
          value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
      for (Object each : values) {
        if (each instanceof ElementGroup inner
            ? says(inner)
            : !isAbsent("", String.valueOf(each))) {
          return true;
        }
      }
    }
    return !group.extensions().misshapen().isEmpty();
  }

  /** Blanks and placeholders are nothing, unless the element takes them for an answer. */
  private boolean isAbsent(String id, String text) {
    String bare = text.replaceAll("[\\s\\u3000\\u200b]", "");
    Element element = standard.element(id);
    boolean answer = element != null && element.answers().contains(bare);
    String folded = bare.toLowerCase(Locale.ROOT);
    return bare.isEmpty()
        || !answer && standard.placeholders().stream().anyMatch(folded::equalsIgnoreCase);
  }

  private Property cnir(String name) {
    return model.createProperty(CNIR, name);
  }

  private Property foaf(String name) {
    return model.createProperty("http://xmlns.com/foaf/0.1/", name);
  }
}
