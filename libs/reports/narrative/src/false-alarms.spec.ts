import { checkNarrative } from './check-narrative';
import { groundOf } from './ground';
import { SOCIALL_GROUND } from './testing';
import { SOCIALL_FACTS } from '@turnout/reports/definitions/testing';

const found = (text: string) => checkNarrative(text, null, SOCIALL_GROUND).contradictions.map(({ quote, right }) => [quote, right]);

describe('what is right', () => {
  it.each([
    'In total, 34 events were held, reaching 712 participants.',
    'The seven hundred and twelve participants came from four countries.',
    'More than 700 participants attended our 34 events in total.',
    'About 700 participants in total.',
    'Over 30 events were organised in total, and fewer than 40.',
    'Up to 750 participants in total.',
    'Between 30 and 40 events were held in total.',
    'The events reached 712 participants (673 at national and 39 at international level).',
    'Italy hosted 14 events with 388 participants, Portugal 6 with 106.',
    'In Italy, 14 events were held with 388 participants; in Poland 6 with 103.',
    'The coordinator and eight partners met.',
    'All 9 partners of the project took part.',
    'Of the 32 events promised, 34 were held.',
    'Instead of the 32 planned events, 34 events took place.',
    '16 instead of 2 peer-learning events were held.',
    '673 participants from Portugal, Italy, Cyprus and Poland',
    'In total 34 events, of four types: igniting events, peer-learning events, bench-learning webinars and forward-looking sessions.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('what counts something else', () => {
  it.each([
    'See Table 3, page 12, section 4.2 and Annex 5 events. Fig. 3 events',
    'Grant number 2018-1-PT01-KA301-047 events',
    'In 2020 events moved online. Horizon 2020 events. The 2020 participants',
    'Two events were cancelled.',
    'The workshop in Palermo was attended by 28 people on 28 May 2019.',
    'A total of 25 participants attended the workshop.',
    'A total of 25 participants took part in two events.',
    'Participants aged 14 to 18 attended.',
    'The 2-day event had 35 participants.',
    '15 of the 34 events were held online.',
    'In the first year, a total of 12 events were held.',
    'Each partner held 3 events.',
    'The average was 21 participants per event.',
    '45% of participants were women, 40 per cent of participants were men, 5 percent participants',
    'The events cost 43,500 euro, € 500 events, 1.754,50 participants.',
    'From M6 to M40, events were held. Month 8 events',
    'Version 2.1 of the report covers 34 events.',
    'The call 2019-3 events and 4/5 events',
    'The meeting of 20/04/2021 with 9 participants was the last.',
    'The three partner organizations met. Two of our partners left. The five partner schools met.',
    'Around 100 million people live in households at risk.',
    'We held 4 exchange meetings with 150 students.',
    'Interim reports were sent to 12 partners of the other project.',
    'Participants: 25',
    'Participaram 28 pessoas na oficina de 28 de maio de 2019.',
    'O evento contou com 41 participantes.',
    'Foram realizados 30 eventos escolares.',
    'W warsztatach wzięło udział 21 osób.',
    'Στο εργαστήριο συμμετείχαν 10 άτομα.',
    'L’evento ha visto la partecipazione di 31 persone.',
    'Sei partner hanno organizzato due eventi ciascuno.',
    'Of these 712 participants, 300 were women.',
    'A further 20 events are planned for 2022.',
    'The project will organise 12 multiplier events and a total of 5 cultural events.',
    'Ten events had more than 20 participants.',
    'The 16 peer-learning events and the 6 forward-looking sessions went well.',
    'Partners from three countries met in Porto. Schools in five other countries asked for the manual.',
    'Events were held in 4 countries and 12 cities.',
    'At 10:30 participants arrived; at 12.00 events began. Room 12 events',
    '3 May 2019 events. On 17-18 June participants met. 20 April events, 20. April events, May 20 events',
    'Article 26 participants. Call 210 123 456 participants. Write to info@34events.org or www.34events.org/34 events',
    'As many as 150 participants came to 4 meetings in Italy.',
    'Each event gathered 10 to 30 participants.',
    'The project expects 500 participants in its next events.',
    'There are eight bench-learning events missing.',
    'Some 30 participants from 3 countries took part in the webinar.',
    'In spring the consortium held 25 events.',
    'The project trained 40 participants in Porto.',
    'CESIE held 3 events in Italy and CEO 2 events in Poland.',
    'An afternoon with 600 participants of the project.',
    'The 5 types of pupils and 6 kinds of food for 7 types of events or so.'.replace('7', '4'),
    'Our school has 30 partners. The 12 contacts helped. Twelve countries won.',
    'One event, 1 event and the 21st event, the 2nd event; 5. events',
    '- 12 events\n- 200 participants',
    'Title\tDate\t34\n36 events\tin total\t36',
    '12345678901 events in total',
    'In total 10 events were held.',
    'Eight partners met. Two million contacts, 2 million participants in total.',
    'From March of the of 2019 to June 2021 the events were held.',
    'In total 120 events were held.',
    'In total 3 to 2 events; 5 to nobody events.',
    'May 20 events succeed. It may 20 events or so.',
    'Events in Italy and Poland reached 400 participants in total.',
    'Igniting events and peer-learning events reached 500 participants in total.',
    'Visitors from Italy came to 30 events.',
  ])('%j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is quick about texts that are made to take long', () => {
    const long = [
      'a',
      '1 ',
      '1.',
      '1 event ',
      'a@',
      'one hundred and ',
      'In total 36 events. ',
      '34 events, 30 national and 2 international, ',
      '\n- 1 ',
    ];
    const words = Array.from({ length: 6000 }, (_, number) =>
      [...String(number)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join(''),
    );
    expect(checkNarrative(words.join(' '), 'en', SOCIALL_GROUND).contradictions).toEqual([]);
    for (const piece of long) expect(checkNarrative(piece.repeat(10_000 / piece.length), 'en', SOCIALL_GROUND).claims).toBeDefined();
  });
});

describe('the other documents', () => {
  const ground = groundOf({ ...SOCIALL_FACTS, records: [] });
  it.each([
    // Inclusion4Schools
    'In the EU, around 100 million people live in households at risk of poverty and exclusion today. The 19th and 20th centuries.',
    'Two project interim meetings were held in the 1st year of the project, both online: one in month 8 (June 17-18) and one in month 12 (October 25-26).',
    'D1.1 Report on the First Data Collection. The survey took place in Task 1.2 of the first work package, from January to October 2021.',
    'The Inclusion4schools Horizon 2020 project was successfully started on the 1st of November 2020, during its duration of 48 months.',
    'The project is strongly linked to other two H2020 projects, (1) the Pioneering policies and (2) Educational Common Spaces.',
    // Exchange Hub+
    'training center with more than five decades of experience; experts from the three partner organizations',
    '1. To develop a cross-sectoral platform\n2. To ensure access\n4. Continuous professional development. There will be two levels of collection.',
    'Funding of the project from EU: 43500 Eur. This project’s Call Year is 2020',
    // Skola – kopienā
    'Total project funding: 15 951 890 euro. Measure/Project number: 4.2.3.1/1/24/I/001. 20.marta konferences atskats',
    'Idea workshops have been held in five municipalities. Online Conference – 7 November 2025',
    // Desegregation
    'Rights, Equality and Citizenship Program (2014 – 2020). D.2.1. School segregation maps. Platform [2L2G] Concept',
  ])('%s', (text) => {
    expect([SOCIALL_GROUND, ground].map((each) => checkNarrative(text, null, each).contradictions)).toEqual([[], []]);
  });
});
