import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { addDays, isoDateOf } from '@turnout/shared/kernel';
import type { VersionLink } from '@turnout/shared/api-client';
import { MAX_LINK_DAYS } from '@turnout/reports/definitions';
import { Skeleton, TRANSLATOR } from '@turnout/shared/ui';
import {
  DatePipe,
  load,
  type Problem,
  ProblemView,
  ShownOnce,
  type ShownOnceWords,
  TextPipe,
  toProblem,
} from '@turnout/shared/web-platform';
import { firstValueFrom } from 'rxjs';
import { VersionsClient } from '../versions-client';

/** A link works so many days unless somebody says otherwise. */
const USUAL_DAYS = 30;

/** Links by which people outside read a version: those there are, and another. Its address is shown once. */
@Component({
  selector: 'tn-version-links',
  imports: [DatePipe, MatButton, MatFormFieldModule, MatInput, ProblemView, ShownOnce, Skeleton, TextPipe],
  templateUrl: './version-links.html',
  styleUrl: './version-links.scss',
})
export class VersionLinks {
  readonly project = input.required<string>();
  /** Id of the version. */
  readonly version = input.required<string>();

  private readonly client = inject(VersionsClient);
  private readonly translator = inject(TRANSLATOR);

  protected readonly today = isoDateOf(new Date());
  protected readonly lastDay = addDays(this.today, MAX_LINK_DAYS);
  protected readonly usualDay = addDays(this.today, USUAL_DAYS);
  protected readonly links = load(
    () => ({ project: this.project(), version: this.version() }),
    ({ project, version }) => this.client.links(project, version),
  );
  /** Address of the link that was made last; it can be had from nowhere else. */
  protected readonly made = signal<string | null>(null);
  protected readonly words = computed<ShownOnceWords>(() => {
    const translator = this.translator();
    return {
      ...{ note: translator.text('reports.versions.links.made'), label: translator.text('reports.versions.links.address') },
      ...{ copy: translator.text('reports.versions.links.copy'), copied: translator.text('reports.versions.links.copied') },
    };
  });
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly isAsking = signal(false);
  protected readonly rows = computed(() => (this.links.value() ?? []).map((link) => ({ ...link, state: stateOf(link) })));

  protected async make(note: string, expiresOn: string): Promise<void> {
    const link = await this.attempt(() =>
      firstValueFrom(this.client.share(this.project(), this.version(), { expiresOn, note: note.trim() === '' ? null : note })),
    );
    if (!link) return;
    this.made.set(new URL(link.address, location.origin).href);
    this.isAsking.set(false);
    this.links.reload();
  }

  protected async revoke({ id }: VersionLink): Promise<void> {
    await this.attempt(() => firstValueFrom(this.client.revoke(this.project(), this.version(), id), { defaultValue: null }));
    this.made.set(null);
    this.links.reload();
  }

  private async attempt<T>(work: () => Promise<T>): Promise<T | null> {
    if (this.isBusy()) return null;
    this.isBusy.set(true);
    this.problem.set(null);
    try {
      return await work();
    } catch (failure) {
      this.problem.set(toProblem(failure));
      return null;
    } finally {
      this.isBusy.set(false);
    }
  }
}

function stateOf({ isOpen, revokedAt }: VersionLink): 'open' | 'revoked' | 'expired' {
  if (isOpen) return 'open';
  return revokedAt === null ? 'expired' : 'revoked';
}
