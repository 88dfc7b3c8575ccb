package org.homeroom;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
public class HomeroomApplication implements AppShellConfigurator {
    public static void main(String[] args) {
        SpringApplication.run(HomeroomApplication.class, args);
    }
}
