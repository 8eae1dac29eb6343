import { createTranslator, type DocumentTranslator, loadCatalogue } from '@turnout/shared/i18n';
import { composeReport } from './compose-report';
import { defaultComposition, REPORT_DEFINITION_IDS } from './composition';
import { eventsTable } from './events-table';
import { globalReport } from './global-report';
import { projectReport } from './report-definitions';
import { RICH_GLOBAL_FACTS, SOCIALL_GLOBAL_FACTS } from './testing';

describe('composeReport', () => {
  let translator: DocumentTranslator;

  beforeAll(async () => {
    translator = createTranslator('en', await loadCatalogue('en'));
  });

  it.each(REPORT_DEFINITION_IDS)('builds %s as it is before anybody changed it', (id) => {
    expect(composeReport(defaultComposition(id, 'en'), SOCIALL_GLOBAL_FACTS, translator)).toEqual(
      projectReport(id)?.build(SOCIALL_GLOBAL_FACTS, translator),
    );
  });

  it('sets titles of the authors, and names what nobody approved', () => {
    const composition = { ...defaultComposition('events-table', 'en'), title: 'Spotkania w szkołach', subtitle: 'Ząbki' };
    const { unapproved: _unapproved, ...approved } = RICH_GLOBAL_FACTS;
    const document = composeReport(composition, RICH_GLOBAL_FACTS, translator);
    const plain = eventsTable.build(approved, translator);
    expect(document).toEqual({
      ...{ ...plain, title: 'Spotkania w szkołach', titleLanguage: 'pl', subtitle: 'Ząbki' },
      blocks: [...plain.blocks, expect.objectContaining({ kind: 'callout', title: 'Not approved so far' })],
    });
    expect(globalReport.build(approved, translator).blocks.some(({ kind }) => kind === 'callout')).toBe(false);
  });
});
