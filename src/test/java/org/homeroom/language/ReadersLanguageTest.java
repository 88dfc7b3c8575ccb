package org.homeroom.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentCaptor.forClass;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.UIInitListener;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ReadersLanguageTest {
    private final VaadinServletService service = mock(VaadinServletService.class);
    private final ServiceInitEvent start = new ServiceInitEvent(service);
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @BeforeEach
    void startService() {
        new ReadersLanguage(new Languages()).serviceInit(start);
    }

    @AfterEach
    void forgetRequest() {
        CurrentInstance.clearAll();
    }

    @Test
    void givesANewPageTheLanguageRememberedInTheCookie() {
        request.setCookies(new Cookie("homeroom-lang", "am"));

        assertThat(localeOfNewPage()).isEqualTo(Locale.forLanguageTag("am"));
    }

    @Test
    void givesANewPageTheLanguageOfItsAddressEvenWithoutCookies() {
        request.setParameter("v-r", "init");
        request.setParameter("location", "");
        request.setParameter("query", "lang=zh-Hans");

        assertThat(localeOfNewPage()).isEqualTo(Locale.forLanguageTag("zh-Hans"));
    }

    @Test
    void declaresLanguageAndDirectionOfThePage() {
        request.setParameter("lang", "fa");
        var page = Jsoup.parse("<html lang='en'><body></body></html>");
        var response = new IndexHtmlResponse(vaadinRequest(), mock(VaadinResponse.class), page);

        start.getAddedIndexHtmlRequestListeners().forEach(listener -> listener.modifyIndexHtmlResponse(response));

        assertThat(page.getElementsByTag("html").attr("lang")).isEqualTo("fa");
        assertThat(page.getElementsByTag("html").attr("dir")).isEqualTo("rtl");
    }

    private Locale localeOfNewPage() {
        var listener = forClass(UIInitListener.class);
        verify(service).addUIInitListener(listener.capture());
        CurrentInstance.set(VaadinRequest.class, vaadinRequest());
        UI page = mock(UI.class);
        var locale = forClass(Locale.class);

        listener.getValue().uiInit(new UIInitEvent(page, service));

        verify(page).setLocale(locale.capture());
        return locale.getValue();
    }

    private VaadinServletRequest vaadinRequest() {
        return new VaadinServletRequest(request, service);
    }
}
