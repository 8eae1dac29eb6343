import { JSDOM } from 'jsdom';
import { blocksOfText } from './blocks-of-text';
import type { MailBlock } from './mail-block';
import { mailHtml } from './mail-html';
import { mailText } from './mail-text';

const LINK = 'https://turnout.test/stop#secret';
const BLOCKS: readonly MailBlock[] = [
  { kind: 'paragraph', text: 'Hello Ana & <b>Łódź</b>,\nagain' },
  { kind: 'heading', text: 'Soci@ll' },
  {
    kind: 'list',
    items: [
      {
        text: '3 events',
        mark: '(1 overdue)',
        details: [
          { text: 'Σούπα "στη" γειτονιά', presses: true },
          { text: 'and 2 more', presses: false },
        ],
      },
      { text: '1 finding', mark: null, details: [] },
    ],
  },
  { kind: 'link', label: 'See all', href: 'https://turnout.test/p/sociall?a=1&b=2', look: 'main' },
  { kind: 'note', text: 'Once a week.' },
  { kind: 'link', label: 'Stop', href: null, look: 'small' },
];

function read(html: string): Document {
  return new JSDOM(html).window.document;
}
const html = (blocks = BLOCKS, link: string | null = LINK) => mailHtml(blocks, { subject: '3 < 4', language: 'it', link });
const textOf = (node: ParentNode, selector: string) => [...node.querySelectorAll(selector)].map(({ textContent }) => textContent);

it('is written as plain text', () => {
  expect(mailText(BLOCKS, LINK)).toBe(
    [
      ...['Hello Ana & <b>Łódź</b>,', 'again', '', 'Soci@ll', '-------', '', '- 3 events (1 overdue)', '    Σούπα "στη" γειτονιά'],
      ...['    and 2 more', '- 1 finding', '', 'See all: https://turnout.test/p/sociall?a=1&b=2', '', 'Once a week.', ''],
      `Stop: ${LINK}`,
    ].join('\n'),
  );
  expect(mailText([{ kind: 'note', text: 'Once.' }, ...BLOCKS.slice(-1)], null)).toBe('Once.');
});

it('says in HTML what the text says, in the same order, with every word escaped', () => {
  const page = read(html());
  expect([page.documentElement.lang, page.title, textOf(page, 'h1')]).toEqual(['it', '3 < 4', ['3 < 4']]);
  expect(textOf(page, 'p.paragraph')).toEqual(['Hello Ana & <b>Łódź</b>,again']);
  expect(page.querySelector('b')).toBeNull();
  expect(textOf(page, 'ul.list > li.item')).toEqual(['3 events (1 overdue)Σούπα "στη" γειτονιάand 2 more', '1 finding']);
  expect(textOf(page, '.mark')).toEqual(['(1 overdue)', 'Σούπα "στη" γειτονιά']);
  expect([...page.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['See all', 'https://turnout.test/p/sociall?a=1&b=2'],
    ['Stop', LINK],
  ]);
});

it('fetches nothing, runs nothing and leads nowhere but to the web', () => {
  const page = read(html([{ kind: 'link', label: 'x', href: 'javascript:alert(1)', look: 'main' }, ...BLOCKS], null));
  expect(page.querySelectorAll('img, script, link, iframe, [src], [background], [onclick]')).toHaveLength(0);
  expect(html()).not.toMatch(/url\(|@import/u);
  expect([...page.querySelectorAll('a')].map(({ textContent }) => textContent)).toEqual(['See all']);
});

it('has a look of its own in every element, for programs that read no style sheet', () => {
  const page = read(html());
  const plain = [...page.body.querySelectorAll('h1, h2, p, ul, li, a, span, td')].filter((element) => !element.getAttribute('style'));
  expect(plain).toEqual([]);
});

it('is made of a text, whose link becomes what the mail is for', () => {
  expect(blocksOfText(`Hello,\n\nfollow this link:\n${LINK}\n\n${LINK}\n\nTurnout`, { href: LINK, label: 'Accept' })).toEqual([
    { kind: 'paragraph', text: 'Hello,' },
    { kind: 'paragraph', text: 'follow this link:' },
    { kind: 'link', label: 'Accept', href: LINK, look: 'main' },
    { kind: 'link', label: LINK, href: LINK, look: 'small' },
    { kind: 'link', label: 'Accept', href: LINK, look: 'main' },
    { kind: 'link', label: LINK, href: LINK, look: 'small' },
    { kind: 'paragraph', text: 'Turnout' },
  ]);
  expect(blocksOfText('Hello,\nyou', null)).toEqual([{ kind: 'paragraph', text: 'Hello,\nyou' }]);
});
