package io.brandrules.rules.tone;

import io.brandrules.document.Block;
import io.brandrules.lint.Facts;
import io.brandrules.lint.Finding;
import io.brandrules.lint.Findings;
import io.brandrules.lint.Paragraph;
import io.brandrules.lint.Rule;
import io.brandrules.lint.RuleInfo;
import io.brandrules.lint.Severity;
import io.brandrules.match.MatchIndex;
import io.brandrules.prose.FormOfAddress;
import io.brandrules.ruleset.Manner;
import io.brandrules.ruleset.Ruleset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Flags texts that address readers in another form than the brand does. */
final class WrongFormalityRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "tone/wrong-formality",
            Severity.WARNING,
            "Flags texts that address readers in another form than the brand does.");

    /** How many words are quoted in a message. */
    private static final int QUOTED = 4;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Check> check(Ruleset ruleset, MatchIndex.Builder index) {
        return ruleset.tone()
                .map(tone -> tone.manner().address())
                .filter(address -> !address.isEmpty())
                .map(address -> (facts, findings) -> check(address, facts, findings));
    }

    private static void check(Map<String, Manner.Address> address, Facts facts, Findings findings) {
        Map<Manner.Address, Told> told = new LinkedHashMap<>();
        boolean unknown = false;
        for (Paragraph paragraph : facts.copy().texts()) {
            Optional<Manner.Address> demanded =
                    facts.language(paragraph.block()).flatMap(tag -> demanded(address, tag));
            Optional<FormOfAddress> form = FormOfAddress.of(paragraph.language());
            if (paragraph.language().isEmpty() && !unknown) {
                unknown = true;
                facts.withoutLanguage(
                        paragraph, address.values().iterator().next().entry());
            } else if (demanded.isPresent() && form.isPresent()) {
                told.computeIfAbsent(demanded.get(), d -> new Told(d, form.get()))
                        .read(paragraph, facts);
            }
        }
        told.values().forEach(each -> each.finding().ifPresent(findings::add));
    }

    /** What is demanded in a language: by its whole tag, or by as much of it as the ruleset names. */
    private static Optional<Manner.Address> demanded(Map<String, Manner.Address> address, String tag) {
        String rest = tag.toLowerCase(Locale.ROOT).replace('_', '-');
        while (!rest.isEmpty()) {
            Manner.Address known = address.get(rest);
            if (known != null) {
                return Optional.of(known);
            }
            rest = rest.substring(0, Math.max(0, rest.lastIndexOf('-')));
        }
        return Optional.empty();
    }

    /** What the texts of a document in one language tell. Not thread-safe. */
    private static final class Told {
        private final Manner.Address demanded;
        private final FormOfAddress form;
        private final List<Finding.Place> places = new ArrayList<>();
        private final Set<String> quoted = new LinkedHashSet<>();
        private @Nullable Finding first;
        private boolean certain;
        private boolean speaks;
        private int right;

        Told(Manner.Address demanded, FormOfAddress form) {
            this.demanded = demanded;
            this.form = form;
        }

        void read(Paragraph paragraph, Facts facts) {
            List<FormOfAddress.Evidence> found = form.in(paragraph.text(), paragraph.words(), paragraph.sentences());
            for (FormOfAddress.Evidence evidence : found) {
                int from = paragraph.words().from(evidence.word());
                int to = paragraph.words().to(evidence.word());
                if (!paragraph.code(from) && !paragraph.foreign(from) && !facts.settled(paragraph, from, to)) {
                    if (evidence.formal() == demanded.formal()) {
                        right++;
                    } else {
                        add(paragraph.block(), from, to, evidence.certain());
                        speaks |= evidence.speaks();
                    }
                }
            }
        }

        /** The first place that is certain is the one that is shown. */
        private void add(Block block, int from, int to, boolean sure) {
            String word = block.text().toString().substring(from, to);
            quoted.add("\"" + word + "\"");
            places.add(new Finding.Place(block.text().span(from, to), "\"" + word + "\""));
            if (first == null || sure && !certain) {
                first = Finding.in(block.text(), from, to, "").environments(block.environments());
            }
            certain |= sure;
        }

        /** Words that may be others count only where there are two, or where the document speaks in the right form, too. */
        Optional<Finding> finding() {
            Finding shown = first;
            if (shown == null || !certain && places.size() < 2 && !(speaks && right > 0)) {
                return Optional.empty();
            }
            List<String> words = List.copyOf(quoted);
            String listed = String.join(", ", words.subList(0, Math.min(QUOTED, words.size())))
                    + (words.size() > QUOTED
                            ? " and " + (words.size() - QUOTED) + (words.size() == QUOTED + 1 ? " other" : " others")
                            : "");
            String message = "the brand addresses readers as \"" + form.name(demanded.formal()) + "\", not as \""
                    + form.name(!demanded.formal()) + "\"" + (right > 0 ? "; this does both" : "") + ": it says "
                    + listed;
            Finding finding = Finding.at(shown.span(), shown.excerpt().orElse(""), message)
                    .entry(demanded.entry())
                    .environments(shown.environments())
                    .related(places.stream()
                            .filter(place -> !place.span().equals(shown.span()))
                            .toList())
                    .detail(
                            "evidence",
                            places.stream().map(Finding.Place::message).toList())
                    .detail("count", places.size())
                    .detail("right", right);
            return Optional.of(certain ? finding : finding.possible());
        }
    }
}
