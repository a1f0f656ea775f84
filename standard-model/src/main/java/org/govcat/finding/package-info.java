/** What a check says: findings, where they are and how grave they are. */
@NullMarked
package org.govcat.finding;

import org.jspecify.annotations.NullMarked;
