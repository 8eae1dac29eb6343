import { openPlaces, type SectionsOnPage } from './section-places';

const SECTIONS = [
  { id: 'introduction', title: 'Introduction', isOn: true },
  { id: 'own-1', title: 'Method', isOn: true },
  { id: 'typology', title: 'Typology', isOn: false },
  { id: 'brief-reports', title: 'Brief reports', isOn: true },
];
const PAGE: SectionsOnPage = { sections: SECTIONS, edited: null, contradictions: [], mayChange: true };
const wrong = (section: string, quote: string, from = 7) => ({
  ...{ section, quote, path: '/0', from, to: from + quote.length, code: 'x', words: 'x', repair: null, figure: null },
});

function written(page: Partial<SectionsOnPage>): ShadowRoot {
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  root.innerHTML = `<article>
    <section data-section="introduction"><h3 class="rd-heading rd-heading-1">1 Introduction</h3><div class="rd-text"><p>In all <em>586</em> participants came.</p></div></section>
    <section data-section="brief-reports"><h3 class="rd-heading rd-heading-1">Annex</h3><h4 class="rd-heading rd-heading-2">Spotkanie</h4><div class="rd-text"><p>586 participants</p></div></section>
    <footer class="rd-footer"></footer></article>`;
  openPlaces(root, { ...PAGE, ...page });
  return root;
}

const slots = (root: ShadowRoot): string[] => [...root.querySelectorAll('slot')].map(({ name }) => name);

describe('places in a written document', () => {
  it('stand behind headings and texts, also of a section that says nothing yet, in the order of the report', () => {
    const root = written({});
    expect(slots(root)).toEqual([
      ...['tools-introduction', 'notes-introduction', 'tools-own-1', 'notes-own-1', 'tools-brief-reports', 'notes-brief-reports'],
    ]);
    expect([...root.querySelectorAll('section')].map(({ dataset }) => dataset['section'])).toEqual([
      ...['introduction', 'own-1', 'brief-reports'],
    ]);
    expect(root.querySelector('.rd-blank')?.textContent).toBe('Method');
  });

  it('hold the editor where the text stood that is written', () => {
    const root = written({ edited: 'introduction' });
    expect(root.querySelector('.rd-writing > slot')?.getAttribute('name')).toBe('text-introduction');
    expect(root.querySelector('[data-section="introduction"]')?.textContent).not.toContain('586');
    expect(slots(written({ edited: 'brief-reports' }))).toContain('text-brief-reports');
  });

  it('leave the texts of others as they are, and mark what is wrong in those of the authors', () => {
    const root = written({
      contradictions: [wrong('introduction', '586 participants'), wrong('brief-reports', '586', 0), wrong('introduction', 'gone', 0)],
    });
    const marks = [...root.querySelectorAll('mark')];
    expect(marks.map(({ textContent }) => textContent)).toEqual(['586', ' participants']);
    expect(marks.every((mark) => mark.closest('[data-section="introduction"]'))).toBe(true);
    expect(root.querySelectorAll('.rd-writable')).toHaveLength(1);
    expect(written({ mayChange: false }).querySelector('.rd-writable')).toBeNull();
  });
});
