package org.homeroom.site;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A session for as long as one page is being made. Nobody gets its id, and nothing of it is kept. */
class PassingSession implements HttpSession {

    private static final int SECONDS = 60;

    private final String id = UUID.randomUUID().toString();
    private final long created = System.currentTimeMillis();
    private final Map<String, Object> attributes = new ConcurrentHashMap<>();
    private final ServletContext context;

    PassingSession(ServletContext context) {
        this.context = context;
    }

    /** Also tells what was kept in it, as a server does: Vaadin takes down the page then. */
    @Override
    public void invalidate() {
        List.copyOf(attributes.keySet()).forEach(this::removeAttribute);
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        return attributes.get(name);
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        return Collections.enumeration(List.copyOf(attributes.keySet()));
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            removeAttribute(name);
        } else {
            attributes.put(name, value);
        }
    }

    @Override
    public void removeAttribute(String name) {
        if (attributes.remove(name) instanceof HttpSessionBindingListener told) {
            told.valueUnbound(new HttpSessionBindingEvent(this, name, told));
        }
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public long getCreationTime() {
        return created;
    }

    @Override
    public long getLastAccessedTime() {
        return created;
    }

    @Override
    public ServletContext getServletContext() {
        return context;
    }

    @Override
    public void setMaxInactiveInterval(int seconds) {
        // It ends with the page.
    }

    @Override
    public int getMaxInactiveInterval() {
        return SECONDS;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
