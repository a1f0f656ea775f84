package org.govcat.serialization.dialect;

import java.util.ArrayList;
import java.util.List;
import org.govcat.finding.ElementPath;
import org.govcat.finding.ElementPath.Step;
import org.jspecify.annotations.Nullable;

/** Which member of the source an element of the resource came from. */
final class Origins {
  private static final String EXTENSIONS = "extensions";

  /** One element, or the members of a list from an index on. */
  private record Origin(String id, int from, List<Integer> places, String source) {}

  private final List<Origin> origins = new ArrayList<>();

  void add(String id, String source) {
    origins.add(new Origin(id, 0, List.of(), source));
  }

  void add(String id, int from, ListTokens tokens, String source) {
    origins.add(new Origin(id, from, tokens.places(), source));
  }

  /** The path in the source; the same path for what the source itself calls by our names. */
  ElementPath of(ElementPath path) {
    List<Step> steps = path.steps();
    int first = !steps.isEmpty() && steps.get(0).name().equals(EXTENSIONS) ? 1 : 0;
    StringBuilder id = new StringBuilder();
    for (int i = first; i < steps.size(); i++) {
      id.append(id.isEmpty() ? "" : ".").append(steps.get(i).name());
      ElementPath found = find(id.toString(), steps.get(i).index());
      if (found != null) {
        return found;
      }
    }
    return first == steps.size() ? path : nearest(path, steps.get(first).name());
  }

  private @Nullable ElementPath find(String id, int index) {
    ElementPath found = null;
    for (Origin origin : origins) {
      if (origin.id().equals(id)) {
        int at = index - origin.from();
        if (index != Step.WHOLE && at >= 0 && at < origin.places().size()) {
          int place = origin.places().get(at);
          return place < 0
              ? ElementPath.RECORD.then(origin.source())
              : ElementPath.RECORD.then(origin.source(), place);
        }
        found = found == null ? ElementPath.RECORD.then(origin.source()) : found;
      }
    }
    return found;
  }

  /** What came from the source in the same group, for an element that did not. */
  private ElementPath nearest(ElementPath path, String group) {
    for (Origin origin : origins) {
      if (origin.id().startsWith(group + ".")) {
        return ElementPath.RECORD.then(origin.source());
      }
    }
    return path;
  }
}
