import { Component, effect, ElementRef, inject, InjectionToken, input, output } from '@angular/core';
import type { ReportDocument } from '@turnout/reports/document';
import { REPORT_STYLESHEET, renderHtmlBody } from '@turnout/reports/render-html';
import { adoptStyles } from './adopt-styles';

/** Looks of what a page adds to the documents below it. */
export const SHEET_STYLES = new InjectionToken<string>('styles added to a document');

/** A figure of the document was chosen. */
export interface ChosenFigure {
  /** Of the list of events that it counts. */
  readonly query: Readonly<Record<string, string>>;
  /** The figure as it stands in the document. */
  readonly text: string;
}

/**
 * A document on its sheet of paper, exactly as the files show it: the same renderer writes it into a shadow root, where its styles and
 * those of the page cannot meet. What stands inside the element is shown where `refine` puts slots for it.
 */
@Component({
  selector: 'tn-document-sheet',
  template: '<ng-content />',
  styleUrl: './sheet.scss',
})
export class DocumentSheet {
  readonly document = input.required<ReportDocument>();
  /** Address of the list of events; a figure's own query is put behind it. */
  readonly listAddress = input.required<string>();
  /** Address of a picture that the document does not hold, by its id. */
  readonly pictureAddress = input<(id: string) => string>();
  /** Whether figures are explained here rather than followed to their records. */
  readonly explains = input(false);
  /** Works on the document once it is written, before it is shown. */
  readonly refine = input<(root: ShadowRoot) => void>();
  /** A link of the document was followed: its address within the application. */
  readonly follow = output<string>();
  /** A figure is to be explained. */
  readonly explain = output<ChosenFigure>();

  private readonly root = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement.attachShadow({ mode: 'open' });

  constructor() {
    adoptStyles(this.root, REPORT_STYLESHEET);
    const extra = inject(SHEET_STYLES, { optional: true });
    if (extra !== null) adoptStyles(this.root, extra);
    this.root.addEventListener('click', (event) => {
      this.route(event as MouseEvent);
    });
    effect(() => {
      this.write();
    });
  }

  /** Brings a section into view, and its heading into focus. */
  showSection(id: string): void {
    const section = this.root.querySelector(`[data-section="${id}"]`);
    const heading = section?.querySelector<HTMLElement>('.rd-heading');
    section?.scrollIntoView({ block: 'start' });
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }

  private write(): void {
    const address = this.listAddress();
    const pictureAddress = this.pictureAddress();
    // The renderer escapes every text, so that the document's words can never be markup.
    this.root.innerHTML = renderHtmlBody(this.document(), {
      titleLevel: 2,
      ...(pictureAddress ? { pictureAddress } : {}),
      linkTo: ({ query }) => `${address}?${new URLSearchParams(query).toString()}`,
      recordLink: (id) => `${address}/${id}`,
    });
    this.refine()?.(this.root);
  }

  /** Links lead through the router, or to a place of the document, unless they are to open elsewhere; the bars of a diagram lead like its figures. */
  private route(event: MouseEvent): void {
    const at = event.target instanceof Element ? event.target : null;
    const link = at?.closest('a[href]') ?? at?.closest('g[data-trace]');
    const address = link?.getAttribute('href') ?? `${this.listAddress()}?${link?.getAttribute('data-trace') ?? ''}`;
    if (!link || !/^[/#]/u.test(address) || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const query = this.explains() ? this.queryIn(address) : null;
    if (address.startsWith('#')) this.showPlace(address.slice(1));
    else if (query) this.explain.emit({ query, text: wordsOf(link) });
    else this.follow.emit(address);
  }

  /** Addresses of the page do not reach into what it draws apart. */
  private showPlace(id: string): void {
    const place = this.root.getElementById(id);
    if (!place) return;
    place.scrollIntoView({ block: 'start' });
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
  }

  private queryIn(address: string): Readonly<Record<string, string>> | null {
    const [path, query] = address.split('?');
    return path === this.listAddress() && query !== undefined ? Object.fromEntries(new URLSearchParams(query)) : null;
  }
}

/** What a figure says: of a bar or a circle, the value that stands with it. */
function wordsOf(figure: Element): string {
  const drawing = figure.closest('svg');
  if (!drawing) return figure.textContent;
  const trace = figure.getAttribute('data-trace');
  const groups = [...drawing.querySelectorAll('g[data-trace]')].filter((group) => group.getAttribute('data-trace') === trace);
  return groups.flatMap((group) => [...group.querySelectorAll('text')]).at(-1)?.textContent ?? '';
}
