package org.govcat.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.conformance.score.ScoreReport.Policy;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementSlot;
import org.govcat.model.ElementTable;
import org.govcat.model.InformationResource;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.Standard;
import org.jspecify.annotations.Nullable;

/**
 * How often which kind of sharing and opening was chosen (政策指标). Told and never scored: points for
 * a choice would invite to choose for points.
 */
final class ScorePolicies {
  private static final List<String> CHOICES = List.of("sharing.type", "opening.open");

  private final Map<String, Map<@Nullable Code, Long>> counts = new LinkedHashMap<>();
  private final Map<String, CodeList> lists = new LinkedHashMap<>();
  private final Map<String, List<ElementSlot>> ways = new LinkedHashMap<>();

  ScorePolicies(Standard standard) {
    for (String element : CHOICES) {
      CodeList list = standard.codeListOf(element);
      List<ElementSlot> way = ElementTable.slots(element);
      if (list != null && way != null) {
        lists.put(element, list);
        ways.put(element, way);
        counts.put(element, new LinkedHashMap<>());
        for (Code code : list.codes()) {
          counts.get(element).put(list.canonical(code), 0L);
        }
        counts.get(element).put(null, 0L);
      }
    }
  }

  void add(InformationResource resource) {
    counts.forEach(
        (element, byCode) -> {
          String text = text(resource, ways.getOrDefault(element, List.of()));
          CodeList list = lists.get(element);
          Code code = text == null || list == null ? null : list.find(text);
          byCode.merge(code == null || list == null ? null : list.canonical(code), 1L, Long::sum);
        });
  }

  private static @Nullable String text(ElementGroup start, List<ElementSlot> way) {
    ElementGroup group = start;
    for (ElementSlot slot : way.subList(0, way.size() - 1)) {
      group = group == null ? null : group.group(slot);
    }
    return group == null ? null : group.text(way.get(way.size() - 1));
  }

  List<Policy> all() {
    List<Policy> all = new ArrayList<>();
    counts.forEach(
        (element, byCode) ->
            byCode.forEach(
                (code, count) -> {
                  if (count > 0) {
                    all.add(new Policy(element, code == null ? null : code.label(), count));
                  }
                }));
    return all;
  }
}
