package io.brandrules.inflection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What the file of a language says, a line a fact; {@code #} begins a remark.
 *
 * <pre>
 * dictionary: polish                   the language has a dictionary; the rest is for words that it does not know
 * list past: ed, t                     endings that other lines refer to: "s*past" is "sed, st", "*past" is "ed, t"
 * endings: -, s                        endings that take turns; "-" is none
 * endings (thief ^leaf): -, s          the same for stems that end so, or that are so
 * endings (!s !x): -, s                the same for stems that do not end so
 * plurals: y, ies                      the first has the others as forms, and these do not lead back: "parking" is
 *                                      not found in "park"; also as "adjectives" and "degrees"
 * verbs: -, s, ed, ing                 the same for infinitives
 * nouns: -, e, en, es                  the same for words with a capital, where a language writes nouns so
 * tails: kin, han                      what is written onto the end of a whole word; the lines are tried in order
 * change: PATTERN &gt; STEM            how a stem changes; the pattern has no alternatives but in parentheses
 * change: PATTERN &gt; STEM : ed, ing  the same before these endings alone
 * change nouns: PATTERN &gt; STEM      the same for words with a capital
 * without: PATTERN : ed, ing           words that have no forms with these endings, "+" between stem and ending
 * forms: man men                       an irregular word; the forms lead to one another
 * verb forms: make makes made made making   the same, the first alone leads; also as "degree forms". Of English verbs
 *                                      the base, the third person, the past, the participle and the form in "ing"
 * apart: new news newt                 words that only look like forms of the first, and the other way round
 * alone: that with                     words that are forms of no other
 * </pre>
 */
final class GrammarFile {
    private final Map<String, Set<String>> families = new HashMap<>();
    private final Map<String, Set<String>> apart = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();
    private final List<Paradigm> paradigms = new ArrayList<>();
    private final List<Variant> variants = new ArrayList<>();
    private final List<Variant> without = new ArrayList<>();
    private final List<Paradigm> tails = new ArrayList<>();
    private final Map<String, List<String>> irregular = new HashMap<>();
    private final Set<String> alone = new HashSet<>();
    private boolean dictionary;

    private GrammarFile() {}

    /** The file of a language, which is there. */
    static GrammarFile read(String language) {
        GrammarFile file = new GrammarFile();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(GrammarFile.class.getResourceAsStream(language + ".txt"), language),
                StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int remark = line.indexOf('#');
                // Normalised text has no "ß".
                file.line((remark < 0 ? line : line.substring(0, remark))
                        .replace("ß", "ss")
                        .strip());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return file;
    }

    Lemmas lemmas() {
        return dictionary ? new PolishLemmas() : Lemmas.NONE;
    }

    List<Paradigm> paradigms() {
        return List.copyOf(paradigms);
    }

    List<Variant> variants() {
        return List.copyOf(variants);
    }

    /** Stems with endings that they do not take as they are. */
    List<Variant> without() {
        return List.copyOf(without);
    }

    /** What is written onto the end of a whole word, from the outermost inwards. */
    List<Paradigm> tails() {
        return List.copyOf(tails);
    }

    /** Words that are forms of no other. */
    Set<String> alone() {
        return Set.copyOf(alone);
    }

    Map<String, Set<String>> families() {
        return Map.copyOf(families);
    }

    /** The forms of irregular words in the order of the file, by the first. */
    Map<String, List<String>> irregular() {
        return Map.copyOf(irregular);
    }

    Map<String, Set<String>> apart() {
        return Map.copyOf(apart);
    }

    private void line(String line) {
        if (line.isEmpty()) {
            return;
        }
        int colon = line.indexOf(':');
        String key = line.substring(0, colon).strip();
        String value = line.substring(colon + 1).strip();
        if (key.startsWith("list ")) {
            lists.put(key.substring(5).strip(), endings(value));
            return;
        }
        int open = key.indexOf('(');
        String[] stems = open < 0 ? new String[0] : words(key.substring(open + 1, key.indexOf(')')));
        switch (open < 0 ? key : key.substring(0, open).strip()) {
            case "dictionary" -> dictionary = true;
            case "endings" -> paradigms.add(paradigm(value, stems, Paradigm.Kind.ANY));
            case "nouns" -> paradigms.add(paradigm(value, stems, Paradigm.Kind.NOUN));
            case "adjectives", "degrees", "plurals" -> paradigms.add(paradigm(value, stems, Paradigm.Kind.LED));
            case "verbs" -> paradigms.add(paradigm(value, stems, Paradigm.Kind.VERB));
            case "tails" -> tails.add(paradigm(value, stems, Paradigm.Kind.ANY));
            case "alone" -> alone.addAll(Arrays.asList(words(value)));
            case "change" -> variants.add(variant(value, false));
            case "change nouns" -> variants.add(variant(value, true));
            case "without" -> without.add(without(value));
            case "forms" -> {
                irregular(words(value));
                together(words(value), families);
            }
            case "degree forms", "verb forms" -> {
                irregular(words(value));
                led(words(value));
            }
            case "apart" -> apart(words(value));
            default -> throw new IllegalStateException("not a line of a grammar: " + line);
        }
    }

    private Paradigm paradigm(String value, String[] stems, Paradigm.Kind kind) {
        Set<String> only = new HashSet<>();
        List<String> never = new ArrayList<>();
        for (String stem : stems) {
            if (stem.startsWith("!")) {
                never.add(stem.substring(1));
            } else {
                only.add(stem);
            }
        }
        return new Paradigm(endings(value), only, never, kind);
    }

    private Variant variant(String value, boolean nouns) {
        int arrow = value.indexOf('>');
        String rest = value.substring(arrow + 1).strip();
        int colon = rest.indexOf(':');
        List<String> endings = colon < 0 ? List.of() : endings(rest.substring(colon + 1));
        if (!endings.isEmpty()) {
            paradigms.add(new Paradigm(endings, Set.of(), List.of(), Paradigm.Kind.CHANGED));
        }
        return Variant.of(
                value.substring(0, arrow).strip(),
                (colon < 0 ? rest : rest.substring(0, colon)).strip(),
                nouns,
                endings);
    }

    private Variant without(String value) {
        int colon = value.lastIndexOf(':');
        return Variant.of(value.substring(0, colon).strip(), "", false, endings(value.substring(colon + 1)));
    }

    private List<String> endings(String value) {
        List<String> endings = new ArrayList<>();
        for (String item : value.split(",", -1)) {
            String ending = item.strip();
            int star = ending.indexOf('*');
            if (star < 0) {
                endings.add(ending.equals("-") ? "" : ending);
                continue;
            }
            String list = ending.substring(star + 1);
            for (String each : Objects.requireNonNull(lists.get(list), list)) {
                endings.add(ending.substring(0, star) + each);
            }
        }
        return endings;
    }

    private static String[] words(String value) {
        return value.strip().split("\\s+", -1);
    }

    private void irregular(String[] words) {
        irregular.putIfAbsent(words[0], List.of(words));
    }

    private void led(String[] words) {
        families.computeIfAbsent(words[0], w -> new HashSet<>()).addAll(Arrays.asList(words));
    }

    private void apart(String[] words) {
        for (int i = 1; i < words.length; i++) {
            apart.computeIfAbsent(words[0], w -> new HashSet<>()).add(words[i]);
            apart.computeIfAbsent(words[i], w -> new HashSet<>()).add(words[0]);
        }
    }

    private static void together(String[] words, Map<String, Set<String>> groups) {
        Set<String> all = new LinkedHashSet<>(Arrays.asList(words));
        for (String word : words) {
            groups.computeIfAbsent(word, w -> new HashSet<>()).addAll(all);
        }
    }
}
