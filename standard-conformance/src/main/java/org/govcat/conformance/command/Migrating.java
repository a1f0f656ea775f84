package org.govcat.conformance.command;

import org.govcat.migration.Migrated;
import org.govcat.migration.Migration;
import org.govcat.model.CatalogHeader;
import org.govcat.model.ElementGroup;
import org.govcat.model.InformationResource;
import org.govcat.serialization.LossReport;
import org.jspecify.annotations.Nullable;

/** Takes a catalogue to another standard record by record, or leaves it as it is. */
final class Migrating {
  private final @Nullable Migration migration;
  private final @Nullable CatalogHeader source;
  private final LossReport losses;
  private long index;

  Migrating(@Nullable Migration migration, @Nullable CatalogHeader source, LossReport losses) {
    this.migration = migration;
    this.source = source;
    this.losses = losses;
  }

  /** The header that is written; it names the other standard. */
  @Nullable CatalogHeader header() {
    return migration == null ? source : told(migration.header(source));
  }

  /** The next resource as it is written. */
  InformationResource resource(InformationResource resource) {
    return migration == null ? resource : told(migration.migrate(source, resource, index++));
  }

  private <G extends ElementGroup> G told(Migrated<G> migrated) {
    migrated.losses().forEach(losses::add);
    losses.undeclared(migrated.undeclared());
    return migrated.group();
  }
}
