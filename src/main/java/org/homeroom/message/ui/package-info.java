/** The staff's page with what was written to families. */
@NullMarked
package org.homeroom.message.ui;

import org.jspecify.annotations.NullMarked;
