package org.govcat.serialization.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.Condition;
import org.govcat.standard.Standard;
import org.jspecify.annotations.Nullable;

/**
 * Where elements stand in DCAT, and what their codes are there. Only elements are here whose place
 * hangs on nothing else the record says: a format is a distribution or a service, as the case may
 * be. {@code cnir} is the project's own vocabulary for what DCAT has no word for.
 */
final class DcatTerms {
  static final String PREFIXES =
      """
      @prefix sh: <http://www.w3.org/ns/shacl#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix dct: <http://purl.org/dc/terms/> .
      @prefix dcat: <http://www.w3.org/ns/dcat#> .
      @prefix dcatap: <http://data.europa.eu/r5r/> .
      @prefix foaf: <http://xmlns.com/foaf/0.1/> .
      @prefix cnir: <urn:govcat:cnir:1:> .
      """;

  private static final String OPENING = "opening.open";
  private static final String FREQUENCY = "updateFrequency";
  private static final String FREQUENCIES =
      "http://publications.europa.eu/resource/authority/frequency/";

  private static final Map<String, String> PATHS =
      Map.ofEntries(
          Map.entry("title", "dct:title"),
          Map.entry("code", "dct:identifier"),
          Map.entry("summary", "dct:description"),
          Map.entry("classification", "dcat:theme"),
          Map.entry("provider.name", "( dct:publisher foaf:name )"),
          Map.entry("provider.creditCode", "( dct:publisher dct:identifier )"),
          Map.entry("provider.kind", "( dct:publisher dct:type )"),
          Map.entry("items", "cnir:infoItems"),
          Map.entry("sharing.type", "cnir:sharingType"),
          Map.entry("sharing.condition", "( dct:rights rdfs:label )"),
          Map.entry("sharing.basis", "dcatap:applicableLegislation"),
          Map.entry(OPENING, "cnir:openToPublic"),
          Map.entry(FREQUENCY, "dct:accrualPeriodicity"),
          Map.entry("publicationDate", "dct:issued"),
          Map.entry("relatedResources", "dct:relation"),
          Map.entry("keywords.word", "dcat:keyword"),
          Map.entry("onlineResources", "dcat:landingPage"));

  private static final Map<String, String> EU_FREQUENCIES =
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

  DcatTerms(Standard standard) {
    this.standard = standard;
  }

  /** The way from a dataset to the element, or null when it has no place of its own. */
  @Nullable String path(String element) {
    return PATHS.get(element);
  }

  /**
   * Whether something else may stand there too: the condition of opening beside that of sharing.
   */
  boolean isShared(String path) {
    return path.contains("dct:rights");
  }

  /** The terms of all entries of the element's list, in its order; empty when it has none. */
  List<String> terms(String element) {
    CodeList list = standard.codeListOf(element);
    List<String> terms = new ArrayList<>();
    for (Code code : list == null ? List.<Code>of() : list.codes()) {
      add(terms, term(element, code.concept()));
    }
    return terms;
  }

  /** The terms that mean one of the concepts of a condition. */
  List<String> terms(Condition condition) {
    CodeList list = standard.codeListOf(condition.element());
    List<String> terms = new ArrayList<>();
    for (Code code : list == null ? List.<Code>of() : list.codes()) {
      if (condition.concepts().stream().anyMatch(code::means)) {
        add(terms, term(condition.element(), code.concept()));
      }
    }
    return terms;
  }

  private static void add(List<String> terms, String term) {
    if (!terms.contains(term)) {
      terms.add(term);
    }
  }

  private static String term(String element, String concept) {
    if (element.equals(OPENING)) {
      return concept.startsWith("not-") ? "false" : "true";
    }
    String frequency = element.equals(FREQUENCY) ? EU_FREQUENCIES.get(concept) : null;
    return frequency == null ? "cnir:" + concept : "<" + FREQUENCIES + frequency + ">";
  }
}
