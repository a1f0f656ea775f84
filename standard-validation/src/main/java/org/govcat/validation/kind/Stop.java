package org.govcat.validation.kind;

import java.util.ArrayList;
import java.util.List;
import org.govcat.model.ElementSlot;
import org.govcat.model.GroupType;

/** Where a walk through a record stops: an element, and the checks whose turn comes there. */
final class Stop {
  private final ElementSlot slot;
  private final List<Stop> inner;
  private final List<Turn<EachText>> texts = new ArrayList<>(0);
  private final List<Turn<EachPlace>> places = new ArrayList<>(0);
  private boolean silent;
  private boolean leadsToPlaces;

  private Stop(ElementSlot slot) {
    this.slot = slot;
    this.inner = slot.group() == null ? new ArrayList<>(0) : within(slot.group());
  }

  /** The stops at all elements of a group, each with those inside, in the order of the elements. */
  static List<Stop> within(GroupType group) {
    List<Stop> stops = new ArrayList<>(group.slots().size());
    for (ElementSlot slot : group.slots()) {
      stops.add(new Stop(slot));
    }
    return stops;
  }

  /** Stops for the check at every text of its element. */
  static void add(List<Stop> stops, Turn<EachText> turn) {
    Site site = turn.check().site();
    Stop stop = at(stops, site.slot(0));
    for (int depth = 1; depth < site.depth(); depth++) {
      stop = at(stop.inner, site.slot(depth));
    }
    stop.texts.add(turn);
  }

  /** Stops for the check at every place of its element, those included where nothing stands. */
  static void addPlaces(List<Stop> stops, Turn<EachPlace> turn) {
    Site site = turn.check().site();
    Stop stop = at(stops, site.slot(0));
    stop.leadsToPlaces = true;
    for (int depth = 1; depth < site.depth(); depth++) {
      stop.silent |= turn.check().silent().get(depth - 1);
      stop = at(stop.inner, site.slot(depth));
      stop.leadsToPlaces = true;
    }
    stop.places.add(turn);
  }

  /** The stop at a slot; what a profile added has one when somebody asks for it. */
  private static Stop at(List<Stop> stops, ElementSlot slot) {
    for (Stop stop : stops) {
      if (stop.slot.equals(slot)) {
        return stop;
      }
    }
    Stop added = new Stop(slot);
    stops.add(added);
    return added;
  }

  ElementSlot slot() {
    return slot;
  }

  /** The stops inside the group or inside each member of the list. */
  List<Stop> inner() {
    return inner;
  }

  /** The checks that judge each text. */
  List<Turn<EachText>> texts() {
    return texts;
  }

  /** The checks that judge the place, whatever stands there. */
  List<Turn<EachPlace>> places() {
    return places;
  }

  /** Whether the group's own obligation speaks for what it holds when it is empty. */
  boolean isSilent() {
    return silent;
  }

  /** Whether a place here or further in is judged, so that the walk comes by in any case. */
  boolean leadsToPlaces() {
    return leadsToPlaces;
  }
}
