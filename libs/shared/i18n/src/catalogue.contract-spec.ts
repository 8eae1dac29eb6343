import { IntlMessageFormat } from 'intl-messageformat';
import { loadCatalogue } from './catalogue';
import { en } from './catalogues/en';
import { accounts } from './catalogues/en/accounts';
import { consortium } from './catalogues/en/consortium';
import { events } from './catalogues/en/events';
import { history } from './catalogues/en/history';
import { impact } from './catalogues/en/impact';
import { quality } from './catalogues/en/quality';
import { reports } from './catalogues/en/reports';
import { shared } from './catalogues/en/shared';
import { LANGUAGES } from './language';

const CAPABILITIES = { accounts, consortium, events, history, impact, quality, reports, shared };

describe('catalogues', () => {
  it.each(Object.entries(CAPABILITIES))('of %s holds keys of its own and words for errors, nothing else', (capability, messages) => {
    expect(Object.keys(messages).filter((key) => !key.startsWith(`${capability}.`) && !key.startsWith('error.'))).toEqual([]);
  });

  it('share no key, so that none hides another', () => {
    const keys = Object.values(CAPABILITIES).flatMap((messages) => Object.keys(messages));
    expect(keys.filter((key, index) => keys.indexOf(key) < index)).toEqual([]);
    expect(keys.sort()).toEqual(Object.keys(en).sort());
  });

  it.each(LANGUAGES)('in %s have every message of English, each of them well formed and not empty', async (language) => {
    const catalogue: Readonly<Record<string, string>> = await loadCatalogue(language);
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(en).sort());
    const broken = Object.entries(catalogue).filter(([, message]) => message.trim() === '' || !isWellFormed(message, language));
    expect(broken).toEqual([]);
  });
});

function isWellFormed(message: string, language: string): boolean {
  try {
    return new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst().length > 0;
  } catch {
    return false;
  }
}
