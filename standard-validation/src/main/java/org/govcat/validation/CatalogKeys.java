package org.govcat.validation;

import org.govcat.finding.Location;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.govcat.standard.Standard;
import org.govcat.validation.catalog.CatalogIndex;
import org.jspecify.annotations.Nullable;

/**
 * What the province already holds, made from the resources of another catalogue (已有目录). Keeps about
 * fifty bytes a resource: hashes of codes and titles, and positions. Immutable and safe for reading
 * by many threads; a hash of 96 bits stands for each text, so that two of three million different
 * ones are taken for equal with a chance below 10⁻¹⁶.
 */
public final class CatalogKeys implements KnownResources {
  private final CatalogIndex index;

  private CatalogKeys(CatalogIndex index) {
    this.index = index;
  }

  /**
   * Starts with nothing.
   *
   * @param standard says which words stand for "nothing said" and are no keys
   */
  public static Builder builder(Standard standard) {
    return new Builder(standard);
  }

  @Override
  public boolean holdsCode(String code) {
    return index.hasCode(code);
  }

  @Override
  public boolean holdsTitle(String provider, String title) {
    return index.hasTitle(provider, title);
  }

  @Override
  public @Nullable String placeOfCode(String code) {
    return index.placeOfCode(code);
  }

  @Override
  public @Nullable String placeOfTitle(String provider, String title) {
    return index.placeOfTitle(provider, title);
  }

  /** Takes in resources one by one. Not thread-safe. */
  public static final class Builder {
    private @Nullable CatalogIndex index;

    private Builder(Standard standard) {
      this.index = new CatalogIndex(standard.placeholders());
    }

    /**
     * Takes in a resource; nothing of it is kept but its keys and place.
     *
     * @param header header of its catalogue, which names the provider of resources that name none
     * @param resource the resource
     * @param place where it stands
     * @throws IllegalStateException when the keys are built already
     */
    public Builder add(
        @Nullable CatalogHeader header, InformationResource resource, Location place) {
      filling().add(header, resource, place);
      return this;
    }

    /**
     * The finished keys.
     *
     * @throws IllegalStateException when the keys are built already
     */
    public CatalogKeys build() {
      CatalogIndex filled = filling();
      index = null;
      return new CatalogKeys(filled);
    }

    private CatalogIndex filling() {
      if (index == null) {
        throw new IllegalStateException("the keys are built already");
      }
      return index;
    }
  }
}
