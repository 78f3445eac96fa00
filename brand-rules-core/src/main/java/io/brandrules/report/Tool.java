package io.brandrules.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** This product, as reports and the command line name it. */
public final class Tool {
    /** The name. */
    public static final String NAME = "brand-rules";

    private static final String RESOURCE = "/META-INF/brand-rules/tool.properties";

    private Tool() {}

    /** The version that was built: {@code 1.2.0}. */
    public static String version() {
        try (InputStream stream = Tool.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + RESOURCE);
            }
            Properties properties = new Properties();
            properties.load(stream);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
