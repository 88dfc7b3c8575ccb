package org.homeroom.door.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The files of the door's app, as {@code src/main/door-app} builds them. They are the same for everybody and say nothing
 * of anybody; what the app may know it asks of the API.
 */
@RestController
class DoorApp {

    private static final String FILES = "door-app/";
    private static final String WORKER = "worker.js";
    private static final String SCOPE = "Service-Worker-Allowed";

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private static final Map<String, MediaType> TYPES = Map.of(
            "js", MediaType.valueOf("text/javascript"),
            "css", MediaType.valueOf("text/css"),
            "json", MediaType.APPLICATION_JSON,
            "webmanifest", MediaType.valueOf("application/manifest+json"));

    @GetMapping("/door/app")
    ResponseEntity<Resource> page() {
        return answer(new ClassPathResource(FILES + "page.html"), MediaType.TEXT_HTML, CacheControl.noCache());
    }

    /** Asked for anew each time the app is opened with a network: by it the app knows that it has a successor. */
    @GetMapping("/door/app/" + WORKER)
    ResponseEntity<Resource> worker(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(SCOPE, request.getContextPath() + "/door/app");
        return answer(new ClassPathResource(FILES + WORKER), type(WORKER), CacheControl.noCache());
    }

    /** Each is named by what is in it. */
    @GetMapping("/door/app/{file:[\\w-]+\\.(?:js|css|json|webmanifest)}")
    ResponseEntity<Resource> file(@PathVariable String file) {
        return answer(new ClassPathResource(FILES + file), type(file), FOR_EVER);
    }

    private static MediaType type(String file) {
        return Objects.requireNonNull(TYPES.get(file.substring(file.lastIndexOf('.') + 1)));
    }

    private static ResponseEntity<Resource> answer(Resource file, MediaType type, CacheControl kept) {
        return file.exists()
                ? ResponseEntity.ok().contentType(type).cacheControl(kept).body(file)
                : ResponseEntity.notFound().build();
    }
}
