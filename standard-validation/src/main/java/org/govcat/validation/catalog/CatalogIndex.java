package org.govcat.validation.catalog;

import java.util.Collection;
import org.govcat.finding.Location;
import org.govcat.model.CatalogHeader;
import org.govcat.model.InformationResource;
import org.govcat.validation.catalog.KeySource.Comparison;
import org.jspecify.annotations.Nullable;

/** Codes and titles of a whole catalogue, to be asked for. Filled by one thread, read by many. */
public final class CatalogIndex {
  static final String CODE = "code";
  static final String PROVIDER = "provider.name";
  static final KeySource CODES = new KeySource(CODE, Comparison.EXACT, null);
  static final KeySource TITLES = new KeySource("title", Comparison.TEXT, PROVIDER);

  private final KeyText words;
  private final RecordKeys codes;
  private final RecordKeys titles;
  private final PlaceColumn places = new PlaceColumn();
  private final KeyIndex codeIndex;
  private final KeyIndex titleIndex;
  private int size;

  /** An empty index; the placeholders are no keys. */
  public CatalogIndex(Collection<String> placeholders) {
    words = KeyText.of(placeholders);
    codes = new RecordKeys(CODES, words);
    titles = new RecordKeys(TITLES, words);
    codeIndex = new KeyIndex(codes.column());
    titleIndex = new KeyIndex(titles.column());
  }

  /** Takes in a resource. */
  public void add(@Nullable CatalogHeader header, InformationResource resource, Location place) {
    SeenRecord record = new SeenRecord(size, resource, header, place.input());
    codes.add(record);
    titles.add(record);
    places.add(place);
    codeIndex.add(size);
    titleIndex.add(size);
    size++;
  }

  /** Where the first resource with that code stands, or null. */
  public @Nullable String placeOfCode(String code) {
    return place(row(codeIndex, code));
  }

  /** Whether a resource has that code. */
  public boolean hasCode(String code) {
    return row(codeIndex, code) != KeyIndex.ABSENT;
  }

  /** Where the first resource of that provider with that title stands, or null. */
  public @Nullable String placeOfTitle(String provider, String title) {
    return place(rowOfTitle(provider, title));
  }

  /**
   * Whether a resource of that provider has that title, blanks, punctuation, case and width aside.
   */
  public boolean hasTitle(String provider, String title) {
    return rowOfTitle(provider, title) != KeyIndex.ABSENT;
  }

  private int row(KeyIndex index, String code) {
    String text = words.meaning(code);
    if (text == null) {
      return KeyIndex.ABSENT;
    }
    KeyHash hash = new KeyHash().reset().add(text);
    return index.find(hash.hash(), hash.check());
  }

  private int rowOfTitle(String provider, String title) {
    KeyText own = words.fresh();
    String text = own.meaning(title);
    String owner = own.meaning(provider);
    if (text == null || owner == null) {
      return KeyIndex.ABSENT;
    }
    KeyHash hash = new KeyHash().reset().add(own.plain(text)).border().add(own.plain(owner));
    return titleIndex.find(hash.hash(), hash.check());
  }

  private @Nullable String place(int row) {
    return row == KeyIndex.ABSENT ? null : PlaceColumn.text(places.get(row));
  }
}
