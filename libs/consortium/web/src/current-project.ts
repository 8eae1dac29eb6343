import { computed, inject, Injectable, signal } from '@angular/core';
import { SessionStore } from '@turnout/accounts/web';
import { load } from '@turnout/shared/web-platform';
import { forkJoin } from 'rxjs';
import { ConsortiumClient } from './client/consortium-client';
import type { Partner, Project } from './client/project';

/** A project with its partners. */
export interface ProjectCard {
  readonly project: Project;
  readonly partners: readonly Partner[];
}

/** The project whose pages are open. */
@Injectable({ providedIn: 'root' })
export class CurrentProject {
  private readonly client = inject(ConsortiumClient);
  private readonly session = inject(SessionStore);
  private readonly opened = signal<string | null>(null);

  private readonly wanted = computed(
    () => {
      const [code, account] = [this.opened(), this.session.account()?.id];
      return code === null || account === undefined ? undefined : { code, account };
    },
    { equal: (one, other) => one?.code === other?.code && one?.account === other?.account },
  );

  /** The code in the address; `null` outside projects. */
  readonly code = this.opened.asReadonly();
  readonly card = load(
    () => this.wanted(),
    ({ code }) => forkJoin({ project: this.client.project(code), partners: this.client.partners(code) }),
  );

  private readonly changes = signal(0);
  /** Grows whenever partners, event types or work packages were changed here: who keeps some of them asks anew. */
  readonly revision = this.changes.asReadonly();

  /** Says that the project's settings are no longer what they were. */
  settingsChanged(): void {
    this.changes.update((count) => count + 1);
    this.card.reload();
  }

  /** Opens a project's pages, or leaves them with `null`. */
  open(code: string | null): void {
    this.opened.set(code);
  }
}
