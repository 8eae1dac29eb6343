import { inject, Injectable } from '@angular/core';
import { OpenFindings } from '@turnout/quality/web';
import { MissingCount } from '@turnout/reminders/web';
import { TRANSLATOR } from '@turnout/shared/ui';
import type { NavItem } from './nav-items';

/** How much waits behind a page. */
export interface NavCount {
  readonly count: number;
  /** What is counted, for who hears it. */
  readonly words: string;
}

/** How much waits behind which page. */
export type CountsByPath = Partial<Readonly<Record<NavItem['path'], NavCount>>>;

/** What is said beside the ways to a project's pages. */
@Injectable({ providedIn: 'root' })
export class NavCounts {
  private readonly findings = inject(OpenFindings);
  private readonly missing = inject(MissingCount);
  private readonly translator = inject(TRANSLATOR);

  /** Each count of a project by the path of its page, as far as it is known; nothing is said of 0. */
  of(project: string): CountsByPath {
    const { text } = this.translator();
    const [findings, missing] = [this.findings.count(project) ?? 0, this.missing.count(project) ?? 0];
    return {
      ...(findings > 0 ? { findings: { count: findings, words: text('shared.nav.findings-open', { findings }) } } : {}),
      ...(missing > 0 ? { missing: { count: missing, words: text('shared.nav.missing-count', { missing }) } } : {}),
    };
  }

  /** Counts what waits in a project, unless that was done a moment ago. */
  look(project: string): void {
    this.findings.look(project);
    this.missing.look(project);
  }
}
