import { createTranslator, loadCatalogue } from '@turnout/shared/i18n';
import { PARTNER_FIELD_CODES } from './partner-draft';

it('has words for every refusal of a partner', async () => {
  const { has } = createTranslator('en', await loadCatalogue('en'));
  expect(PARTNER_FIELD_CODES.filter((code) => !has(`error.${code}`))).toEqual([]);
});
