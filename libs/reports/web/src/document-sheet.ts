import { Component, DOCUMENT, effect, ElementRef, inject, input, output } from '@angular/core';
import type { ReportDocument } from '@turnout/reports/document';
import { REPORT_STYLESHEET, renderHtmlBody } from '@turnout/reports/render-html';

/**
 * A document on its sheet of paper, exactly as the files show it: the same renderer writes it into a shadow root, where its styles and
 * those of the page cannot meet.
 */
@Component({
  selector: 'tn-document-sheet',
  template: '',
  styles: `
    :host {
      display: block;
      padding: clamp(1rem, 3.5vw, 3.5rem);
      overflow-x: auto;
      border-radius: 2px;
      background: var(--tn-sheet);
      box-shadow: var(--tn-shadow);
    }
  `,
})
export class DocumentSheet {
  readonly document = input.required<ReportDocument>();
  /** Address of the list of events; a figure's own query is put behind it. */
  readonly listAddress = input.required<string>();
  /** Address of a picture that the document does not hold, by its id. */
  readonly pictureAddress = input<(id: string) => string>();
  /** A link of the document was followed: its address within the application. */
  readonly follow = output<string>();

  constructor() {
    const root = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement.attachShadow({ mode: 'open' });
    adopt(root, inject(DOCUMENT));
    root.addEventListener('click', (event) => {
      this.route(event as MouseEvent);
    });
    effect(() => {
      const address = this.listAddress();
      const pictureAddress = this.pictureAddress();
      // The renderer escapes every text, so that the document's words can never be markup.
      root.innerHTML = renderHtmlBody(this.document(), {
        titleLevel: 2,
        ...(pictureAddress ? { pictureAddress } : {}),
        linkTo: ({ query }) => `${address}?${new URLSearchParams(query).toString()}`,
        recordLink: (id) => `${address}/${id}`,
      });
    });
  }

  /** Links lead through the router, unless they are to open elsewhere. */
  private route(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    const address = link?.getAttribute('href');
    if (!address?.startsWith('/') || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.follow.emit(address);
  }
}

function adopt(root: ShadowRoot, document: Document): void {
  const window = document.defaultView;
  // Where there are no constructed style sheets (a test's DOM), the document is shown unstyled.
  if (!window || !('adoptedStyleSheets' in document)) return;
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(REPORT_STYLESHEET);
  root.adoptedStyleSheets = [sheet];
}
