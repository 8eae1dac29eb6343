import { checkNarrative } from './check-narrative';
import { SOCIALL_GROUND } from './testing';

/** What a text contradicts: the letters, what is right, what to put there, the live figure. */
const said = (text: string) =>
  checkNarrative(text, null, SOCIALL_GROUND).contradictions.map(({ quote, repair, figure }) => [quote, repair, figure]);

describe('a text that says another number', () => {
  it.each([
    ['In total, 36 events were held, reaching 712 participants.', ['36', '34', 'events']],
    ['Altogether we reached 700 participants in 34 events.', ['700', '712', 'participants']],
    ['Thirty-six events were held in total.', ['Thirty-six', 'Thirty-four', 'events']],
    ['32 events were held in total.', ['32', '34', 'events']],
    ['The consortium organised 40 events.', ['40', '34', 'events']],
    ['The partnership organised 30 events.', ['30', '34', 'events']],
    ['The project reached 686 participants.', ['686', '712', 'participants']],
    ['In Italy, 12 events were held.', ['12', '14', 'events:country=IT']],
    ['Italian events: 12 in total.', ['12', '14', 'events:country=IT']],
    ['In Poland a total of 100 participants took part.', ['100', '103', 'participants:country=PL']],
    ['At national level 673 participants were reached in 30 events.', ['30', '32', 'events:level=national']],
    ['The igniting events reached 310 participants in total.', ['310', '301', 'participants:type=igniting']],
    ['There were 11 igniting events, 16 peer-learning events and 6 forward-looking sessions.', ['11', '10', 'events:type=igniting']],
    ['CESIE organised 6 events in total.', ['6', '4', 'events:partner=CESIE']],
    ['The database holds 1.745 contacts.', ['1.745', '1.754', 'contacts']],
    ['The database holds 1745 contacts.', ['1745', '1754', 'contacts']],
    ['The project offered five types of events.', ['five', 'four', 'types']],
    ['Participants came from five partner countries of the consortium.', ['five', 'four', 'project-countries']],
    ['Total number of participants: 586', ['586', '712', 'participants']],
    ['Participants: 586 in total.', ['586', '712', 'participants']],
    ['More than 800 participants attended the 34 events.', ['More than 800', '712', 'participants']],
    ['At most 600 participants attended the 34 events.', ['At most 600', '712', 'participants']],
    ['Under 600 participants attended the 34 events.', ['Under 600', '712', 'participants']],
    ['The 34 events had 800+ participants.', ['800+', '712', 'participants']],
    ['Around 1,000 participants were reached in total.', ['Around 1,000', '712', 'participants']],
    ['Between 40 and 50 events were held in total.', ['40 and 50', null, 'events']],
    ['In total 40–50 events were held.', ['40–50', null, 'events']],
    ['In total **36** events were held.', ['36', '34', 'events']],
    ['In total 1 thousand participants came.', ['1 thousand', '712', 'participants']],
    ['In total some 1 thousand participants came.', ['some 1 thousand', '712', 'participants']],
  ])('%s', (text, contradiction) => {
    expect(said(text)).toEqual([contradiction]);
  });

  it('says thousands as they are said', () => {
    const ground = { ...SOCIALL_GROUND, contacts: 12_754 };
    const repairs = ['12745', '12,745', '12\u00a0745'].map((number) =>
      checkNarrative(`The database has ${number} contacts.`, 'en', ground),
    );
    expect(repairs.map(({ contradictions: [first] }) => first?.repair)).toEqual(['12754', '12,754', '12\u00a0754']);
    const few = { ...SOCIALL_GROUND, contacts: 1002 };
    const inAll = (text: string, language: 'en' | 'pl' | null) => checkNarrative(text, language, few).contradictions[0]?.repair;
    expect(inAll('The database has 998 contacts.', 'en')).toBe('1,002');
    expect(inAll('The database has 998 contacts.', null)).toBe('1,002');
    expect(inAll('W bazie danych jest 998 kontaktów.', 'pl')).toBe('1\u00a0002');
    expect(checkNarrative('database 998 contacts', null, few)).toMatchObject({ language: null, contradictions: [{ repair: '1,002' }] });
  });
});

