import { goldenDocument } from '@turnout/reports/definitions/testing';
import { htmlRenderer } from './html-renderer';
import { REPORT_STYLESHEET, STANDALONE_STYLESHEET } from './stylesheet';

/** Selectors of the rules, at-rules and comments aside. */
function selectorsOf(css: string): readonly string[] {
  return [...css.replace(/\/\*[\s\S]*?\*\//gu, '').matchAll(/([^{}]+)\{/gu)]
    .map(([, selector]) => selector!.trim())
    .filter((text) => !text.startsWith('@'));
}

/** Written where a page gives addresses, a table has ratios, or a project has two names: none of them in these documents. */
const OTHERWISE = ['rd-link', 'rd-ratio', 'rd-project-title', 'rd-traced'];

describe('stylesheets', () => {
  it('changes nothing in a page but the document', () => {
    expect(selectorsOf(REPORT_STYLESHEET).filter((selector) => !selector.startsWith('.rd-document'))).toEqual([]);
  });

  it('styles only classes that the renderer writes', async () => {
    const pages = await Promise.all(
      (['sociall-sums', 'doubtful-events', 'empty-events', 'all-blocks', 'brief-report', 'global-report', 'long-cover'] as const).map(
        async (name) => new TextDecoder().decode(await htmlRenderer.render(await goldenDocument(name))),
      ),
    );
    const written = new Set(pages.flatMap((page) => [...page.matchAll(/class="([^"]+)"/gu)].flatMap(([, names]) => names!.split(' '))));
    const styled = new Set([...STANDALONE_STYLESHEET.matchAll(/\.(rd-(?!share-)[a-z0-9-]+)/gu)].map(([, name]) => name!));
    expect([...styled].filter((name) => !written.has(name) && !OTHERWISE.includes(name))).toEqual([]);
  });

  it('can stand in a page without ending its style element, and fetches nothing', () => {
    expect(STANDALONE_STYLESHEET).not.toMatch(/<|@import|url\(/u);
  });

  it('gives every colour for light and for dark', () => {
    const [, ...values] = REPORT_STYLESHEET.split('light-dark(');
    expect(values.length).toBeGreaterThan(8);
    expect(values.filter((value) => !/^(#[0-9a-f]{6}|transparent), #[0-9a-f]{6}\)/u.test(value))).toEqual([]);
    expect(REPORT_STYLESHEET).toContain('--rd-head-fill: light-dark(#1f3a5f, #2a4668);');
  });
});
