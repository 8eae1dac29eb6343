import { createTranslator, loadCatalogue } from '@turnout/shared/i18n';
import { SOURCE_CODES } from './refusal';
import { REFUSED_FORMATS } from './source-kind';

it('has words for every refusal, and says of each format what to do instead', async () => {
  const words = createTranslator('en', await loadCatalogue('en'));
  expect(SOURCE_CODES.filter((code) => !words.has(`error.${code}`))).toEqual([]);
  const advice = REFUSED_FORMATS.map((format) => words.text('error.import.format-refused', { format }));
  expect(new Set(advice).size).toBe(REFUSED_FORMATS.length);
  expect(advice.filter((each) => each === words.text('error.import.format-refused', { format: 'other' }))).toEqual([]);
});
