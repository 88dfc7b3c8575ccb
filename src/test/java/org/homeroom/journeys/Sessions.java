package org.homeroom.journeys;

import org.apache.catalina.Context;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** The visitors that the server remembers. */
final class Sessions {

    private Sessions() {}

    static int of(ServletWebServerApplicationContext application) {
        var host = ((TomcatWebServer) application.getWebServer()).getTomcat().getHost();
        return ((Context) host.findChildren()[0]).getManager().getActiveSessions();
    }
}
