import { isoDate } from '@turnout/shared/kernel';
import { judgedEvent } from './judged-event';
import { placeholderText } from './placeholder-text';

const open = { from: null, to: null };
const facts = { project: open, reporting: open, today: isoDate('2021-06-10') };

const noticed = (title: string, summary = '') =>
  placeholderText.check(judgedEvent({ title, summary }, facts)).map(({ pointer, params }) => [pointer, params['text']]);

describe('placeholderText', () => {
  it.each([
    ['TBC', 'tbc'],
    ['Workshop in Ząbki – TBD', 'tbd'],
    ['Meeting xxxx', 'xxxx'],
    ['Lorem ipsum dolor', 'lorem ipsum'],
    ['[Title]', 'title'],
    ['Seminar (a definir)', 'a definir'],
    ['Evento [do uzupełnienia…]', 'do uzupelnienia'],
    ['to be confirmed', 'to be confirmed'],
  ])('notices “%s”', (title, text) => {
    expect(noticed(title)).toEqual([['/title', text]]);
  });

  it('looks at the summary as well', () => {
    expect(noticed('Workshop', 'Insert text here.')).toEqual([['/summary', 'insert text here']]);
    expect(noticed('TBA', 'προς συμπλήρωση').map(([pointer]) => pointer)).toEqual(['/title', '/summary']);
  });

  it.each(['', 'Ajudar a definir o futuro', 'How to be confirmed in school', 'Titles and descriptions', 'Hartbca', 'Maxxx2'])(
    'takes “%s” for what it says',
    (title) => {
      expect(noticed(title)).toEqual([]);
    },
  );
});
