package org.homeroom;

import com.github.mvysny.fakeservlet.FakeHttpSession;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kotlin.jvm.functions.Function0;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
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
@SpringBootTest(properties = {"homeroom.message.automatic=false", "homeroom.registration.automatic=false"})
@ContextConfiguration(initializers = TestDatabase.class)
@TestExecutionListeners(
        listeners = {EmptyTables.class, OwnSecurity.class},
        mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
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
        var ui = UI.getCurrent();
        ui.getInternals().getRouter().navigate(ui, new Location(address), NavigationTrigger.PAGE_LOAD);
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

    /** What Vaadin finds by itself; Karibu's own search passes over classes that are not public. */
    private static Routes routes() {
        var routes = new Routes();
        routes.getErrorRoutes().clear();
        classes(new AnnotationTypeFilter(Route.class), new AnnotationTypeFilter(Layout.class))
                .forEach(view -> routes.getRoutes().add(view.asSubclass(Component.class)));
        classes(new AssignableTypeFilter(HasErrorParameter.class))
                .forEach(view -> routes.getErrorRoutes().add(errorView(view)));
        return routes;
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends HasErrorParameter<?>> errorView(Class<?> view) {
        return (Class<? extends HasErrorParameter<?>>) view;
    }

    private static Stream<Class<?>> classes(TypeFilter... filters) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        Arrays.stream(filters).forEach(scanner::addIncludeFilter);
        return scanner.findCandidateComponents(OURS).stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null));
    }
}
