import { IntlMessageFormat } from 'intl-messageformat';
import { loadCatalogue } from './catalogue';
import { en } from './catalogues/en';
import { accounts } from './catalogues/en/accounts';
import { consortium } from './catalogues/en/consortium';
import { events } from './catalogues/en/events';
import { history } from './catalogues/en/history';
import { impact } from './catalogues/en/impact';
import { quality } from './catalogues/en/quality';
import { reminders } from './catalogues/en/reminders';
import { reports } from './catalogues/en/reports';
import { shared } from './catalogues/en/shared';
import { loadDocumentCatalogue } from './documents/document-catalogue';
import { isDocumentKey } from './documents/document-key';
import { DOCUMENT_LANGUAGES } from './documents/document-language';
import { LANGUAGES } from './language';

const CAPABILITIES = { accounts, consortium, events, history, impact, quality, reminders, reports, shared };

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

  it.each(DOCUMENT_LANGUAGES)('of documents in %s say everything that documents say, filled in as in English', async (language) => {
    const catalogue: Readonly<Record<string, string>> = await loadDocumentCatalogue(language);
    const said = Object.entries(en).filter(([key]) => isDocumentKey(key));
    expect(
      Object.keys(catalogue)
        .filter((key) => language !== 'en' || isDocumentKey(key))
        .sort(),
    ).toEqual(said.map(([key]) => key).sort());
    const broken = said.filter(([key]) => catalogue[key]?.trim() === '' || !isWellFormed(String(catalogue[key]), language));
    expect(broken.map(([key]) => key)).toEqual([]);
    const otherwise = said.filter(([key, message]) => argumentsOf(String(catalogue[key])).join() !== argumentsOf(message).join());
    expect(otherwise.map(([key]) => key)).toEqual([]);
  });
});

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

/** What a message is filled with, its choices with their words: a translation that drops one hides a figure. */
function argumentsOf(message: string): readonly string[] {
  const names = new Set<string>();
  const walk = (parts: readonly Part[]): void => {
    for (const part of parts) {
      if ('options' in part) {
        // How many forms a plural has is the language's own; what may be chosen from is not.
        names.add('offset' in part ? part.value : `${part.value}: ${Object.keys(part.options).sort().join('|')}`);
        for (const { value } of Object.values(part.options)) walk(value);
      } else if ('style' in part) names.add(part.value);
      else if ('value' in part && part.type === ARGUMENT) names.add(part.value);
    }
  };
  walk(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

/** A plain argument, as the parser calls it. */
const ARGUMENT = 1;

function isWellFormed(message: string, language: string): boolean {
  try {
    return new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst().length > 0;
  } catch {
    return false;
  }
}
