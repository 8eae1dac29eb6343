import { arbitraryRichText } from '@turnout/shared/kernel/testing';
import { readRichText } from '@turnout/shared/kernel';
import * as fc from 'fast-check';
import { DOMParser as RichParser } from 'prosemirror-model';
import { AllSelection, EditorState, TextSelection } from 'prosemirror-state';
import { cleanPaste } from './clean-paste';
import { fromEditor, toEditor } from './convert-rich-text';
import { isActive, linkAt, onEnter, RICH_TEXT_COMMANDS, setLink } from './rich-text-commands';
import { RICH_TEXT_SCHEMA } from './rich-text-schema';

const said = (text: string) => ({ kind: 'paragraph' as const, content: [{ text }] });

function pasted(html: string) {
  const body = new DOMParser().parseFromString(cleanPaste(html), 'text/html').body;
  return fromEditor(RichParser.fromSchema(RICH_TEXT_SCHEMA).parse(body));
}

function stateOf(text: Parameters<typeof toEditor>[0]): EditorState {
  const doc = toEditor(text);
  return EditorState.create({ doc, selection: TextSelection.atStart(doc) });
}

function after(state: EditorState, ...commands: readonly ((state: EditorState, dispatch: (tr: EditorState['tr']) => void) => boolean)[]) {
  for (const command of commands) command(state, (tr) => (state = state.apply(tr)));
  return state;
}

describe('the document of the editor', () => {
  it('is the text again, whatever is in it', () => {
    fc.assert(
      fc.property(arbitraryRichText, (text) => {
        const doc = toEditor(text);
        doc.check();
        expect(fromEditor(doc)).toEqual(text);
      }),
    );
  });

  it('brings up what lies deeper than text can, and loses none of it', () => {
    const html = '<ul><li>1<ul><li>2<ul><li>3<ul><li>4<ol><li>5</li></ol></li></ul></li></ul></li></ul></li></ul>';
    const [list] = pasted(html);
    expect(JSON.stringify(list)).toMatch(/"3".*"4".*"5"/u);
    expect(readRichText(pasted(html), '', 100).errors).toEqual([]);
  });
});

describe('what is pasted', () => {
  it('keeps what text can hold, and nothing else', () => {
    expect(
      pasted(
        '<h1 style="color:red">Aim</h1><p class="MsoNormal">One <b>bold</b> <span style="font-weight:700">too</span><i> and so</i><script>alert(1)</script></p>' +
          '<p><a href="javascript:alert(1)" onclick="x()">no</a> <a href="https://example.org/">yes</a></p><img src=x onerror=alert(1)>',
      ),
    ).toEqual([
      { kind: 'heading', content: [{ text: 'Aim' }] },
      {
        kind: 'paragraph',
        content: [
          { text: 'One ' },
          { text: 'bold', bold: true },
          { text: ' ' },
          { text: 'too', bold: true },
          { text: ' and so', italic: true },
        ],
      },
      { kind: 'paragraph', content: [{ text: 'no ' }, { text: 'yes', href: 'https://example.org/' }] },
    ]);
  });

  it('makes lists of the paragraphs that a word processor numbers itself', () => {
    const entry = (level: number, mark: string, text: string): string =>
      `<p class=MsoListParagraph style='margin-left:36pt;mso-list:l0 level${String(level)} lfo1'><!--[if !supportLists]--><span style='mso-list:Ignore'>${mark}<span>&nbsp; </span></span><!--[endif]-->${text}<o:p></o:p></p>`;
    expect(
      pasted(
        `<p>Before</p>${entry(1, '1.', 'one')}${entry(2, '·', 'below')}${entry(1, '2.', 'two')}<p>Behind</p>${entry(1, '·', 'other')}`,
      ),
    ).toEqual([
      said('Before'),
      {
        ...{ kind: 'list', isOrdered: true },
        items: [
          { content: [{ text: 'one' }], list: { kind: 'list', isOrdered: false, items: [{ content: [{ text: 'below' }] }] } },
          { content: [{ text: 'two' }] },
        ],
      },
      said('Behind'),
      { kind: 'list', isOrdered: false, items: [{ content: [{ text: 'other' }] }] },
    ]);
  });

  it('keeps the words of a table, row by row', () => {
    expect(pasted('<table><tr><td>Italy</td><td>28</td></tr><tr><td>Poland</td><td>21</td></tr></table>')).toEqual([
      said('Italy · 28'),
      said('Poland · 21'),
    ]);
  });
});

describe('the tools', () => {
  it('make headings, lists and quotes of paragraphs, and paragraphs of them', () => {
    const { heading, bullets, numbers, quote } = RICH_TEXT_COMMANDS;
    const of = (state: EditorState) => fromEditor(state.doc)[0];
    const plain = stateOf([said('Soup')]);
    expect(of(after(plain, heading))).toEqual({ kind: 'heading', content: [{ text: 'Soup' }] });
    expect(of(after(plain, heading, heading))).toEqual(said('Soup'));
    expect(of(after(plain, bullets))).toEqual({ kind: 'list', isOrdered: false, items: [{ content: [{ text: 'Soup' }] }] });
    expect(of(after(plain, bullets, numbers))).toEqual({ kind: 'list', isOrdered: true, items: [{ content: [{ text: 'Soup' }] }] });
    expect(of(after(plain, bullets, bullets))).toEqual(said('Soup'));
    expect(of(after(plain, quote))).toEqual({ kind: 'quote', content: [{ text: 'Soup' }], by: null });
    expect(of(after(plain, quote, quote))).toEqual(said('Soup'));
    expect(isActive('quote', after(plain, quote))).toBe(true);
    expect(isActive('bullets', after(plain, bullets))).toBe(true);
    expect([isActive('bold', plain), isActive('undo', plain), isActive('numbers', plain)]).toEqual([false, false, false]);
  });

  it('lead on by Enter from a quote to who said it, and from there to a paragraph', () => {
    const type = (text: string) => (state: EditorState, dispatch: (tr: EditorState['tr']) => void) => {
      dispatch(state.tr.insertText(text));
      return true;
    };
    const state = after(stateOf([said('Soup')]), RICH_TEXT_COMMANDS.quote, onEnter, type('A pupil'), onEnter, type('Then'));
    expect(fromEditor(state.doc)).toEqual([{ kind: 'quote', content: [{ text: 'Soup' }], by: 'A pupil' }, said('Then')]);
  });

  it('make a link of a selection, of the word at the cursor, or of the address itself', () => {
    const href = 'https://example.org';
    const all = stateOf([said('the site')]);
    const chosen = after(all.apply(all.tr.setSelection(new AllSelection(all.doc))), setLink(href));
    expect(fromEditor(chosen.doc)).toEqual([{ kind: 'paragraph', content: [{ text: 'the site', href }] }]);
    expect(fromEditor(after(all, setLink(href)).doc)).toEqual([{ kind: 'paragraph', content: [{ text: 'the', href }, { text: ' site' }] }]);
    expect(fromEditor(after(stateOf([]), setLink('mailto:a@b')).doc)).toEqual([
      { kind: 'paragraph', content: [{ text: 'a@b', href: 'mailto:a@b' }] },
    ]);
    expect(fromEditor(after(chosen, setLink(null)).doc)).toEqual([said('the site')]);
    expect(linkAt(chosen)).toBe(href);
  });
});
