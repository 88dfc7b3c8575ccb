/** What every test stands on: a database, mocked screens, a real browser. */
@NullMarked
package org.homeroom;

import org.jspecify.annotations.NullMarked;
