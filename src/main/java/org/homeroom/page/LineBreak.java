package org.homeroom.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** The native {@code br}, for two lines that are one thing. */
@Tag("br")
public final class LineBreak extends Component {}
