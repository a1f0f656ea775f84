package org.govcat.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.govcat.finding.Finding;
import org.govcat.finding.RecordReference;
import org.govcat.finding.RuleId;
import org.govcat.finding.SensitiveText;
import org.govcat.model.CatalogHeader;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementKind;
import org.govcat.model.ElementSlot;
import org.govcat.model.InformationResource;
import org.govcat.standard.LocalizedText;
import org.govcat.standard.MigrationPlan;
import org.govcat.standard.Standard;
import org.govcat.standard.StandardInfo;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of one standard into records of another (版本迁移), for example those of the 2017 guide
 * into such as the 2025 decree describes, and back. The steps are data ({@link MigrationPlan}).
 *
 * <p>Concepts decide and never codes; a sharing type that nobody knows stays unknown. What the
 * other standard has no element for is kept as it is. Free text is never cut into fields: what only
 * a person can fill in is told. Immutable and thread-safe.
 */
public final class Migration {
  /** Something stands there in other words or in another place (近似). */
  public static final RuleId APPROXIMATED = new RuleId("loss/approximated");

  /** No program can carry it over, fill it in or decide it (需人工确认). */
  public static final RuleId NEEDS_PERSON = new RuleId("loss/needs-person");

  /** The argument of a loss that names the element in which the value stands now. */
  public static final String TO = "to";

  /** The argument of a loss that names the step; {@link #reason} has its words. */
  static final String STEP = "step";

  private final Map<String, LocalizedText> reasons;
  private final Standard from;
  private final Standard to;
  private final Slots slots;
  private final Recoding recoding;
  private final Reviews reviews;
  private final Meanings meanings;

  private Migration(MigrationPlan plan, Standard from, Standard to, boolean forward) {
    this.reasons = Map.copyOf(plan.reasons());
    this.from = from;
    this.to = to;
    this.slots = new Slots(plan, from, to, forward);
    this.recoding = new Recoding(from, to);
    this.reviews = new Reviews(plan, to, forward ? plan.second() : plan.first());
    this.meanings = new Meanings(from);
  }

  /**
   * The migration between two standards, or between profiles that are based on them.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Migration between(Standard from, Standard to) {
    Migration migration = find(from, to);
    if (migration == null) {
      throw new IllegalArgumentException("no migration from " + from + " to " + to);
    }
    return migration;
  }

  /** The same, or null when there is none. */
  public static @Nullable Migration find(Standard from, Standard to) {
    for (String source : lineage(from)) {
      for (String target : lineage(to)) {
        MigrationPlan plan = source.equals(target) ? null : MigrationPlan.between(source, target);
        if (plan != null) {
          return new Migration(plan, from, to, plan.first().equals(source));
        }
      }
    }
    return null;
  }

  /** The standard and those it is based on, the nearest first. */
  private static List<String> lineage(Standard standard) {
    List<String> ids = new ArrayList<>();
    for (StandardInfo.Ancestor ancestor : standard.info().ancestors()) {
      ids.add(0, ancestor.id());
    }
    ids.add(0, standard.id());
    return ids;
  }

  /** The standard of the records that go in. */
  public Standard from() {
    return from;
  }

  /** The standard of the records that come out. */
  public Standard to() {
    return to;
  }

  /**
   * A header that names the other standard and is otherwise the same.
   *
   * @param header the header, or null when there is none
   */
  public Migrated<CatalogHeader> header(@Nullable CatalogHeader header) {
    CatalogHeader.Builder builder = CatalogHeader.builder();
    Account account = Account.ofHeader(meanings.isSecret(header));
    if (header != null) {
      builder.from(recoding.apply(header, account));
    }
    return new Migrated<>(builder.standard(to.id()).build(), account.losses(), List.of());
  }

  /**
   * A record of the other standard, and what it cost.
   *
   * @param header header of the catalogue, which may say some things for all records, or null
   * @param resource the record
   * @param index its place in the whole input from 0, which losses tell
   */
  public Migrated<InformationResource> migrate(
      @Nullable CatalogHeader header, InformationResource resource, long index) {
    boolean secret =
        meanings.isSecret(header)
            || meanings.isSecret(resource)
            || resource.items().stream().anyMatch(meanings::isSecret);
    String code = resource.code() == null ? null : SensitiveText.mask(resource.code());
    Account account = Account.ofRecord(new RecordReference(index, code, null), secret);
    ElementGroup moved = slots.apply(resource, account);
    ElementGroup recoded = recoding.apply(moved, account);
    reviews.tell(header, recoded, account);
    List<String> undeclared = new ArrayList<>();
    undeclared(recoded, "", undeclared);
    return new Migrated<>(
        InformationResource.builder().from(recoded).build(), account.losses(), undeclared);
  }

  /** Why a migration made the loss, for people, or null when it is none of a migration. */
  public @Nullable LocalizedText reason(Finding loss) {
    String step = loss.arguments().get(STEP);
    return step == null ? null : reasons.get(step);
  }

  private void undeclared(ElementGroup group, String prefix, List<String> ids) {
    for (ElementSlot slot : group.groupType().slots()) {
      String id = prefix + slot.name();
      Object value = group.value(slot);
      if (value == null) {
        continue;
      }
      if (to.element(id) == null) {
        if (!ids.contains(id)) {
          ids.add(id);
        }
      } else if (value instanceof ElementGroup inner) {
        undeclared(inner, id + ".", ids);
      } else if (slot.kind() == ElementKind.GROUPS) {
        group.groups(slot).forEach(member -> undeclared(member, id + ".", ids));
      }
    }
  }
}
