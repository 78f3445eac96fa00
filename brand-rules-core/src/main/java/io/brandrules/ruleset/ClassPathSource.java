package io.brandrules.ruleset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A layer on the class path.
 *
 * @param resource without a leading slash
 */
record ClassPathSource(String resource, ClassLoader loader) implements LayerSource {
    private static final String PACKS = "META-INF/brand-rules/packs/";

    /** A resource by its name from the top of the class path. */
    static ClassPathSource of(String named, ClassLoader loader) throws RefusedLayer {
        return new ClassPathSource(normalized("", named.startsWith("/") ? named.substring(1) : named), loader);
    }

    /** A ruleset that is shipped with the product, or beside it; absent where there is none of that name. */
    static Optional<ClassPathSource> pack(String name, ClassLoader loader) throws RefusedLayer {
        boolean plain = !name.isEmpty()
                && name.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c) || c == '-' || c == '_');
        if (!plain) {
            throw new RefusedLayer("is not the name of a pack. Write pack: and a name of letters, digits and hyphens");
        }
        ClassPathSource source = new ClassPathSource(PACKS + name + ".yaml", loader);
        return loader.getResource(source.resource) == null ? Optional.empty() : Optional.of(source);
    }

    @Override
    public String shown() {
        return "classpath:" + resource;
    }

    @Override
    public Object identity() {
        return shown();
    }

    @Override
    public byte[] read() throws RefusedLayer {
        try (InputStream stream = loader.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new RefusedLayer(
                        "is not on the class path. Check its name, and the dependency that it comes from");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new RefusedLayer("cannot be read from the class path");
        }
    }

    @Override
    public LayerSource relative(String named) throws RefusedLayer {
        if (Confinement.isUrl(named)) {
            throw new RefusedLayer(
                    "is a URL, and nothing is fetched. Name a resource relative to this one, or after classpath:");
        }
        if (named.startsWith("/")) {
            throw new RefusedLayer("is an absolute path. Name the resource relative to this one, or after classpath:");
        }
        return new ClassPathSource(normalized(resource, named), loader);
    }

    @Override
    public Optional<Path> folder() {
        return Optional.empty();
    }

    private static String normalized(String from, String named) throws RefusedLayer {
        Deque<String> steps = new ArrayDeque<>();
        String all = from.substring(0, from.lastIndexOf('/') + 1) + named;
        for (String step : all.split("/", -1)) {
            if (step.equals("..") && steps.pollLast() == null) {
                throw new RefusedLayer("leads out of the class path. Keep it within");
            } else if (!step.equals("..") && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}
