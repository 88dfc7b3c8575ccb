/** Screens for signing in, one's own account, and the people of a school. */
@NullMarked
package org.homeroom.account.ui;

import org.jspecify.annotations.NullMarked;
