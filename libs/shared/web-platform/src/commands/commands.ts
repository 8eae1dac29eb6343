import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import type { Command, CommandSource } from './command';

/** Everything that can be done now, by whoever offers it. */
@Injectable({ providedIn: 'root' })
export class Commands {
  private readonly sources = signal<readonly CommandSource[]>([]);

  /** The commands of all sources, those of a page first: it knows better than what stands around it. */
  readonly list = computed<readonly Command[]>(() => {
    const all = this.sources().flatMap((source) => source.commands());
    return all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
  });

  /** Adds a source, once; the answer takes it away again. */
  add(source: CommandSource): () => void {
    this.sources.update((known) => [source, ...known.filter((one) => one !== source)]);
    return () => {
      this.sources.update((known) => known.filter((one) => one !== source));
    };
  }

  /** Adds sources behind those there are, each once and in this order. */
  addBehind(...sources: readonly CommandSource[]): void {
    this.sources.update((known) => [...new Set([...known, ...sources])]);
  }

  /** Asks the sources that search. One that fails finds nothing: the others still do. */
  async find(typed: string): Promise<readonly Command[]> {
    const searches = this.sources().map(async (source) => (await source.find?.(typed)) ?? []);
    const found = await Promise.allSettled(searches);
    return found.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
  }
}

/** Offers commands for as long as the page or component in whose constructor it is called. */
export function offerCommands(commands: () => readonly Command[]): void {
  const remove = inject(Commands).add({ commands });
  inject(DestroyRef).onDestroy(remove);
}
