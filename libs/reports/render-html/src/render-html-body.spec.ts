import { GOLDEN_DOCUMENTS, type GoldenDocument, goldenDocument } from '@turnout/reports/definitions/testing';
import { JSDOM } from 'jsdom';
import type { HtmlOptions } from './html-options';
import { renderHtmlBody } from './render-html-body';

async function pageOf(name: GoldenDocument, options?: HtmlOptions): Promise<DocumentFragment> {
  return JSDOM.fragment(renderHtmlBody(await goldenDocument(name), options));
}

function all(page: DocumentFragment | Element, selector: string): readonly Element[] {
  return [...page.querySelectorAll(selector)];
}

const words = (elements: readonly Element[]): readonly string[] => elements.map(({ textContent }) => textContent.trim());

describe('renderHtmlBody', () => {
  it.each(GOLDEN_DOCUMENTS)('writes nothing a strict policy would block, and no markup out of texts: %s', async (name) => {
    const page = await pageOf(name, { linkTo: () => '/events', recordLink: (id) => `/events/${id}` });
    expect(all(page, 'script, style, link, iframe, b, [style]')).toEqual([]);
    expect(all(page, 'img').filter((image) => !image.getAttribute('src')!.startsWith('data:image/jpeg;base64,'))).toEqual([]);
    const attributes = all(page, '*').flatMap((element) => element.getAttributeNames());
    expect(attributes.filter((attribute) => attribute.startsWith('on'))).toEqual([]);
  });

  it('sets text as it was set, with links that tell nothing of where they were followed', async () => {
    const page = await pageOf('brief-report');
    const [, happened] = all(page, '.rd-text');
    expect(words(all(happened!, 'h3'))).toEqual(['Η βραδιά <στο> σχολείο']);
    expect(words(all(happened!, 'strong'))).toEqual(['bread', 'Ząbki']);
    expect(words(all(happened!, 'em'))[0]).toBe('Ząbki');
    expect(happened!.querySelector('br')).not.toBeNull();
    expect(all(happened!, 'a').map((link) => [link.getAttribute('href'), link.getAttribute('rel')])).toEqual([
      ['https://example.org/plan?a=1&b=(2)', 'noopener'],
      ['mailto:school@example.org', 'noopener'],
    ]);
    expect(words(all(happened!, 'ol > li > ul > li > ul > li'))).toEqual(['and the mayor']);
    expect(words(all(happened!, 'blockquote > p, blockquote > footer'))).toEqual(['Nobody asked us before.', 'A pupil']);
    expect(happened!.getAttribute('lang')).toBe('');
  });

  it('shows pictures with what is said of them, from the document or from where the page knows them', async () => {
    const page = await pageOf('brief-report');
    expect(all(page, 'figure img').map((image) => image.getAttribute('alt'))).toEqual(['People cook', 'People cook', '']);
    expect(words(all(page, 'figcaption'))).toEqual(['Picture 1 Photo: CESIE & friends', 'Picture 2']);
    const document = await goldenDocument('brief-report');
    const blocks = document.blocks.map((block) =>
      block.kind === 'pictures' ? { ...block, pictures: block.pictures.map((picture) => ({ ...picture, base64: null })) } : block,
    );
    const addresses = (options?: HtmlOptions) =>
      all(JSDOM.fragment(renderHtmlBody({ ...document, blocks }, options)), 'img').map((image) => image.getAttribute('src'));
    expect(addresses({ pictureAddress: (id) => `/pictures/${id}?"` })).toEqual(['/pictures/1?"', '/pictures/2?"', '/pictures/3?"']);
    expect(addresses()).toEqual(['', '', '']);
  });

  it('prefixes every class', async () => {
    const classes = all(await pageOf('doubtful-events'), '[class]').flatMap((element) => [...element.classList]);
    expect(classes.filter((name) => !name.startsWith('rd-'))).toEqual([]);
  });

  it('is a table with a caption, headings and labels that span their rows', async () => {
    const page = await pageOf('sociall-events');
    expect(words(all(page, 'caption'))).toEqual(['Events of Soci@ll, grouped by type']);
    expect(words(all(page, 'thead th[scope=col]'))).toEqual(['Type', 'Country', 'Date', 'Event', 'Partner(s)', 'Nr.']);
    expect(all(page, 'th[scope=rowgroup]').map((label) => [label.textContent, label.getAttribute('rowspan')])).toEqual([
      ['Igniting event', '11'],
      ['Peer-learning event', '14'],
      ['Bench-learning international webinar', '3'],
      ['Forward-looking session', '7'],
    ]);
    expect(words(all(page, 'tbody th.rd-names-record[scope=row]')).at(-1)).toBe('Final meeting - Social Lab Palermo');
    expect(words(all(page, '.rd-sum td'))).toEqual(['301', '295', '39', '77', '712']);
  });

  it('gives every row as many columns as the head has, spans counted', async () => {
    for (const name of GOLDEN_DOCUMENTS) {
      for (const table of all(await pageOf(name), 'table')) {
        const width = table.querySelectorAll('thead th').length;
        for (const tbody of table.querySelectorAll('tbody')) {
          const group = tbody.querySelectorAll('th[scope=rowgroup]').length;
          for (const [index, row] of [...tbody.rows].entries()) {
            const cells = [...row.cells].reduce((sum, cell) => sum + cell.colSpan, index === 0 ? 0 : group);
            expect([name, cells]).toEqual([name, width]);
          }
        }
      }
    }
  });

  it('says the language of titles, and that nobody knows it where nobody does', async () => {
    const titles = all(await pageOf('hostile-titles'), '.rd-names-record [lang]');
    expect(titles.map((title) => title.getAttribute('lang'))).toEqual(['', '', '', '', '', '', 'el', 'pl', 'pt', 'und-Cyrl', '', '']);
  });

  it('keeps titles letter by letter', async () => {
    const [title] = all(await pageOf('hostile-titles'), '.rd-names-record [lang]');
    expect(title?.textContent).toBe('<script>alert("titles are text")</script> & <b>bold</b>');
  });

  it('writes days for machines too', async () => {
    const [, , day, ...others] = all(await pageOf('doubtful-events'), 'td time').map((time) => [
      time.getAttribute('datetime'),
      time.textContent,
    ]);
    expect(day).toEqual(['2021-07-05', '05/07/2021']);
    expect(others[0]).toEqual(['2021-07-09', '09/07/2021']);
  });

  it('leads figures down to their records and titles to the record where the page wants it', async () => {
    const page = await pageOf('sociall-events', {
      linkTo: ({ query }) => `/events?${new URLSearchParams(query).toString()}&from=a"b`,
      recordLink: (id) => `/events/${id}`,
    });
    expect(all(page, '.rd-sum a').map((link) => link.getAttribute('href'))[0]).toBe('/events?type=igniting&from=a"b');
    expect(all(page, '.rd-names-record a').map((link) => link.getAttribute('href'))[0]).toBe('/events/sociall-01');
    expect(all(await pageOf('sociall-events'), 'a')).toEqual([]);
  });

  it('begins its headings at the level the page leaves to it, and never goes below six', async () => {
    expect(all(await pageOf('all-blocks'), 'h1, h2, h3, h4').map(({ tagName }) => tagName)).toEqual(['H1', 'H2', 'H3', 'H4']);
    expect(all(await pageOf('all-blocks', { titleLevel: 3 }), 'h3, h4, h5, h6').map(({ tagName }) => tagName)).toEqual([
      'H3',
      'H4',
      'H5',
      'H6',
    ]);
  });

  it('draws the emblem with its name, where the funder has one', async () => {
    const [emblem] = all(await pageOf('sociall-events'), 'svg[role=img]');
    expect(emblem?.getAttribute('aria-label')).toBe('Emblem of the European Union');
    expect(emblem?.querySelectorAll('polygon')).toHaveLength(12);
    expect(all(await pageOf('all-blocks'), 'svg')).toEqual([]);
  });

  it('prints no funding statement where the programme is not known', async () => {
    const document = await goldenDocument('sociall-events');
    const page = JSDOM.fragment(renderHtmlBody({ ...document, funding: null }));
    expect(all(page, '.rd-funding')).toEqual([]);
    expect(words(all(page, '.rd-as-of'))).toEqual(['Records as of 15 Jun 2021, 09:30 UTC']);
  });

  it('names the project once where its title begins with its name, else both', async () => {
    expect(words(all(await pageOf('sociall-events'), '.rd-project'))).toEqual(['Soci@ll - Whole School Social Labs']);
    const document = await goldenDocument('sociall-events');
    const project = { code: 'i4s', name: 'Inclusion4Schools', title: 'School-Community Partnership' };
    const page = JSDOM.fragment(renderHtmlBody({ ...document, project }));
    expect(words(all(page, '.rd-project'))).toEqual(['Inclusion4Schools School-Community Partnership']);
  });

  it('says that there is nothing, over the whole width', async () => {
    const [empty] = all(await pageOf('empty-events'), 'tbody td');
    expect([empty?.textContent, empty?.getAttribute('colspan')]).toEqual(['No event matches.', '6']);
  });
});

