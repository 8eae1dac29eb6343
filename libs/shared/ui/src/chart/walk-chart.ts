/** How far each key goes; the ends are `-Infinity` and `Infinity`. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
  PageUp: -12,
  PageDown: 12,
  Home: -Infinity,
  End: Infinity,
};

/**
 * Makes what a drawing shows reachable by keyboard: one of its groups is in the tab order, arrows go to its neighbours, Page Up and Page Down
 * twelve further, Home and End to the ends.
 */
export class ChartWalk {
  private groups: readonly SVGGElement[] = [];

  /**
   * @param stage what the drawing stands in
   * @param alternative what the drawing shows, in words
   * @param words what each row says; `null` for one with nothing behind it
   */
  enter(stage: HTMLElement, alternative: string, words: readonly { readonly text: string; readonly opens: boolean }[]): void {
    const drawing = stage.querySelector('svg');
    drawing?.setAttribute('role', 'group');
    drawing?.setAttribute('aria-label', alternative);
    this.groups = [...stage.querySelectorAll<SVGGElement>('g[data-row]')];
    for (const [place, group] of this.groups.entries()) {
      const said = words[rowOf(group)];
      group.setAttribute('role', said?.opens === true ? 'button' : 'img');
      group.setAttribute('aria-label', said?.text ?? '');
      // Words that stand apart are words apart, also to whoever reads them without seeing where they stand.
      for (const shape of [...group.children]) shape.after(' ');
      group.setAttribute('tabindex', place === 0 ? '0' : '-1');
    }
  }

  /** Goes on from the group in focus; says whether the key was one of ours. */
  go(key: string): boolean {
    const step = STEPS[key];
    const from = this.groups.findIndex((group) => group === document.activeElement);
    if (step === undefined || from < 0) return false;
    const to = Math.min(this.groups.length - 1, Math.max(0, from + step));
    for (const [place, group] of this.groups.entries()) group.setAttribute('tabindex', place === to ? '0' : '-1');
    this.groups[to]?.focus();
    return true;
  }
}

/** The row of the table that a group shows. */
export function rowOf(group: Element): number {
  return Number(group.getAttribute('data-row'));
}
