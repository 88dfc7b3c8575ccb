/** Where administrators take attendance home. */
@NullMarked
package org.homeroom.attendance.ui;

import org.jspecify.annotations.NullMarked;
