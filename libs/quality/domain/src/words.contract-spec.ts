import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTranslator, loadCatalogue } from '@turnout/shared/i18n';
import { QUALITY_RULE_IDS } from './quality-rules';

const PAGES = join(__dirname, '../../../../docs/rules');

it('has words for every rule', async () => {
  const { has } = createTranslator('en', await loadCatalogue('en'));
  const keys = QUALITY_RULE_IDS.flatMap((id) => ['title', 'finding', 'advice'].map((part) => `quality.rule.${id}.${part}`));
  expect(keys.filter((key) => !has(key))).toEqual([]);
});

describe('the pages of the rules', () => {
  it('are one for each rule, and no other', () => {
    const pages = readdirSync(PAGES).filter((page) => page !== 'README.md');
    expect(pages.sort()).toEqual(QUALITY_RULE_IDS.map((id) => `${id}.md`).sort());
  });

  it('stand in the index, in the order of the rules', () => {
    const index = readFileSync(join(PAGES, 'README.md'), 'utf8');
    expect([...index.matchAll(/\]\((?<id>[a-z-]+)\.md\)/gu)].map(({ groups }) => groups?.['id'])).toEqual(QUALITY_RULE_IDS);
  });

  it.each(QUALITY_RULE_IDS)('of %s says all that is to be said', (id) => {
    const page = readFileSync(join(PAGES, `${id}.md`), 'utf8');
    const headings = [...page.matchAll(/^## (?<heading>.+)$/gmu)].map(({ groups }) => groups?.['heading']);
    expect(headings).toEqual(['Why it matters', 'Example', 'What to do', 'Right as it is when']);
  });
});
