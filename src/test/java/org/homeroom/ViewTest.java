package org.homeroom;

import com.github.mvysny.fakeservlet.FakeHttpSession;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Layout;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import kotlin.jvm.functions.Function0;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;
import org.springframework.util.ClassUtils;

/**
 * A test of screens without a browser, on the same application and H2 as {@link DatabaseTest}. The visitor reads
 * English until {@link #speak(Locale)}; who is signed in is what Spring Security says, so {@code @WithMockUser} works.
 * Find components with {@code com.github.mvysny.kaributesting.v10.LocatorJ}.
 */
@SpringBootTest(properties = "homeroom.message.automatic=false")
@ContextConfiguration(initializers = TestDatabase.class)
@TestExecutionListeners(listeners = EmptyTables.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public abstract class ViewTest {
    private static final String OURS = ViewTest.class.getPackageName();
    private static final Routes ROUTES = routes();

    @Autowired
    private ApplicationContext application;

    private Locale language = Locale.ENGLISH;

    @BeforeEach
    void openBrowser() {
        MockVaadin.setMockRequestFactory(this::request);
        Function0<UI> ui = UI::new;
        MockVaadin.setup(ui, new MockSpringServlet(ROUTES, application, ui));
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
    }

    /** Starts over as a visitor who reads this language: a new session, at the front page. */
    protected final void speak(Locale language) {
        closeBrowser();
        this.language = language;
        openBrowser();
    }

    /** Goes to an address as one types it, such as {@code event/K7M2?slot=3}. */
    protected final void visit(String address) {
        UI.getCurrent().navigate(address);
    }

    private FakeRequest request(FakeHttpSession session) {
        var request = new FakeRequest(session);
        request.setLocaleInt(language);
        request.getHeaders().put("Accept-Language", List.of(language.toLanguageTag()));
        request.addCookie(new Cookie("homeroom-lang", language.toLanguageTag()));
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null) {
            request.setUserPrincipalInt(signedIn);
            request.setUserInRole((principal, role) -> hasRole(signedIn, role));
        }
        return request;
    }

    private static boolean hasRole(Authentication signedIn, String role) {
        return signedIn.getAuthorities().stream()
                .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority()));
    }

    private static Routes routes() {
        var routes = new Routes().autoDiscoverViews(OURS);
        var layouts = new ClassPathScanningCandidateComponentProvider(false);
        layouts.addIncludeFilter(new AnnotationTypeFilter(Layout.class));
        for (var layout : layouts.findCandidateComponents(OURS)) {
            routes.getRoutes()
                    .add(ClassUtils.resolveClassName(String.valueOf(layout.getBeanClassName()), null)
                            .asSubclass(Component.class));
        }
        return routes;
    }
}
