import { createTranslator, loadCatalogue } from '@turnout/shared/i18n';
import { checkNarrative } from './check-narrative';
import { contradictionWords } from './contradiction-words';
import { PRINTED_REPORT, SOCIALL_GROUND } from './testing';

const found = checkNarrative(PRINTED_REPORT, null, SOCIALL_GROUND);

/**
 * What the printed report says otherwise than its records, promises and itself, each with its reason:
 * - 586 in the introduction; its conclusions, its own figure and the records have 712;
 * - 34 events previewed: the typology adds up to 32, 22 of them national and 10 international webinars;
 * - nor are 30 and 2 together 34.
 * The 712 participants in the sentence about what was previewed are what was reached: it goes on from plan to result, and is left.
 */
describe('the printed Soci@ll report', () => {
  it('contradicts its records and itself in exactly these places', () => {
    expect(found.contradictions.map(({ code, quote, right, repair, figure }) => ({ code, quote, right, repair, figure }))).toEqual([
      { code: 'record', quote: '586', right: '712', repair: '712', figure: 'participants' },
      { code: 'promise', quote: '34', right: '32', repair: '32', figure: 'promised-events' },
      { code: 'sum', quote: '34 events, 30 at national level and 2', right: null, repair: null, figure: null },
      { code: 'promise', quote: '30', right: '22', repair: '22', figure: 'promised-events:level=national' },
      { code: 'promise', quote: '2', right: '10', repair: '10', figure: 'promised-events:level=international' },
    ]);
  });

  it('has its places by the letter', () => {
    for (const { from, to, quote } of found.contradictions) expect(PRINTED_REPORT.slice(from, to)).toBe(quote);
  });

  it('is read, and what is not plain in it is left', () => {
    expect(found).toMatchObject({ language: 'en', claims: 37, unread: 6 });
  });

  it('is told in sentences', async () => {
    const translator = createTranslator('en', await loadCatalogue('en'));
    expect(found.contradictions.map((each) => contradictionWords(each, SOCIALL_GROUND, translator))).toEqual([
      'The text says 586 participants, the records say 712. Elsewhere this text says 712.',
      'The text says that 34 events were to be held; 32 were promised.',
      'The text says 34 events, and the parts it names add up to 32.',
      'The text says that 30 events were to be held (National); 22 were promised.',
      'The text says that 2 events were to be held (International); 10 were promised.',
    ]);
  });

  it('contradicts nothing any more once everything is repaired', () => {
    const repaired = found.contradictions.reduceRight(
      (text, { from, to, repair }) => (repair === null ? text : text.slice(0, from) + repair + text.slice(to)),
      PRINTED_REPORT,
    );
    expect(checkNarrative(repaired, 'en', SOCIALL_GROUND).contradictions).toEqual([]);
  });
});
