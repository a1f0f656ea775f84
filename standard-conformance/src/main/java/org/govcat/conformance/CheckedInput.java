package org.govcat.conformance;

import org.govcat.serialization.CatalogFormat;
import org.jspecify.annotations.Nullable;

/**
 * One input of a check as the report names it.
 *
 * @param name its name
 * @param sha256 SHA-256 of its bytes in lower-case hexadecimal; null where there were no bytes, or
 *     where they could not be read to the end
 * @param bytes number of its bytes
 * @param format the format that was recognised
 * @param dialect id of the dialect (方言) in which it was read, or null
 * @param dialectDigest SHA-256 of that dialect, or null
 */
public record CheckedInput(
    String name,
    @Nullable String sha256,
    long bytes,
    CatalogFormat format,
    @Nullable String dialect,
    @Nullable String dialectDigest) {}
