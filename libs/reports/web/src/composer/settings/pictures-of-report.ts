import { computed, inject, Injectable, signal } from '@angular/core';
import { load } from '@turnout/shared/web-platform';
import { from } from 'rxjs';
import { CompositionsClient } from '../compositions-client';

/** The pictures that can stand in a report. */
@Injectable()
export class PicturesOfReport {
  private readonly client = inject(CompositionsClient);
  private readonly asked = signal<{ project: string; id: string } | undefined>(undefined);
  private readonly loaded = load(
    () => this.asked(),
    ({ project, id }) => from(this.client.pictures(project, id)),
  );

  /** `null` until they are known. */
  readonly choices = computed(() => this.loaded.value());

  open(project: string, id: string): void {
    this.asked.set({ project, id });
  }
}
