import { loadCatalogue } from '@turnout/shared/i18n';
import { COLUMN_FACTS, IMPORT_PROBLEMS, IMPORT_REASONS, SKIP_REASONS } from './contract';

it.each([
  ['fact', COLUMN_FACTS],
  ['why', IMPORT_REASONS],
  ['problem', IMPORT_PROBLEMS],
  ['skipped', SKIP_REASONS],
])('has words for every %s, and for nothing else', async (part, words) => {
  const prefix = `events.import.${part}.`;
  const keys = Object.keys(await loadCatalogue('en')).filter((key) => key.startsWith(prefix));
  expect(keys.sort()).toEqual(words.map((word) => prefix + word).sort());
});
