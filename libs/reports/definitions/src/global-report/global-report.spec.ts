import { PLAIN_TARGET } from '@turnout/impact/domain';
import type { Block, ReportDocument } from '@turnout/reports/document';
import { formatCell, headingText } from '@turnout/reports/document';
import { createTranslator, type DocumentTranslator, loadCatalogue } from '@turnout/shared/i18n';
import { plainText } from '@turnout/shared/kernel';
import { defaultComposition, SECTION_KINDS } from '../composition';
import { EMPTY_GLOBAL_FACTS, goldenDocument, knownRecord, RICH_COMPOSITION, RICH_GLOBAL_FACTS, SOCIALL_GLOBAL_FACTS } from '../testing';
import { composeGlobalReport, generatedText, globalReport, type GlobalReportFacts } from '.';

let translator: DocumentTranslator;

beforeAll(async () => {
  translator = createTranslator('en', await loadCatalogue('en'));
});

const textOf = (kind: Parameters<typeof generatedText>[0], facts: GlobalReportFacts): readonly string[] =>
  plainText(generatedText(kind, facts, translator))
    .split('\n')
    .filter((line) => line !== '');

const headingsOf = ({ blocks }: ReportDocument): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [headingText(block)] : []));

const kindsIn = ({ blocks }: ReportDocument, section: string): readonly Block['kind'][] =>
  blocks.filter((block) => block.section === section).map(({ kind }) => kind);

