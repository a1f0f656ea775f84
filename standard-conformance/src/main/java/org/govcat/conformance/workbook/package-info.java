/** Parts of workbooks (.xlsx): written by us, or put into a workbook that is somebody else's. */
@NullMarked
package org.govcat.conformance.workbook;

import org.jspecify.annotations.NullMarked;
