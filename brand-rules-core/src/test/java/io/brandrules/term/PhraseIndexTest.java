package io.brandrules.term;

import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.term.PhraseIndex.Manner;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseIndexTest {
    private static final Manner WORDS = Manner.words(true, false, false);
    private static final Manner AS_WRITTEN = Manner.words(false, false, false);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | utilise         | Utilising what we utilised           | Utilising, utilised
            en | organ           | an organisation of organs            | organs
            en | digital wallet  | Two digital wallets, one wallet      | digital wallets
            en | digital wallet  | a digital, wallet; digital  wallet   | digital  wallet
            en | risk-free       | risk free and risk-free, risk/free   | risk free, risk-free
            en | sign-up         | sign up for the sign-up              | sign-up
            en | C++             | in C++ or C                          | C++
            en | 5%              | 4.5% or 5%                           | 5%
            en | buy now         | She bought now and is buying now     | bought now, buying now
            de | Gewinn          | Gewinne der Gewinner gewinnen        | Gewinne
            de | nutzen          | Ein Nutzer nutzt, was Nutzer nutzen  | nutzt, nutzen
            de | kostenlos       | Kostenlose Beratung, kostenloses     | Kostenlose, kostenloses
            pl | pożyczka        | pożyczkami i pożyczek                | pożyczkami, pożyczek
            tr | indirim         | İNDİRİM indirim INDIRIM              | İNDİRİM, indirim, INDIRIM
            el | δωρεάν          | ΔΩΡΕΆΝ δωρεάν                        | ΔΩΡΕΆΝ, δωρεάν
            """)
    void findsWordsInTheirForms(String language, String term, String text, String found) {
        assertThat(found(language, term, WORDS, text)).isEqualTo(found);
    }

    @Test
    void findsOneWordForSeveralWhereItIsAskedTo() {
        Manner closed = Manner.words(true, false, true);
        assertThat(found("en", "e-mail", closed, "e-mails, e mail, emails, female"))
                .isEqualTo("e-mails, e mail, emails");
        assertThat(found("en", "sign-up", closed, "sign up, signup")).isEqualTo("sign up, signup");
        assertThat(found("en", "e-mail", WORDS, "email")).isEmpty();
    }

    @Test
    void findsPartsOfCompoundsWhereItIsAskedTo() {
        Manner compounds = Manner.words(true, true, false);
        assertThat(found("de", "Konto", compounds, "Girokonto, Kontoführung, Girokonten, Konten, Kontor"))
                .isEqualTo("Girokonto, Kontoführung, Girokonten, Konten");
        assertThat(found("xx", "ränta", compounds, "bolåneränta")).isEqualTo("bolåneränta");
        assertThat(found("de", "Konto", WORDS, "Girokonto")).isEmpty();
    }

    @Test
    void findsWordsAsTheyAreWrittenWhereItIsAskedTo() {
        assertThat(found("en", "returns", AS_WRITTEN, "Returns of a return")).isEqualTo("Returns");
    }

    @Test
    void findsWhatANaiveSearchFinds() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            List<String> terms = new ArrayList<>();
            for (int i = random.nextInt(8); i >= 0; i--) {
                String term = words(random, 1 + random.nextInt(3)).strip();
                if (PhraseIndex.Builder.suits(term)) {
                    terms.add(term);
                }
            }
            String text = words(random, random.nextInt(30));
            assertThat(hits(terms, text))
                    .as("seed %d: %s in %s", seed, terms, text)
                    .isEqualTo(naive(terms, text));
        }
    }

    private static String words(Random random, int count) {
        String[] words = {"a", "b", "ab", "\u00e9", "x1"};
        String[] gaps = {" ", " ", "-", ", ", "'", "."};
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(words[random.nextInt(words.length)]).append(gaps[random.nextInt(gaps.length)]);
        }
        return text.toString();
    }

    private static List<String> hits(List<String> terms, String text) {
        PhraseIndex.Builder builder = PhraseIndex.builder();
        for (int i = 0; i < terms.size(); i++) {
            builder.add(i, terms.get(i), AS_WRITTEN);
        }
        List<String> hits = new ArrayList<>();
        builder.build().hits(Normalized.of(text), "", (id, from, to) -> hits.add(id + ":" + from + "-" + to));
        return hits.stream().sorted().toList();
    }

    private static List<String> naive(List<String> terms, String text) {
        List<String> hits = new ArrayList<>();
        String folded = Normalized.text(text);
        for (int i = 0; i < terms.size(); i++) {
            String term = Normalized.text(terms.get(i)).strip();
            for (int at = 0; at + term.length() <= folded.length(); at++) {
                boolean same = true;
                for (int c = 0; c < term.length(); c++) {
                    boolean joint = c > 0
                            && c < term.length() - 1
                            && " -".indexOf(term.charAt(c)) >= 0
                            && Character.isLetterOrDigit(term.charAt(c - 1))
                            && Character.isLetterOrDigit(term.charAt(c + 1));
                    same &= term.charAt(c) == folded.charAt(at + c)
                            || joint && " -".indexOf(folded.charAt(at + c)) >= 0;
                }
                if (same && WordEdges.begins(folded, at) && WordEdges.ends(folded, at + term.length())) {
                    hits.add(i + ":" + at + "-" + (at + term.length()));
                }
            }
        }
        return hits.stream().sorted().toList();
    }

    private static String found(String language, String term, Manner manner, String text) {
        PhraseIndex.Builder builder = PhraseIndex.builder();
        builder.add(7, term, manner);
        Normalized normalized = Normalized.of(text);
        List<String> found = new ArrayList<>();
        builder.build().hits(normalized, language, (id, from, to) -> {
            assertThat(id).isEqualTo(7);
            found.add(text.substring(
                    normalized.span(from, to).start(), normalized.span(from, to).end()));
        });
        return String.join(", ", found);
    }
}
