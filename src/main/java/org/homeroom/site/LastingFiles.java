package org.homeroom.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Files whose address changes with what is in them are fetched once and for all. Vaadin says an hour of them all. */
@Component
class LastingFiles extends OncePerRequestFilter {

    static final String FOR_EVER = "public, max-age=31536000, immutable";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/VAADIN/build/")
                && request.getParameter("v-c") == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void setHeader(String name, String value) {
                boolean lasts = HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name) && value.startsWith("max-age=");
                super.setHeader(name, lasts ? FOR_EVER : value);
            }
        });
    }
}
