package org.homeroom.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** All of the server behind an address that a browser can open. Once it is closed, there is no network. */
final class Network implements AutoCloseable {

    private final MockMvc application;
    private final HttpServer server;

    Network(MockMvc application) throws IOException {
        this.application = application;
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/", this::pass);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = MockMvcRequestBuilders.request(
                            HttpMethod.valueOf(exchange.getRequestMethod()), exchange.getRequestURI())
                    .content(exchange.getRequestBody().readAllBytes());
            exchange.getRequestHeaders().forEach((name, values) -> request.header(name, values.toArray()));
            var answer = application.perform(request).andReturn().getResponse();
            for (var name : answer.getHeaderNames()) {
                exchange.getResponseHeaders().put(name, List.copyOf(answer.getHeaders(name)));
            }
            byte[] body = answer.getContentAsByteArray();
            exchange.sendResponseHeaders(answer.getStatus(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
