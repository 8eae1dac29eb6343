import { createDocumentTranslator, DOCUMENT_LANGUAGES, type DocumentLanguage, loadDocumentCatalogue } from '@turnout/shared/i18n';
import { plainText } from '@turnout/shared/kernel';
import { PROJECT_REPORTS } from './report-definitions';
import { RICH_GLOBAL_FACTS, SOCIALL_GLOBAL_FACTS } from './testing';

/** What each language makes of the first sum: number of the noun, thousands and country names are its own. */
const SUMS: Readonly<Record<DocumentLanguage, readonly string[]>> = {
  en: ['In all, 34 events took place, with 712 participants.', '1,754 contacts', 'Cyprus, Italy, Poland and Portugal'],
  pt: ['No total, realizaram-se 34 eventos, com 712 participantes.', '1754 contactos', 'Chipre, Itália, Polónia e Portugal'],
  it: ['In tutto si sono svolti 34 eventi, con 712 partecipanti.', '1754 contatti', 'Cipro, Italia, Polonia e Portogallo'],
  pl: ['Łącznie odbyły się 34 wydarzenia z udziałem 712 uczestników.', '1754 kontakty', 'Cypr, Polska, Portugalia i Włochy'],
  el: ['Συνολικά πραγματοποιήθηκαν 34 εκδηλώσεις, με 712 συμμετέχοντες.', '1.754 επαφές', 'Ιταλία, Κύπρος, Πολωνία και Πορτογαλία'],
};

describe.each(DOCUMENT_LANGUAGES)('reports in %s', (language) => {
  it('say the same figures in words of the language', async () => {
    const translator = createDocumentTranslator(language, await loadDocumentCatalogue(language));
    const report = PROJECT_REPORTS.find(({ id }) => id === 'global-report')?.build(SOCIALL_GLOBAL_FACTS, translator);
    const text = report?.blocks.map((block) => (block.kind === 'rich-text' ? plainText(block.content) : '')).join('\n') ?? '';
    expect(SUMS[language].filter((words) => !text.includes(words))).toEqual([]);
  });

  it.each(PROJECT_REPORTS)('can be had of everything that is hard to say: $id', async ({ build }) => {
    const translator = createDocumentTranslator(language, await loadDocumentCatalogue(language));
    expect(build(RICH_GLOBAL_FACTS, translator).blocks.length).toBeGreaterThan(0);
  });
});
