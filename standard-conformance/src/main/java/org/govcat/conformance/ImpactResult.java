package org.govcat.conformance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.govcat.finding.Finding;
import org.govcat.standard.LocalizedText;
import org.govcat.standard.Stage;
import org.govcat.standard.Standard;
import org.govcat.validation.compare.Impact;

/**
 * What changes for a catalogue when one standard takes the place of another (影响分析).
 *
 * @param from the standard that holds today
 * @param to the one that would take its place
 * @param stage stage of both checks
 * @param date day of both checks
 * @param inputs what was read
 * @param complete whether everything was read and judged, and there was something to judge
 * @param obstacles the first reasons why something could not be read
 * @param impact the figures, by rule
 * @param providers newly failing resources by provider, in the order in which they were met: {@code
 *     withErrors} counts them
 * @param regions the same by division (行政区划)
 * @param newlyFailing the first records that newly fail
 * @param newlyPassing the first records that newly pass
 */
public record ImpactResult(
    Standard from,
    Standard to,
    Stage stage,
    LocalDate date,
    List<CheckedInput> inputs,
    boolean complete,
    List<Finding> obstacles,
    Impact impact,
    List<ProviderShare> providers,
    List<ProviderShare> regions,
    List<ImpactSample> newlyFailing,
    List<ImpactSample> newlyPassing) {
  /** Copies the lists. */
  public ImpactResult {
    inputs = List.copyOf(inputs);
    obstacles = List.copyOf(obstacles);
    providers = List.copyOf(providers);
    regions = List.copyOf(regions);
    newlyFailing = List.copyOf(newlyFailing);
    newlyPassing = List.copyOf(newlyPassing);
  }

  /** The modes in which either standard judged, with their names. */
  public Map<String, LocalizedText> modes() {
    Map<String, LocalizedText> modes = new TreeMap<>();
    for (Standard standard : List.of(from, to)) {
      standard.modes().forEach((id, name) -> putIfSet(modes, standard, id, name));
    }
    return modes;
  }

  private static void putIfSet(
      Map<String, LocalizedText> modes, Standard standard, String id, LocalizedText name) {
    if (standard.modesSet().contains(id)) {
      modes.putIfAbsent(id, name);
    }
  }
}
