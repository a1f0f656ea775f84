/** Records of one standard made into records of another (版本迁移). */
@NullMarked
package org.govcat.migration;

import org.jspecify.annotations.NullMarked;