describe('a text in another language', () => {
  it.each([
    ['Em total, foram realizados 36 eventos, com 712 participantes.', ['36', '34', 'events']],
    [
      'No total, participaram setecentos e dez participantes em trinta e quatro eventos.',
      ['setecentos e dez', 'setecentos e doze', 'participants'],
    ],
    ['O projeto realizou ao todo 34 eventos em cinco países parceiros.', ['cinco', 'quatro', 'project-countries']],
    ['Foram previstos 34 eventos e realizados 34.', ['34', '32', 'promised-events']],
    ['Ao todo participaram cerca de 1000 pessoas nos 34 eventos.', ['cerca de 1000', '712', 'participants']],
    ['Foi um total de 36 eventos na rede.', ['36', '34', 'events']],
    ['In totale sono stati organizzati trentasei eventi con 712 partecipanti.', ['trentasei', 'trentaquattro', 'events']],
    ['Complessivamente hanno partecipato 1.712 partecipanti ai 34 eventi.', ['1.712', '712', 'participants']],
    ['In Italia sono stati organizzati 12 eventi con 388 partecipanti.', ['12', '14', 'events:country=IT']],
    ['Łącznie zorganizowano trzydzieści sześć wydarzeń.', ['trzydzieści sześć', 'trzydzieści cztery', 'events']],
    ['W sumie w 34 wydarzeniach wzięło udział 586 uczestników.', ['586', '712', 'participants']],
    ['Łącznie wzięło udział ponad ośmiuset uczestników.', ['ponad ośmiuset', 'siedmiuset dwunastu', 'participants']],
    ['W Polsce odbyło się łącznie 7 wydarzeń.', ['7', '6', 'events:country=PL']],
    ['We Włoszech odbyło się łącznie 12 wydarzeń.', ['12', '14', 'events:country=IT']],
    ['Zaplanowano łącznie 34 wydarzenia.', ['34', '32', 'promised-events']],
    ['Συνολικά πραγματοποιήθηκαν τριάντα έξι εκδηλώσεις.', ['τριάντα έξι', 'τριάντα τέσσερις', 'events']],
    ['Στις 34 εκδηλώσεις συμμετείχαν συνολικά 586 άτομα.', ['586', '712', 'participants']],
    ['Συνολικά συμμετείχαν περισσότεροι από 800 συμμετέχοντες.', ['περισσότεροι από 800', '712', 'participants']],
    ['Στην Κύπρο πραγματοποιήθηκαν συνολικά 8 εκδηλώσεις.', ['8', '6', 'events:country=CY']],
  ])('%s', (text, contradiction) => {
    expect(said(text)).toEqual([contradiction]);
  });
});

describe('a text about what was promised', () => {
  it.each([
    ['The project promised 34 events and 470 participants.', ['34', '32', 'promised-events']],
    ['34 events were planned in total.', ['34', '32', 'promised-events']],
    [
      'The consortium planned 12 peer-learning events, 10 igniting events, 10 forward-looking sessions and 10 bench-learning webinars.',
      ['12', '2', 'promised-events:type=peer-learning'],
    ],
  ])('%s', (text, contradiction) => {
    expect(said(text)).toEqual([contradiction]);
  });

  it('has a heading that says so', () => {
    expect(said('## Expected impact\n\nIn total 34 events and 470 participants.')).toEqual([['34', '32', 'promised-events']]);
  });
});

describe('a text that takes a number apart', () => {
  it('into parts that do not add up to it', () => {
    const ground = { ...SOCIALL_GROUND, promises: [] };
    const sums = (text: string) =>
      checkNarrative(text, 'en', ground).contradictions.map(({ code, quote, params }) => [code, quote, params['sum']]);
    expect(sums('It was planned to hold 34 events, 30 at national level and 2 international.')).toEqual([
      ['sum', '34 events, 30 at national level and 2', 32],
    ]);
    expect(sums('It was planned to hold 32 events, 30 at national level and 2 international.')).toEqual([]);
    expect(sums('Planned: 34 events, some 30 national and 2 international.')).toEqual([]);
    expect(sums('We planned 34 events: 3 in Italy, 3 in Poland, 3 in Cyprus and 3 in Portugal.')).toEqual([]);
    expect(sums('We planned 3 events: 1 with CEO and 1 with CESIE.')).toEqual([]);
    expect(sums('It was planned to hold 34 events, 30 national events and 4 national events.')).toEqual([]);
  });
});

