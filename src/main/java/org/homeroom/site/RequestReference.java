package org.homeroom.site;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.homeroom.school.PublicCode;
import org.slf4j.MDC;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Names each request, shortly enough to be read out on the phone: in every line that is logged meanwhile, in the answer's
 * header, and on whatever page apologises. Around everything the server does with a request, so that what it logs when
 * nobody caught a failure has the name too.
 */
@Component
class RequestReference extends ValveBase implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    static final String HEADER = "Homeroom-Reference";

    /** Where the log finds it. */
    static final String KEY = "reference";

    RequestReference() {
        super(true); // asynchronous answers come through here once more
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addEngineValves(this);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (!(request.getAttribute(HEADER) instanceof String)) {
            request.setAttribute(HEADER, fresh());
            response.setHeader(HEADER, String.valueOf(request.getAttribute(HEADER)));
        }
        try (var whileAnswering = MDC.putCloseable(KEY, String.valueOf(request.getAttribute(HEADER)))) {
            getNext().invoke(request, response);
        }
    }

    /** That of the request which this thread answers; none where nobody asked from outside. */
    static Optional<String> current() {
        return Optional.ofNullable(MDC.get(KEY));
    }

    static String fresh() {
        return PublicCode.grouped(PublicCode.random(PublicCode.SHORT_LENGTH));
    }
}
