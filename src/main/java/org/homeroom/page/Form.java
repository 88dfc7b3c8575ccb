package org.homeroom.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** The native {@code form}, which Vaadin has no class for. */
@Tag("form")
public class Form extends Component implements HasComponents, HasStyle {}
