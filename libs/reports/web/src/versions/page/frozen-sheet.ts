import { Component, effect, ElementRef, inject, input } from '@angular/core';
import { adoptStyles } from '../../adopt-styles';

const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/gu;

/**
 * The page of a version as it was frozen, on its sheet of paper: the stored file itself, its own styles with it, in a shadow root where they and
 * those of the page cannot meet. Nothing of it is rendered anew.
 */
@Component({
  selector: 'tn-frozen-sheet',
  template: '',
  styleUrl: '../../sheet.scss',
})
export class FrozenSheet {
  /** The HTML file, as the server hands it out. */
  readonly file = input.required<string>();

  private readonly root = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement.attachShadow({ mode: 'open' });

  constructor() {
    this.root.addEventListener('click', (event) => {
      this.follow(event as MouseEvent);
    });
    effect(() => {
      this.write(this.file());
    });
  }

  private write(html: string): void {
    if ('adoptedStyleSheets' in this.root) this.root.adoptedStyleSheets = [];
    for (const [, css = ''] of html.matchAll(STYLE)) adoptStyles(this.root, css);
    // Parsed without its styles: the page's policy complains of any that stand within a document.
    const page = new DOMParser().parseFromString(html.replace(STYLE, ''), 'text/html');
    // Whoever wrote the file escaped every text, and the server hands out nothing but that file.
    this.root.replaceChildren(...page.body.children);
  }

  /** An address within the document leads to a place in the shadow root, which no browser finds by itself. */
  private follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const place = link && this.root.getElementById(decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''));
    if (!place) return;
    event.preventDefault();
    place.scrollIntoView({ block: 'start' });
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
  }
}
