package org.homeroom;

import org.apache.catalina.Engine;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Ends the ids of sessions with the name of this instance, where it has one: a balancer reads there whom to ask. */
@Component
class InstanceName implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final String name;

    /** @param name in letters and digits; empty where there is only one instance */
    InstanceName(@Value("${homeroom.instance}") String name) {
        if (!name.matches("\\w*")) {
            throw new IllegalArgumentException("homeroom.instance is a name of letters and digits");
        }
        this.name = name;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (!name.isEmpty()) {
            factory.addContextCustomizers(
                    context -> ((Engine) context.getParent().getParent()).setJvmRoute(name));
        }
    }
}
