import { createTranslator, loadCatalogue } from '@turnout/shared/i18n';
import { DISPLAY_NAME_CODES } from './account/account-draft';
import { PASSWORD_CODES } from './account/password-rules';
import { FEED_FIELD_CODES } from './feed/feed-draft';
import { MEMBER_FIELD_CODES } from './member/member-draft';
import { TOKEN_FIELD_CODES } from './token/token-draft';

it('has words for every refusal of people', async () => {
  const { has } = createTranslator('en', await loadCatalogue('en'));
  const codes = [...MEMBER_FIELD_CODES, ...DISPLAY_NAME_CODES, ...PASSWORD_CODES, ...TOKEN_FIELD_CODES, ...FEED_FIELD_CODES];
  expect(codes.filter((code) => !has(`error.${code}`))).toEqual([]);
});
