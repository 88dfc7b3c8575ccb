package org.homeroom.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;

class BuiltScriptsTest {

    private final Map<String, String> files = new HashMap<>();

    @Test
    void followsWhatTheEntryAndAViewNeed() throws Exception {
        build("index.html", """
                <script type="module" crossorigin src="./VAADIN/build/indexhtml-A.js"></script>""");
        build(
                "VAADIN/build/indexhtml-A.js",
                "import(`./generated-flow-imports-A.js`);import(\"./FlowBootstrap-A.js\");import(\"./FlowClient-A.js\")");
        build(
                "VAADIN/build/generated-flow-imports-A.js",
                "import{a}from\"./indexhtml-A.js\";k===`" + digest() + "`&&p.push(r(()=>import(`./chunk-V.js`)))");
        build(
                "VAADIN/build/chunk-V.js",
                "import{a}from\"./indexhtml-A.js\";import{b}from\"./field-A.js\";import\"./tip-A.js\"");
        build("VAADIN/build/field-A.js", "import{c}from\"./tip-A.js\";import{d}from\"./generated-flow-imports-A.js\"");
        build("VAADIN/build/tip-A.js", "");
        var scripts = scripts();

        assertThat(scripts.ofEveryPage())
                .containsExactly(
                        "VAADIN/build/FlowBootstrap-A.js",
                        "VAADIN/build/FlowClient-A.js",
                        "VAADIN/build/generated-flow-imports-A.js");
        assertThat(scripts.of(BuiltScriptsTest.class))
                .containsExactly("VAADIN/build/chunk-V.js", "VAADIN/build/field-A.js", "VAADIN/build/tip-A.js");
        assertThat(scripts.of(String.class)).isEmpty();
    }

    @Test
    void knowsNoneWhereNothingWasBuilt() {
        assertThat(scripts().ofEveryPage()).isEmpty();
        assertThat(scripts().of(BuiltScriptsTest.class)).isEmpty();
    }

    private void build(String path, String content) {
        files.put("classpath:META-INF/VAADIN/webapp/" + path, content);
    }

    private BuiltScripts scripts() {
        return new BuiltScripts(new DefaultResourceLoader() {
            @Override
            public Resource getResource(String location) {
                var content = files.get(location);
                return content == null
                        ? super.getResource("classpath:no-such-file")
                        : new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private static String digest() throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256")
                        .digest(BuiltScriptsTest.class.getName().getBytes(StandardCharsets.UTF_8)));
    }
}
