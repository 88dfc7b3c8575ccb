/** Where administrators take attendance home, and the sheet to print and sign. */
@NullMarked
package org.homeroom.attendance.ui;

import org.jspecify.annotations.NullMarked;
