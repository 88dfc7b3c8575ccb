/** What the door's app asks for over the network, as {@code src/docs/door.md} has it. */
@NullMarked
package org.homeroom.door.api;

import org.jspecify.annotations.NullMarked;
