package org.homeroom.bench;

import java.util.Arrays;
import org.homeroom.HomeroomApplication;
import org.homeroom.TestDatabase;
import org.springframework.boot.ApplicationContextFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.GenericWebApplicationContext;

/** The application on a MySQL database of its own, which goes when it is closed. It sends no messages. */
public final class Application {

    private Application() {}

    /** Its services, without a server for its pages. */
    static ConfigurableApplicationContext services(Class<?>... more) {
        System.setProperty("homeroom.test.database", "mysql");
        return withoutServer(more)
                .initializers(new TestDatabase())
                .properties("homeroom.message.automatic=false")
                .run();
    }

    /** The same on whatever database its properties name. */
    public static SpringApplicationBuilder withoutServer(Class<?>... more) {
        return new SpringApplicationBuilder(HomeroomApplication.class)
                .web(WebApplicationType.SERVLET)
                .contextFactory(ApplicationContextFactory.of(Application::emptyContext))
                .initializers(context -> Arrays.stream(more)
                        .forEach(component -> ((GenericApplicationContext) context).registerBean(component)))
                .properties("logging.level.root=warn");
    }

    private static ConfigurableApplicationContext emptyContext() {
        return new GenericWebApplicationContext(new MockServletContext());
    }
}
