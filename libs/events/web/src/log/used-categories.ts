import { inject, Injectable, signal } from '@angular/core';
import { Api, listBreakdownCategories, type UsedCategory } from '@turnout/shared/api-client';

/** Categories that breakdowns of the project name already, asked for when somebody is about to name one. */
@Injectable()
export class UsedCategories {
  private readonly api = inject(Api);
  private readonly all = signal<readonly UsedCategory[]>([]);
  private asked = '';

  /** Without an answer nothing is suggested, and nothing else is lost. */
  async load(project: string): Promise<void> {
    if (this.asked === project) return;
    this.asked = project;
    const { items } = await this.api.invoke(listBreakdownCategories, { project }).catch(() => ({ items: [] }));
    this.all.set(items);
  }

  /** What can follow in a grid: usual categories first, without those that stand in it. */
  along(dimension: string, taken: readonly string[]): readonly string[] {
    return this.all()
      .filter((used) => used.dimension === dimension && !taken.includes(used.category))
      .map(({ category }) => category);
  }
}
