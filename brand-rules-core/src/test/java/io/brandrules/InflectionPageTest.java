package io.brandrules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.brandrules.inflection.FormTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page on inflection shows what the tests of inflection run. */
class InflectionPageTest {
    private static final Path PAGE = Path.of("..", "docs", "inflection.md");
    private static final String UPDATE = "updateInflection";
    private static final String HEAD = """
        # Words in their forms
        A word under `avoid`, and wherever else a ruleset lists `words`, is found in its inflected forms: `utilise` also in *utilised*, `Gewinn` also in *Gewinne*, `asiakas` also in *asiakkaamme*. This holds for the twelve languages below. The language is that of the text (`lang` in HTML, or what `languages` says); texts in Nynorsk are read as Norwegian ones. In other languages a word is found as it is written, capitals aside.

        ## How it works
        - **Write a word as a dictionary has it**: nouns in the singular, adjectives in the masculine singular (French, Italian, Spanish, Portuguese) or in their plain form, verbs in the infinitive (in English the base: `buy`). From there all forms are found. A form does not lead back: `parking` is not found in *parks*, `garantie` not in *garantir*, `guaranteed` not in *guarantees*. A plural that is listed is found in itself, and in its own cases.
        - **Inflection is not derivation**: what makes another word of a word is another word. `Gewinn` is not found in *Gewinner*, `organ` not in *organisation*, `contrat` not in *contractuel*. List both where you mean both.
        - **Each word of a phrase is inflected for itself**: `digital wallet` is found in *digital wallets*, `buy now` in *buying now*, `offerta gratuita` in *offerte gratuite*.
        - **Capitals in German** tell nouns from other words: list nouns with theirs. `Gewinn` has the forms of a noun, which are found with a capital alone; `nutzen` has those of a verb, which are found without one, or where a sentence begins.
        - Each language has a list of endings, of stems that change, and of look-alikes; for Polish there is a dictionary, and endings for words that it does not know.

        ## In other languages
        - **Turkish**: *i* and *ı* are one, as the texts of other languages write Turkish names in either way; but in text marked as Turkish or Azerbaijani, `sik` is not found in *sık* or *SIK*.
        - **Chinese, Japanese, Thai** have no spaces: a word is found where Unicode's dictionaries have it as one. It is not where the rest only makes another word of it: `投資` in *投資家* (one who invests), `ฟรี` in *ฟรีแลนซ์*.
        - **Korean**: a particle may follow (`무료` in *무료로*).

        ## What is not found, and what to do
        | not found | do |
        |---|---|
        | an irregular form that the lists lack, a spelling of old | name it: `{ words: shear, forms: [shorn] }` |
        | the parts of a verb that stand apart: *meld je aan*, *melden Sie sich an* | list the words as they stand, or a `pattern` |
        | the command where it is the bare stem, and a noun too: Danish and Norwegian *køb*, *kjøp* | list it with the infinitive |
        | the feminine where it is a word of its own: *Kundin* beside `Kunde` | list both |
        | parts of compounds: *Girokonto*, *Girokontonummer*, Korean *배송무료* | `compounds: true` |
        | comparatives of adjectives that rarely have one | name them under `forms` |

        A word that looks like a form and is none: `inflect: false` finds the word alone, with `forms` those that you name; `except` keeps a phrase out. Two words that are written alike can't be told apart: the French noun *livre* is a form of `livrer`, the Spanish *compra* one of `comprar`.

        ## What the tests run
        Of each word some of the forms that are found, and words that are left alone. They are chosen so that each kind of word is there; there are many more forms.
        """;

    @Test
    void the_page_shows_the_tables() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        for (FormTable table : FormTable.all()) {
            page.append("\n### ").append(table.name()).append("\n| word | found in | left alone |\n|---|---|---|\n");
            for (FormTable.Row row : table.rows()) {
                page.append("| ").append(row.word());
                page.append(" | ").append(String.join(", ", row.forms()));
                page.append(" | ").append(String.join(", ", row.alike())).append(" |\n");
            }
        }
        if (Boolean.getBoolean(UPDATE)) {
            Files.writeString(PAGE, page, UTF_8);
        }
        assertThat(page.toString())
                .as(
                        "The tables of inflection and docs/inflection.md differ. Run%n"
                                + "  mvn -pl brand-rules-core test -Dtest=InflectionPageTest -D%s=true%n"
                                + "and commit the file",
                        UPDATE)
                .isEqualTo(Files.readString(PAGE, UTF_8));
    }
}
