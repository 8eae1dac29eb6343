import { createTranslator, loadCatalogue, type Translator } from '@turnout/shared/i18n';
import { findingAdvice, findingWords, repairWords, ruleTitle } from './finding-words';
import { findingsOf } from './findings-of';
import { SOCIALL_FACTS } from './testing';

const names = {
  type: (code: string) => ({ 'peer-learning': 'Peer-learning event' })[code] ?? code,
  country: (code: string) => ({ IT: 'Italy', PT: 'Portugal' })[code] ?? code,
  dimension: (name: string) => (name === 'gender' ? 'Gender' : name),
};
let translator: Translator;
beforeAll(async () => {
  translator = createTranslator('en', await loadCatalogue('en'));
});

it('says of the printed Soci@ll table what a layman understands', () => {
  expect(findingsOf(SOCIALL_FACTS).map((finding) => findingWords(finding, names, translator))).toEqual([
    'Two records of 20/04/2021, in Italy, with 9 people each, by the same partner, under different types: “Final Meeting- Social Lab Casentino” and “Final Meeting - Social Lab casentino” (the same title).',
    '18/12/2021 lies outside the reporting period (from 01/03/2019 to 31/05/2021).',
    '06/05/2021 lies outside the months of WP2 (from 01/06/2018 to 30/04/2021).',
    '150 people at 4 meetings; the other 12 events of the type “Peer-learning event” had 6 to 28.',
    '13 events of the type “Peer-learning event” do not say whether they were at a school or in a local community, and 2 events were promised by setting.',
    '2 events of the type “bench-learning” do not say whether they were at a school or in a local community, and 10 events were promised by setting.',
    '6 events of the type “forward-looking” do not say whether they were at a school or in a local community, and 10 events were promised by setting.',
  ]);
});

it.each([
  [
    'brief-report-contradicts-record',
    { fact: 'country', said: 'PT', country: 'IT' },
    'The brief report says that it was in Portugal, the record in Italy.',
  ],
  ['brief-report-contradicts-record', { fact: 'people', said: 35, count: 20 }, 'The brief report speaks of 35 people, the record of 20.'],
  [
    'breakdown-does-not-add-up',
    { why: 'more', dimension: 'gender', stated: 21, count: 20 },
    'Gender: the parts add up to 21, yet 20 people were counted.',
  ],
  ['missing-evidence', { partner: null, records: 1 }, 'one event without any evidence, though the project keeps it.'],
])('says of %s what was compared: %p', (rule, params, words) => {
  expect(findingWords({ rule, params }, names, translator)).toBe(words);
});

it('says what to do, and what a repair would do', () => {
  const finding = { rule: 'title-says-meetings', params: { said: 4, meetings: 1 } };
  expect(ruleTitle(finding.rule, translator)).toBe('The title speaks of several meetings');
  expect(findingAdvice(finding, names, translator)).toMatch(/^If the record stands for 4 meetings, count them/u);
  expect(repairWords(finding, names, translator)).toBe('Count 4 meetings.');
});

it('has no words for a rule that is none', () => {
  expect(ruleTitle('no-rule', translator)).toBe('no-rule');
  expect(findingWords({ rule: 'no-rule', params: {} }, names, translator)).toBeNull();
});
