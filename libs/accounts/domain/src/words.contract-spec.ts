import { createTranslator, loadCatalogue } from '@turnout/shared/i18n';
import { MEMBER_FIELD_CODES } from './member/member-draft';

it('has words for every refusal of a member', async () => {
  const { has } = createTranslator('en', await loadCatalogue('en'));
  expect(MEMBER_FIELD_CODES.filter((code) => !has(`error.${code}`))).toEqual([]);
});
