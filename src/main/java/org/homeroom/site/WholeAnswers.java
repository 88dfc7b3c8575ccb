package org.homeroom.site;

import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets filters have the last word on Vaadin's pages: Tomcat would close an answer as soon as Vaadin has made it. */
@Configuration(proxyBeanMethods = false)
class WholeAnswers {

    @Bean
    TomcatContextCustomizer answersStayOpen() {
        return context -> context.setSuspendWrappedResponseAfterForward(false);
    }
}