describe('a text under headings', () => {
  it.each([
    ['### Igniting events\n\n- 11 events\n- 301 participants', ['11', '10', 'events:type=igniting']],
    ['Igniting events\n\n- 11 events\n- 301 participants', ['11', '10', 'events:type=igniting']],
    ['Igniting events\n\nIn total 11 events were held.', ['11', '10', 'events:type=igniting']],
    ['## Italy\n\nAltogether 12 events took place.', ['12', '14', 'events:country=IT']],
    ['- Igniting events: 10 events, 300 participants', ['300', '301', 'participants:type=igniting']],
  ])('%j', (text, contradiction) => {
    expect(said(text)).toEqual([contradiction]);
  });

  it('leaves those behind the list, and those of which it is not sure', () => {
    expect(said('Igniting events\n\n- 10 events\n\nIn total 34 events were held.')).toEqual([]);
    expect(said('Igniting events\n\nIn total 34 events were held.')).toEqual([]);
    expect(said('Igniting and peer-learning events\n\n- 10 events')).toEqual([]);
    expect(said('# Igniting events\n\n# Conclusions\n\n- 12 events')).toEqual([]);
  });
});

describe('a text that says when', () => {
  it.each([
    ['From March 2019 to June 2021 the partnership held the events.', ['June 2021', 'December 2021', null]],
    ['The events took place between April/2019 and December/2021.', ['April/2019', 'March/2019', null]],
    ['The events took place between 16/03/2019 and 30/11/2021.', ['30/11/2021', '18/12/2021', 'last-day']],
    ['The events took place from 03/2019 to 11/2021.', ['11/2021', '12/2021', null]],
    ['The events were held from 16 March 2019 until 30 November 2021.', ['30 November 2021', '18 December 2021', 'last-day']],
    ['The events were held from 2019-03-16 to 2021-11-30.', ['2021-11-30', '2021-12-18', 'last-day']],
    ['Os eventos decorreram de março de 2019 a novembro de 2021.', ['novembro de 2021', 'dezembro de 2021', null]],
    ['Wydarzenia odbyły się od marca 2019 do listopada 2021.', null],
    [
      'Οι εκδηλώσεις πραγματοποιήθηκαν από τον Μάρτιο του 2019 έως τον Νοέμβριο του 2021.',
      ['Νοέμβριο του 2021', 'Δεκέμβριο του 2021', null],
    ],
    ['The events were held from 16th March 2019 to 30th November 2021.', ['30th November 2021', null, 'last-day']],
    ['The events were held from Mar 2019 to Nov 2021.', ['Nov 2021', null, null]],
  ])('%s', (text, contradiction) => {
    expect(said(text)).toEqual(contradiction === null ? [] : [contradiction]);
  });

  it.each([
    'From March/2019 to May/2021, the partnership promoted the following events.',
    'From March 2019 to December 2021 the partnership held the events.',
    'Since January 2018 the partnership held events.',
    'The events were held from January 2019 to January 2022.',
    'The events were held between May 2015 and June 2016.',
    'The igniting events were held from May 2019 to June 2020.',
    'From May 2019 to June 2021 and from July 2021 to August 2021 we held the events.',
    'From May 2019 to June 2021 it was planned to hold the events that were held.',
    'The events were held from May 2021 to June 2019.',
    'The events were held from May 2021 to nobody knows when, May to June, from 13/2021 to 14/2021.',
    'From 1 to 3 May 2019 events were held. 17–18 June 2021 to 3 May',
  ])('but not: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('says the month in no language where none is known', () => {
    const { contradictions } = checkNarrative('events held March 2019 – June 2021', null, { ...SOCIALL_GROUND, periods: [] });
    expect(contradictions).toMatchObject([{ quote: 'June 2021', said: '2021-06', right: '2021-12' }]);
  });
});