describe('the global report of Soci@ll', () => {
  it('has every part that the printed one has, in its order', async () => {
    const document = await goldenDocument('global-sociall');
    expect(document.blocks.slice(0, 4).map(({ kind }) => kind)).toEqual(['cover', 'contents', 'list-of', 'list-of']);
    expect(headingsOf(document)).toEqual([
      '1 Partnership',
      '2 Introduction',
      '3 Open local partnership database',
      '4 Types of events',
      '5 Events held',
      '6 Summing up',
      '7 The events in figures',
      '8 Promised and reached',
      '9 Conclusions',
      'Annex I How it was counted',
    ]);
    expect(kindsIn(document, 'sums')).toEqual(['heading', 'rich-text', 'key-figures', 'table', 'table']);
    expect(kindsIn(document, 'charts')).toEqual(['heading', 'rich-text', 'chart', 'chart', 'chart', 'chart', 'chart']);
    expect(kindsIn(document, 'impact')).toEqual(['heading', 'rich-text', 'table', 'chart', 'chart']);
    expect([document.isNumbered, document.title, document.subtitle]).toEqual([
      ...[true, 'Global report', 'WP2 – Establishment and maintenance the Soci@ll Network'],
    ]);
  });

  it('says in plain sentences what the printed one says, with figures that do not contradict each other', () => {
    expect(textOf('introduction', SOCIALL_GLOBAL_FACTS)).toEqual([
      'This report gives an overview of the events of the project Soci@ll from 16 March 2019 to 18 December 2021.',
      'The events belong to work package WP2 – Establishment and maintenance the Soci@ll Network, which CARDET leads and which runs from month 6 to month 40 of the project (M6–M40).',
      'Its activities are:',
      ...(SOCIALL_GLOBAL_FACTS.card.workPackages[0]?.activities ?? []),
      'It leads to these outputs:',
      ...(SOCIALL_GLOBAL_FACTS.card.workPackages[0]?.outputs ?? []),
      'In all, 34 events took place, with 712 participants. They were of 4 types: “Igniting event”, “Peer-learning event”, “Bench-learning international webinar” and “Forward-looking session”. They took place in 4 countries: Cyprus, Italy, Poland and Portugal. 2 of the events were international, without a single country.',
    ]);
    expect(textOf('typology', SOCIALL_GLOBAL_FACTS)).toEqual([
      'The project defined 4 types of events. The following table says what each of them is for, whom it addresses and what was promised. In all, 32 events with 470 participants were promised. At national level 22 events were promised, and at international level 10.',
    ]);
    expect(textOf('conclusions', SOCIALL_GLOBAL_FACTS)).toEqual([
      'In all, 34 events took place, with 712 participants. By type, these were 10 events of the type “Igniting event” with 301 participants, 16 events of the type “Peer-learning event” with 295 participants, 2 events of the type “Bench-learning international webinar” with 39 participants and 6 events of the type “Forward-looking session” with 77 participants.',
      'They took place in 4 countries: Cyprus, Italy, Poland and Portugal. 2 of the events were international, without a single country.',
      '1 of the 4 promises is kept in full.',
      'Peer-learning event: The numbers are reached; whether the conditions are kept is not known, since of some events the setting or the number of participants is not stated.',
      'Bench-learning international webinar: 8 events and 111 participants are missing.',
      'Forward-looking session: 4 events and 73 participants are missing.',
    ]);
    expect(textOf('partnership', SOCIALL_GLOBAL_FACTS)).toEqual([
      'The project is carried out by 9 partners from 4 countries: Cyprus, Italy, Poland and Portugal. INOVA+ (Portugal) coordinates it. By kind they are 3 scientific or technical partners, 3 schools, 1 local authority and 2 partners whose kind is not stated.',
    ]);
    expect(textOf('database', SOCIALL_GLOBAL_FACTS)[0]).toMatch(/^The database of the open local partnership holds 1,754 contacts /u);
    expect(textOf('events-table', SOCIALL_GLOBAL_FACTS)).toEqual([
      'The following table lists the 34 events that took place, by type and by date. They are kept in 31 records, because a record may stand for several meetings.',
    ]);
  });

  it('lists its own sections, with the numbers that they have', async () => {
    const { blocks } = await goldenDocument('global-sociall');
    const structure = blocks.find((block) => block.section === 'introduction' && block.kind === 'facts');
    expect(
      structure?.kind === 'facts' ? structure.facts.map(({ label, value }) => [label, value.kind === 'text' && value.text]) : [],
    ).toEqual([
      ['1 Partnership', 'who carries out the project'],
      ['2 Introduction', 'what the report is about'],
      ['3 Open local partnership database', 'the contacts to whom the project turns'],
      ['4 Types of events', 'what each type is for, whom it addresses and what was promised'],
      ['5 Events held', 'every event that took place'],
      ['6 Summing up', 'events and participants, added up by type and by country'],
      ['7 The events in figures', 'events and participants as diagrams and on a map'],
      ['8 Promised and reached', 'each promise beside what became of it'],
      ['9 Conclusions', 'what follows from it'],
      ['Annex I How it was counted', 'what the figures count and what they leave out'],
    ]);
    expect(kindsIn(await goldenDocument('global-sociall'), 'introduction')).toEqual(['heading', 'rich-text', 'paragraph', 'facts']);
  });

  it('names the basis of every table and diagram, and has every figure of its texts', async () => {
    const { blocks, figures } = await goldenDocument('global-sociall');
    const noted = blocks.flatMap((block) => (block.kind === 'table' || block.kind === 'chart' ? [block.notes.length] : []));
    expect(noted.filter((notes) => notes === 0)).toEqual([]);
    const set = [...JSON.stringify(blocks).matchAll(/\{"text":"([^"]*)","figure":"([^"]*)"/gu)].map(([, text, key]) => [key, text]);
    expect(set.length).toBeGreaterThan(40);
    expect(set.filter(([key, text]) => figures?.[String(key)]?.text !== text)).toEqual([]);
  });

  it('has a cover with what is known, and the day whose records it shows', async () => {
    const [cover] = (await goldenDocument('global-sociall')).blocks;
    expect(
      cover?.kind === 'cover' ? cover.facts.map(({ label, value }) => [label, value.kind === 'text' ? value.text : null]) : [],
    ).toEqual([
      ['Date', '15 June 2021'],
      ['Work package led by', 'CARDET'],
      ['Coordinator', 'INOVA+'],
      ['Events held', '16 March 2019 to 18 December 2021'],
      ['Website', 'http://wholeschoolsociallabs.eu'],
    ]);
  });
});

describe('a global report that authors changed', () => {
  it('prints what is on and has something to show, renamed and numbered anew', async () => {
    const document = await goldenDocument('global-rich');
    expect(headingsOf(document)).toEqual([
      ...['1 Foreword', '2 Partnership', '3 Introduction', '4 Types of events', '5 Events held', '6 Summing up', '7 The events in figures'],
      ...['8 Promised and reached', '9 Pictures from the events', '10 Συμπεράσματα'],
      ...['Annex I Brief reports of the events', 'Annex II Accepted findings', 'Annex III How it was counted', 'Annex IV Further section'],
    ]);
    expect(document.sections?.filter(({ isOn, isEmpty }) => !isOn || isEmpty === true)).toEqual([
      { id: 'database', title: 'Open local partnership database', isOn: false },
      { id: 'own-empty', title: 'Further section', isOn: true, isEmpty: true },
    ]);
  });

  it('begins pages for the partnership, for what follows it, and for annexes that fill them', async () => {
    const { blocks } = await goldenDocument('global-rich');
    const begun = blocks.flatMap((block) => (block.kind === 'heading' && block.startsPage === true ? [block.section] : []));
    expect(begun).toEqual(['own-first', 'partnership', 'introduction', 'brief-reports']);
  });

  it('sets the figures of their texts as they stand, and one that is gone as not known', async () => {
    const { blocks } = await goldenDocument('global-rich');
    const own = blocks.find((block) => block.section === 'own-first' && block.kind === 'rich-text');
    expect(own?.kind === 'rich-text' ? plainText(own.content) : '').toBe(
      'Za dużo & za mało\nWe counted 230 people, and not known of a type that is gone.\n1 January 2021\nin 1\nAll 24\nA lead',
    );
  });

  it('shows each picture where its authors put it', async () => {
    const { blocks } = await goldenDocument('global-rich');
    const shown = blocks.flatMap((block) =>
      block.kind === 'pictures' ? [[block.section, block.caption, ...block.pictures.map(({ id }) => id)]] : [],
    );
    expect(shown).toEqual([
      ['own-first', 'Δημιουργία <συστημάτων>', 'p3'],
      ['pictures', 'Around fifty came, 1 January 2021', 'p1', 'p2'],
      ['pictures', 'Summer school, 5 July 2021', 'p4'],
      ['brief-reports', undefined, '1', '2', '3'],
    ]);
    const sections = RICH_COMPOSITION.sections.map((section) =>
      section.kind === 'pictures' ? { ...section, pictures: ['p4', 'p1'] } : section,
    );
    const picked = composeGlobalReport({ ...RICH_COMPOSITION, sections }, RICH_GLOBAL_FACTS, translator);
    expect(picked.blocks.flatMap((block) => (block.kind === 'pictures' && block.section === 'pictures' ? [block.caption] : []))).toEqual([
      'Summer school, 5 July 2021',
      'Around fifty came, 1 January 2021',
    ]);
  });

  it('annexes brief reports whole, below headings of the third level at most', async () => {
    const annex = (await goldenDocument('global-rich')).blocks.filter(({ section }) => section === 'brief-reports');
    const headings = annex.flatMap((block) => (block.kind === 'heading' ? [[block.level, headingText(block)]] : []));
    expect(headings).toEqual([
      [1, 'Annex I Brief reports of the events'],
      [2, 'I.1 Δημιουργία πολιτισμικά ευαίσθητων σχολικών συστημάτων & <b>more</b>'],
      ...[3, 3, 3, 3].map((level, index) => [level, ['Aim', 'What happened', 'Results and impact', 'Voices'][index]]),
      [2, 'I.2 Second interim meeting'],
    ]);
    expect(JSON.stringify(annex)).not.toContain('"kind":"heading","content"');
    expect(annex.filter(({ kind }) => kind === 'paragraph')).toEqual([
      { kind: 'paragraph', text: 'One evening, one table.', section: 'brief-reports' },
    ]);
  });

  it('says what was counted although nobody approved it, where events are listed or how they were counted', () => {
    const placeOf = (kinds: readonly string[]) => {
      const sections = RICH_COMPOSITION.sections.filter(({ kind }) => kinds.includes(kind));
      const { blocks } = composeGlobalReport({ ...RICH_COMPOSITION, sections }, RICH_GLOBAL_FACTS, translator);
      return blocks.filter(({ kind }) => kind === 'callout');
    };
    const callout = {
      ...{ kind: 'callout', tone: 'attention', title: 'Not approved so far' },
      text: '2 records that this report counts had not been approved when it was written: “Around fifty came” (Held); “Nobody counted” (Submitted).',
    };
    expect(placeOf(['events-table', 'counting-rules'])).toEqual([{ ...callout, section: 'events-table' }]);
    expect(placeOf(['counting-rules'])).toEqual([{ ...callout, section: 'counting-rules' }]);
    expect(placeOf([])).toEqual([callout]);
  });

  it('puts its own words on the cover', async () => {
    const { blocks, subtitle, titleLanguage, title } = await goldenDocument('global-rich');
    expect([title.length > 1980, titleLanguage, subtitle]).toEqual([true, 'und', 'Ząbki · Λευκωσία']);
    const [cover] = blocks;
    expect(cover?.kind === 'cover' ? cover.facts.slice(0, 3).map(({ value }) => (value.kind === 'text' ? value.text : '')) : []).toEqual([
      ...['2.3 – Small-scale events', '1.0 <final>', '30 June 2021'],
    ]);
  });

  it('has annexes only where nothing of the report itself follows', () => {
    const of = (...kinds: readonly string[]) =>
      headingsOf(
        composeGlobalReport(
          {
            ...RICH_COMPOSITION,
            sections: kinds.map((kind, index) => ({
              ...{ id: `s${String(index)}`, kind: kind as (typeof SECTION_KINDS)[number], title: kind, isOn: true },
              text: kind === 'own' ? [{ kind: 'paragraph', content: [{ text: 'a' }] }] : null,
            })),
          },
          RICH_GLOBAL_FACTS,
          translator,
        ),
      );
    expect(of('counting-rules', 'sums', 'own', 'accepted-findings', 'own')).toEqual([
      ...['1 counting-rules', '2 sums', '3 own', 'Annex I accepted-findings', 'Annex II own'],
    ]);
    expect(of('own', 'own')).toEqual(['1 own', '2 own']);
    const many = Array.from({ length: 9 }, () => 'own');
    expect(of('counting-rules', ...many).slice(3)).toEqual(
      ['IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'].map((number) => `Annex ${number} own`),
    );
  });
});

describe('a global report about hardly anything', () => {
  it('of an empty project says what there is not, and leaves out what would be empty', async () => {
    const document = await goldenDocument('global-empty');
    expect(headingsOf(document)).toEqual([
      ...[
        '1 Partnership',
        '2 Introduction',
        '3 Types of events',
        '4 Events held',
        '5 Summing up',
        '6 The events in figures',
        '7 Conclusions',
      ],
      'Annex I How it was counted',
    ]);
    expect(SECTION_KINDS.flatMap((kind) => textOf(kind, EMPTY_GLOBAL_FACTS)).slice(0, 4)).toEqual([
      'The partners of the project are not stated.',
      'This report gives an overview of the events of the project Soci@ll - Whole School Social Labs.',
      'No event has taken place so far.',
      'The database of the open local partnership holds the contacts to whom the project turns with its events and results; how many there are is not known. It names organisations and their functional addresses. It holds no personal data, as the General Data Protection Regulation asks.',
    ]);
    expect(textOf('sums', EMPTY_GLOBAL_FACTS)).toEqual(['No event has taken place so far, so there is nothing to add up.']);
    expect(textOf('charts', EMPTY_GLOBAL_FACTS)).toEqual(['No event has taken place so far, so there is nothing to show.']);
    expect(textOf('conclusions', EMPTY_GLOBAL_FACTS)).toEqual(['No event has taken place so far.']);
    expect(document.subtitle).toBeNull();
  });

  it('tells of one event as of one', () => {
    const facts: GlobalReportFacts = {
      ...SOCIALL_GLOBAL_FACTS,
      records: [knownRecord('one', { type: null, mode: 'online', participants: { count: 1, quality: 'estimate', method: null } })],
      briefReports: [{ ...RICH_GLOBAL_FACTS.briefReports[0]! }],
      partnership: [{ code: 'A', name: 'A', country: null, kind: null, role: 'coordinator' }],
      typology: SOCIALL_GLOBAL_FACTS.typology.slice(0, 1),
      promises: [{ ...PLAIN_TARGET, type: 'igniting', events: 1, participants: null }],
      pictures: RICH_GLOBAL_FACTS.pictures.slice(0, 1),
      card: { ...SOCIALL_GLOBAL_FACTS.card, databaseContacts: 1 },
    };
    expect(textOf('introduction', facts)[0]).toBe('This report gives an overview of the events of the project Soci@ll on 1 January 2021.');
    expect(textOf('introduction', facts).at(-1)).toBe(
      'In all, 1 event took place, with 1 participant. They took place in 1 country: Italy. Of the 1 participants 0 are documented and 1 is estimated.',
    );
    expect(textOf('partnership', facts)).toEqual(['The project is carried out by 1 partner. A coordinates it.']);
    expect(textOf('events-table', facts)).toEqual([
      'The following table lists the 1 event that took place. A brief report was written of every record.',
    ]);
    expect(textOf('conclusions', facts)).toEqual([
      'In all, 1 event took place, with 1 participant. By type, these were 1 event of the type “Type not stated” with 1 participant. Of the 1 participants 0 are documented and 1 is estimated.',
      'They took place in 1 country: Italy. By the way people took part, 1 event was held online.',
      'None of the 1 promise is kept in full.',
      'Igniting event: 1 event is missing.',
    ]);
    const [cover] = globalReport.build(facts, translator).blocks;
    expect(cover?.kind === 'cover' ? cover.facts.map(({ value }) => formatCell(value, 'en-GB', {} as never)) : []).toContain(
      '1 January 2021',
    );
    expect(textOf('pictures', facts)).toEqual(['The following picture was taken at one of the events.']);
  });

  it('says how people took part, and of how many events nobody knows', () => {
    expect(textOf('conclusions', RICH_GLOBAL_FACTS)[1]).toBe(
      'They took place in 1 country: Italy. 1 of the events was international, without a single country. Of 1 record the country is not stated. By the way people took part, 1 event was held online and of 23 events this is not stated.',
    );
  });

  it('says of a selection what was selected, and of which work packages nothing is certain', () => {
    const facts: GlobalReportFacts = {
      ...RICH_GLOBAL_FACTS,
      records: [knownRecord('a', { workPackage: 'WP2' }), knownRecord('b', { workPackage: 'WP3', country: null, level: null, mode: null })],
      filter: { ...RICH_GLOBAL_FACTS.filter, country: ['IT', null] },
    };
    expect(textOf('introduction', facts).filter((line) => /selection|work package/u.test(line))).toEqual([
      'This report gives an overview of the events of the project Soci@ll on 1 January 2021. It covers a selection of them – 1 January 2021 · Country: Italy, Not known.',
      'The events belong to work package WP2 – Establishment and maintenance the Soci@ll Network, which CARDET leads and which runs from month 6 to month 40 of the project (M6–M40).',
      'The events belong to work package WP3, which runs from month 1 to month 12 of the project (M1–M12).',
    ]);
    expect(textOf('introduction', RICH_GLOBAL_FACTS).some((line) => line.includes('work package'))).toBe(false);
    expect(globalReport.build(facts, translator).subtitle).toBe('1 January 2021 · Country: Italy, Not known');
    const plain = { ...SOCIALL_GLOBAL_FACTS.card.workPackages[0]!, fromMonth: null, title: null };
    const packaged = (change: object) => ({
      ...SOCIALL_GLOBAL_FACTS,
      card: { ...SOCIALL_GLOBAL_FACTS.card, workPackages: [{ ...plain, ...change }] },
    });
    expect(textOf('introduction', packaged({}))[1]).toBe('The events belong to work package WP2, which CARDET leads.');
    expect(textOf('introduction', packaged({ leadPartner: null }))[1]).toBe('The events belong to work package WP2.');
    expect(globalReport.build({ ...packaged({}), records: [] }, translator).subtitle).toBe('WP2');
  });

  it('names no country where events had none, no promise where none was made, and what authors left empty stays empty', () => {
    const european = knownRecord('a', { country: null, level: 'international' });
    const facts = { ...SOCIALL_GLOBAL_FACTS, records: [european], promises: [] };
    expect(textOf('conclusions', facts).slice(1)).toEqual(['1 of the events was international, without a single country.']);
    const sections = [{ id: 'sums', kind: 'sums', title: null, isOn: true, text: [] } as const];
    const composition = { ...defaultComposition('global-report', 'en'), deliverable: 'D9', sections };
    const document = composeGlobalReport(composition, facts, translator);
    expect(kindsIn(document, 'sums')).toEqual(['heading', 'key-figures', 'table', 'table']);
    expect(document.blocks[0]).toMatchObject({ facts: [{ label: 'Deliverable', value: { text: 'D9' } }, {}, {}, {}, {}, {}] });
  });

  it('lists brief reports in the contents unless they are too many', () => {
    const depthOf = (briefReports: GlobalReportFacts['briefReports']) =>
      composeGlobalReport(defaultComposition('global-report', 'en'), { ...SOCIALL_GLOBAL_FACTS, briefReports }, translator).blocks[1];
    const one = RICH_GLOBAL_FACTS.briefReports[1]!;
    expect(depthOf([one])).toEqual({ kind: 'contents', depth: 2 });
    expect(depthOf(Array.from({ length: 61 }, () => one))).toEqual({ kind: 'contents', depth: 1 });
  });

  it('is made of a thousand events as of thirty', () => {
    const records = Array.from({ length: 1000 }, (_, index) => knownRecord(`r${String(index)}`, { title: `Spotkanie ${String(index)}` }));
    const { blocks } = globalReport.build({ ...SOCIALL_GLOBAL_FACTS, records }, translator);
    const table = blocks.find((block) => block.kind === 'table' && block.id === 'events');
    expect(table?.kind === 'table' ? table.groups.flatMap(({ rows }) => rows) : []).toHaveLength(1000);
    expect(textOf('conclusions', { ...SOCIALL_GLOBAL_FACTS, records })[0]).toMatch(
      /^In all, 1,000 events took place, with 12,000 participants\./u,
    );
  });
});
