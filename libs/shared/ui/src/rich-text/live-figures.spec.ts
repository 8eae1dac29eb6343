import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { RichText } from '@turnout/shared/kernel';
import { DOMParser as RichParser, DOMSerializer } from 'prosemirror-model';
import { EditorState, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { provideEnglish } from '../testing/provide-english';
import { fromEditor, toEditor } from './convert-rich-text';
import { type FigureChoice, type FigureHost, insertFigure, liveFigures } from './live-figures';
import { RichTextEditor } from './rich-text-editor';
import { RICH_TEXT_SCHEMA } from './rich-text-schema';

const PEOPLE: FigureChoice = { key: 'participants', label: 'Participants: 712', text: '712' };
const EVENTS: FigureChoice = { key: 'events', label: 'Events: 34', text: '34' };
const SAID: RichText = [
  { kind: 'paragraph', content: [{ text: 'In all ' }, { text: '712', figure: 'participants' }, { text: ' people' }] },
];

/** A text with its cursor or selection; a figure takes one place. */
function open(text: RichText, from: number, to = from, figures: readonly FigureChoice[] | null = [PEOPLE]) {
  const asked: string[] = [];
  const host: FigureHost = {
    figures: () => figures && new Map(figures.map((figure) => [figure.key, figure])),
    askFigure: (typed) => asked.push(typed),
  };
  const doc = toEditor(text);
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, from, to), plugins: [liveFigures(host)] });
  const view = new EditorView(document.createElement('div'), { state });
  const type = (letters: string): boolean =>
    view.someProp('handleTextInput', (handle) =>
      handle(view, view.state.selection.from, view.state.selection.to, letters, () => view.state.tr),
    ) === true;
  return { view, type, asked, text: () => fromEditor(view.state.doc) };
}

describe('a live figure in a text', () => {
  it('comes out as it went in, with how it is set', () => {
    const text: RichText = [{ kind: 'paragraph', content: [{ text: '712', figure: 'participants', bold: true }, { text: ' people' }] }];
    expect(fromEditor(toEditor(text))).toEqual(text);
  });

  it('is left alone by what is typed over it', () => {
    const { view, type, text } = open(SAID, 3, 12);
    expect(type('x')).toBe(true);
    expect(text()).toEqual([
      { kind: 'paragraph', content: [{ text: 'In all ' }, { text: '712', figure: 'participants' }, { text: ' pexople' }] },
    ]);
    expect(view.state.selection.empty).toBe(true);
  });

  it('goes whole when it is deleted', () => {
    const { view, text } = open(SAID, 9);
    view.someProp('handleKeyDown', (handle) => handle(view, new KeyboardEvent('keydown', { key: 'Backspace' })));
    view.dispatch(view.state.tr.delete(8, 9));
    expect(text()).toEqual([{ kind: 'paragraph', content: [{ text: 'In all people' }] }]);
  });

  it('shows what it is now, and says so when there is none of its name any more', () => {
    const chipOf = (view: EditorView) => view.dom.querySelector<HTMLElement>('[data-figure]')!;
    const now = chipOf(open(SAID, 1, 1, [{ ...PEOPLE, text: '720' }]).view);
    expect([now.textContent, now.contentEditable, now.title]).toEqual(['720', 'false', 'Participants: 712']);
    const gone = chipOf(open(SAID, 1, 1, []).view);
    expect([gone.textContent, gone.className]).toEqual(['712', 'tn-rich-figure tn-rich-figure-gone']);
  });

  it('is asked for by @ where a word begins, and nowhere else', () => {
    const { type, asked } = open(SAID, 8);
    expect([type('@'), asked]).toEqual([true, ['@']]);
    expect(open(SAID, 5).type('@')).toBe(false);
    expect(open(SAID, 8, 8, null).type('@')).toBe(false);
  });

  it('keeps figures that are in the selection when another is put in', () => {
    const { view, text } = open(SAID, 1, 16);
    insertFigure(EVENTS)(view.state, view.dispatch.bind(view));
    expect(text()[0]).toMatchObject({ content: [{}, { figure: 'participants' }, { text: ' people' }, { text: '34', figure: 'events' }] });
  });

  it('is copied as itself, also from a page, and pasted as plain words where a text holds none', () => {
    const parse = (html: string) =>
      RichParser.fromSchema(RICH_TEXT_SCHEMA).parseSlice(new DOMParser().parseFromString(html, 'text/html').body, {
        preserveWhitespace: true,
      });
    const copied = DOMSerializer.fromSchema(RICH_TEXT_SCHEMA).serializeFragment(toEditor(SAID).content);
    const box = document.createElement('div');
    box.append(copied);
    const paste = (html: string, figures: readonly FigureChoice[] | null) => {
      const { view, text } = open([], 1, 1, figures);
      const slice = parse(html);
      view.dispatch(view.state.tr.replaceSelection(view.someProp('transformPasted', (change) => change(slice, view, false)) ?? slice));
      return text();
    };
    expect(paste(box.innerHTML, [PEOPLE])).toEqual(SAID);
    expect(paste('<p>In all <a class="rd-figure" data-figure="participants" href="/p">712</a> people</p>', [PEOPLE])).toEqual(SAID);
    expect(paste(box.innerHTML, null)).toEqual([{ kind: 'paragraph', content: [{ text: 'In all 712 people' }] }]);
  });
});

@Component({
  imports: [RichTextEditor],
  template: `<tn-rich-text-editor label="Introduction" [maxLength]="100" [figures]="figures" [(value)]="value" />`,
})
class Host {
  readonly figures = [PEOPLE, EVENTS];
  readonly value = signal<RichText>([]);
}

describe('choosing a live figure', () => {
  it('finds it by what it counts, and puts it in by keys alone', async () => {
    Range.prototype.getClientRects = () => [new DOMRect()] as unknown as DOMRectList;
    TestBed.configureTestingModule({ providers: [await provideEnglish()] });
    const fixture = TestBed.createComponent(Host);
    const page = fixture.nativeElement as HTMLElement;
    document.body.append(page);
    await fixture.whenStable();
    page.querySelector<HTMLElement>('[aria-label="Figure from the records (@)"]')!.click();
    await fixture.whenStable();
    const field = page.querySelector<HTMLInputElement>('[role="combobox"]')!;
    const options = () => [...page.querySelectorAll('[role="option"]')].map((option) => option.textContent.replace(/\s+/gu, ' ').trim());
    expect(options()).toEqual(['Participants: 712712', 'Events: 3434']);
    field.value = 'évent';
    field.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    expect(options()).toEqual(['Events: 3434']);
    expect(field.getAttribute('aria-activedescendant')).toBe(page.querySelector('[role="option"]')!.id);
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    await fixture.whenStable();
    expect(fixture.componentInstance.value()).toEqual([{ kind: 'paragraph', content: [{ text: '34', figure: 'events' }] }]);
    expect(page.querySelector('[role="combobox"]')).toBeNull();
    page.remove();
  });
});