describe('a deliverable as a page', () => {
  const linkTo: HtmlOptions['linkTo'] = ({ query }) => `/events?${new URLSearchParams(query).toString()}`;

  it('begins with a cover in the place of its opening, and names who paid there and only there', async () => {
    const page = await pageOf('global-report');
    const [cover] = all(page, 'article > :first-child');
    expect(words(all(cover!, '.rd-cover-name, h1, .rd-subtitle, dt'))).toEqual([
      ...['Soci@ll', 'Global report of the small-scale events', 'March 2019 to May 2021'],
      ...['Deliverable', 'Version', 'Grant agreement', 'Contacts'],
    ]);
    expect(all(page, '.rd-header')).toEqual([]);
    expect(all(page, '.rd-funding').map((notice) => notice.parentElement)).toEqual([cover]);
    const [logo] = all(await pageOf('long-cover'), '.rd-cover-logo img');
    expect(logo?.getAttribute('src')).toMatch(/^data:image\/jpeg/u);
    expect(words(all(await pageOf('long-cover'), '.rd-project-name'))).toEqual(['Soci@ll']);
    const bare = {
      ...(await goldenDocument('global-report')),
      funding: null,
      subtitle: null,
      blocks: [{ kind: 'cover', logo: null, facts: [] }],
    } as const;
    expect(words(all(JSDOM.fragment(renderHtmlBody(bare)), '.rd-cover > *'))).toHaveLength(2);
  });

  it('lists headings, figures and tables as links that find their places', async () => {
    const page = await pageOf('global-report');
    const lists = all(page, 'nav').map((nav) => [nav.getAttribute('aria-label'), words(all(nav, 'li'))]);
    expect(lists).toEqual([
      [
        'Contents',
        ['1 Introduction', '2 Events & their figures', '2.1 Τύποι εκδηλώσεων', '2.2 Diagrams', 'Annex I Brief reports', 'A brief report'],
      ],
      ['Figures', expect.arrayContaining(['Figure 1 Participants by type of event', 'Figure 7 People at table'])],
      ['Tables', expect.arrayContaining(['Table 3 What was agreed'])],
    ]);
    for (const link of all(page, 'nav a')) {
      const place = page.querySelector(`[id="${link.getAttribute('href')!.slice(1)}"]`);
      expect(link.textContent.split(' ').at(-1)).toBe(
        place?.querySelector('caption, figcaption.rd-caption')?.textContent.split(' ').at(-1) ?? place?.textContent.split(' ').at(-1),
      );
    }
    expect(all(await pageOf('long-cover'), 'nav')).toEqual([]);
  });

  it('numbers tables and figures where they stand, and nothing in a document that is not numbered', async () => {
    const page = await pageOf('global-report');
    expect(words(all(page, 'caption .rd-label, .rd-caption .rd-label'))).toEqual([
      ...['Table 1.', 'Table 2.', 'Figure 1.', 'Figure 2.', 'Figure 3.', 'Figure 4.', 'Figure 5.', 'Figure 6.', 'Figure 7.', 'Table 3.'],
    ]);
    expect(all(await pageOf('sociall-events'), '.rd-label')).toEqual([]);
  });

  it('keeps the blocks of a section together', async () => {
    const sections = all(await pageOf('global-report'), 'article > section[data-section]');
    expect(sections.map((section) => section.getAttribute('data-section'))).toEqual(['introduction', 'events', 'annex']);
    expect(words(all(sections[0]!, 'section > h2'))).toEqual(['1 Introduction']);
    expect(all(sections[0]!, 'section > .rd-text')).toHaveLength(1);
  });

  it('marks live figures with their keys, and leads to the records behind them where there are any', async () => {
    const figures = (page: DocumentFragment) =>
      all(page, '[data-figure]').map((figure) => [
        figure.tagName,
        figure.getAttribute('data-figure'),
        figure.textContent,
        figure.getAttribute('href'),
      ]);
    expect(figures(await pageOf('global-report', { linkTo }))).toEqual([
      ['A', 'events', '34', '/events?status=approved'],
      ['A', 'participants', '712', '/events?from=2019-03-01'],
      ['SPAN', 'contacts', 'not known', null],
      ['A', 'participants:type=igniting', '301', '/events?type=igniting'],
    ]);
    expect(figures(await pageOf('global-report')).map(([tag]) => tag)).toEqual(['SPAN', 'SPAN', 'SPAN', 'SPAN']);
  });

  it('carries the query of a figure, for a page that opens its records without leaving', async () => {
    const page = await pageOf('global-report', { linkTo });
    expect(all(page, '.rd-sum a').map((link) => link.getAttribute('data-trace'))[0]).toBe('type=igniting');
    expect(all(page, 'svg g[data-trace="country=IT"]').length).toBeGreaterThan(0);
    expect(
      all(page, '.rd-data a')
        .map((link) => link.getAttribute('data-trace'))
        .slice(0, 2),
    ).toEqual(['type=igniting', 'type=peer-learning']);
  });

  it('draws a diagram for wide and for narrow sheets, says it in words, and sets its data as a table', async () => {
    const [chart] = all(await pageOf('global-report'), '.rd-chart');
    const drawings = all(chart!, 'svg[role=img]');
    expect(drawings.map((drawing) => drawing.getAttribute('viewBox')!.split(' ')[2])).toEqual(['448', '248']);
    for (const drawing of drawings) expect(drawing.getAttribute('aria-label')).toMatch(/^Participants: Igniting event 301,/u);
    expect(words(all(chart!, 'details th[scope=col]'))).toEqual(['Shown for', 'Participants']);
    expect(words(all(chart!, 'details tbody th, details tbody td'))).toEqual([
      ...[
        'Igniting event',
        '301',
        'Peer-learning event',
        '295',
        'Bench-learning international webinar',
        '39',
        'Forward-looking session',
        '77',
      ],
    ]);
  });

  it('gives every place on the page a name of its own', async () => {
    const ids = all(await pageOf('global-report'), '[id]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
