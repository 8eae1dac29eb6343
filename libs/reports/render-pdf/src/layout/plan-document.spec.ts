import type { Block, ReportDocument } from '@turnout/reports/document';
import { goldenDocument } from '@turnout/reports/definitions/testing';
import { spokenTexts } from '../testing/spoken-texts';
import { textOf } from '../text/line';
import type { PagePlan } from './page-plan';
import { planDocument } from './plan-document';

const FOOT = 841.89 - 64 + 0.01;
const LINES = Array.from({ length: 150 }, (_, index) => `Line ${String(index + 1)} of a text that is taller than a page.`).join('\n');
const TITLE = 'A title that goes on and on. '.repeat(69).trim();

/** What is said on a page, without what is repeated on every page. */
const said = (page: PagePlan): readonly string[] =>
  page.texts.filter(({ text }) => text.tag !== null).map(({ text }) => textOf(text.lines));

describe('planDocument', () => {
  let frame: ReportDocument;
  const plan = (blocks: readonly Block[], more: Partial<ReportDocument> = {}): readonly PagePlan[] =>
    planDocument({ ...frame, ...more, blocks }).pages;

  beforeAll(async () => {
    frame = await goldenDocument('all-blocks');
  });

  it.each<[string, Block, readonly string[]]>([
    ['a paragraph', { kind: 'paragraph', text: LINES }, [LINES]],
    ['a callout', { kind: 'callout', tone: 'note', title: 'Note', text: LINES }, ['Note', LINES]],
    ['a fact', { kind: 'facts', facts: [{ label: 'Fact', value: { kind: 'text', text: LINES } }] }, ['Fact', LINES]],
    [
      'a figure',
      { kind: 'key-figures', figures: [{ label: LINES, value: { kind: 'count', value: 7 } }], basis: 'As reported.' },
      [LINES, '7', 'As reported.'],
    ],
  ])('runs %s that is taller than a page over pages and loses no line of it', (_, block, texts) => {
    const whole = planDocument({ ...frame, blocks: [{ kind: 'heading', level: 1, text: 'Heading' }, block] });
    const { pages } = whole;
    expect(pages.length).toBeGreaterThan(1);
    expect(spokenTexts(whole)).toEqual(expect.arrayContaining([...texts]));
    for (const placed of pages.flatMap((page) => page.texts.filter(({ text }) => text.tag !== null))) {
      expect(placed.y + placed.text.lines.length * placed.text.style.leading).toBeLessThanOrEqual(FOOT);
    }
  });

  it('sets a title of two thousand characters whole, and a short form of it at the head of the pages', () => {
    const pages = plan([{ kind: 'paragraph', text: LINES }], { title: TITLE });
    expect(pages.flatMap((page) => said(page))).toContain(TITLE);
    const head = pages[1]!.texts.filter(({ text }) => text.tag === null).map(({ text }) => textOf(text.lines));
    expect(head.some((text) => text.startsWith(`${frame.project.name} · A title`) && text.endsWith(' …'))).toBe(true);
  });

  it.each([...Array(30).keys()])('never leaves headings at the foot of a page (%i lines above)', (more) => {
    const text = Array.from({ length: 20 + more }, () => 'line').join('\n');
    const pages = plan([
      { kind: 'paragraph', text },
      { kind: 'heading', level: 1, text: 'First heading' },
      { kind: 'heading', level: 2, text: 'Second heading' },
      { kind: 'paragraph', text: 'one\ntwo\nthree\nfour' },
    ]);
    const withFirst = pages.find((page) => said(page).includes('First heading'))!;
    expect(said(withFirst)).toContain('Second heading');
    expect(said(withFirst).some((words) => words.startsWith('one'))).toBe(true);
  });

  it('explains the mark of an estimate where nobody else does', () => {
    const block: Block = {
      kind: 'key-figures',
      figures: [{ label: 'People', value: { kind: 'count', value: 50, isEstimate: true } }],
      basis: 'B',
    };
    expect(plan([block]).flatMap((page) => said(page))).toContain(frame.words.estimateNote);
    const exact: Block = { ...block, figures: [{ label: 'People', value: { kind: 'count', value: 50 } }] };
    expect(plan([exact]).flatMap((page) => said(page))).not.toContain(frame.words.estimateNote);
  });

  it('numbers every page and knows how many there are', () => {
    const pages = plan([{ kind: 'paragraph', text: LINES }]);
    const feet = pages.map((page) => page.texts.filter(({ text }) => text.align === 'right').map(({ text }) => textOf(text.lines)));
    expect(feet).toEqual(pages.map((_, index) => [`Page ${String(index + 1)} of ${String(pages.length)}`]));
  });
});
