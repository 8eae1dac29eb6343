import { generatedText, SECTION_KINDS } from '@turnout/reports/definitions';
import { EMPTY_GLOBAL_FACTS, RICH_GLOBAL_FACTS, SOCIALL_GLOBAL_FACTS } from '@turnout/reports/definitions/testing';
import { createDocumentTranslator, DOCUMENT_LANGUAGES, loadDocumentCatalogue } from '@turnout/shared/i18n';
import { plainText } from '@turnout/shared/kernel';
import { checkNarrative } from './check-narrative';
import { groundOf } from './ground';

const FACTS = { sociall: SOCIALL_GLOBAL_FACTS, rich: RICH_GLOBAL_FACTS, empty: EMPTY_GLOBAL_FACTS };
const CASES = DOCUMENT_LANGUAGES.flatMap((language) => (['sociall', 'rich', 'empty'] as const).map((which) => [language, which] as const));

/** What somebody gets who pastes a report of ours, without its live figures, into the check. */
it.each(CASES)('our own texts in %s about %s contradict nothing, and are read', async (language, which) => {
  const facts = FACTS[which];
  const translator = createDocumentTranslator(language, await loadDocumentCatalogue(language));
  const text = SECTION_KINDS.map((kind) => plainText(generatedText(kind, facts, translator))).join('\n\n');
  const { contradictions, claims } = checkNarrative(text, language, groundOf(facts));
  expect(contradictions.map(({ from, to, right }) => [text.slice(Math.max(0, from - 80), from), text.slice(from, to + 60), right])).toEqual(
    [],
  );
  expect(claims).toBeGreaterThan(which === 'sociall' ? 10 : -1);
});
