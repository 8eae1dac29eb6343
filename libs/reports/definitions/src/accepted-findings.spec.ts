import { createTranslator, loadCatalogue, type DocumentTranslator } from '@turnout/shared/i18n';
import { isoDate } from '@turnout/shared/kernel';
import { acceptedFindings } from './accepted-findings';
import { eventsTable } from './events-table';
import type { AcceptedFinding } from './ledger-facts';
import { ledgerFactsOf } from './testing';

describe('acceptedFindings', () => {
  let translator: DocumentTranslator;
  const title = 'Circle with parents, 4 meetings';
  const meetings: AcceptedFinding = {
    ...{ rule: 'title-says-meetings', params: { said: 4, meetings: 1 }, events: [title] },
    ...{ reason: 'Only the last one was ours.', by: 'Ana Silva', on: isoDate('2026-11-02') },
  };

  beforeAll(async () => {
    translator = createTranslator('en', await loadCatalogue('en'));
  });

  it('says what was noticed, about which events, why it is right and who says so', () => {
    const [heading, line, ...others] = acceptedFindings(ledgerFactsOf([], { accepted: [meetings] }), translator);
    expect(others).toEqual([]);
    expect(heading).toEqual({ kind: 'heading', level: 2, text: 'Accepted findings' });
    expect(line).toMatchObject({ kind: 'paragraph' });
    const { text } = line as { readonly text: string };
    expect(text).toMatch(/^The title speaks of several meetings\. The title speaks of 4 meetings/u);
    expect(text).toContain(`(“${title}”) Accepted: Only the last one was ours. (Ana Silva, 2 November 2026)`);
  });

  it('does not name many events one by one, nor somebody who is not known any more', () => {
    const many = { ...meetings, events: ['a', 'b', 'c', 'd'], by: null };
    const [, line] = acceptedFindings(ledgerFactsOf([], { accepted: [many] }), translator);
    expect((line as { readonly text: string }).text).toContain('. Accepted: Only the last one was ours. (somebody, 2 November 2026)');
  });

  it('stands behind the table of events, where something was accepted', () => {
    const kinds = (accepted: readonly AcceptedFinding[]) =>
      eventsTable.build(ledgerFactsOf([], { accepted }), translator).blocks.map(({ kind }) => kind);
    expect([kinds([]), kinds([meetings])]).toEqual([['table'], ['table', 'heading', 'paragraph']]);
  });
});
