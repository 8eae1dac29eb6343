import { Component, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { checkFeed, FEED_PARTS, type FeedPart } from '@turnout/accounts/domain';
import type { CalendarFeedWithAddress, NewCalendarFeed } from '@turnout/shared/api-client';
import { type DocumentLanguage } from '@turnout/shared/i18n';
import { TRANSLATOR } from '@turnout/shared/ui';
import { type Problem, TextPipe, toProblem } from '@turnout/shared/web-platform';
import { firstValueFrom } from 'rxjs';
import { placeErrors, placeProblem } from '../forms/place-errors';
import { Refusal } from '../forms/refusal';
import { FEED_LANGUAGES, PART_WORDS } from './feed-words';
import { FeedsClient, type NamedProject } from './feeds-client';

/** Makes a calendar feed. */
@Component({
  selector: 'tn-new-feed',
  imports: [MatButton, MatCheckbox, MatFormFieldModule, MatInput, ReactiveFormsModule, Refusal, TextPipe],
  templateUrl: './new-feed.html',
  styleUrl: './new-feed.scss',
})
export class NewFeed {
  /** Code of the project it is about unless somebody says otherwise; `null` for all. */
  readonly project = input.required<string | null>();
  readonly projects = input.required<readonly NamedProject[]>();
  /** The feed that was made, with its address. */
  readonly made = output<CalendarFeedWithAddress>();

  private readonly client = inject(FeedsClient);
  private readonly translator = inject(TRANSLATOR);

  protected readonly languages = FEED_LANGUAGES;
  protected readonly parts = FEED_PARTS;
  protected readonly partWords = PART_WORDS;
  /** Code of the chosen project; empty for all. */
  protected readonly about = linkedSignal(() => this.project() ?? '');
  protected readonly form = new FormGroup({
    name: new FormControl('', { nonNullable: true }),
    parts: new FormControl<readonly FeedPart[]>(FEED_PARTS, { nonNullable: true }),
    /** Empty for the one that somebody is written to in. */
    language: new FormControl<DocumentLanguage | ''>('', { nonNullable: true }),
  });
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected holds(part: FeedPart): boolean {
    return this.form.controls.parts.value.includes(part);
  }

  protected choose(part: FeedPart, isIn: boolean): void {
    const { parts } = this.form.controls;
    parts.setValue(FEED_PARTS.filter((each) => (each === part ? isIn : parts.value.includes(each))));
  }

  protected async make(): Promise<void> {
    const { name, parts, language } = this.form.getRawValue();
    const feed: NewCalendarFeed = { name, parts: [...parts], project: this.about() || null, ...(language ? { language } : {}) };
    const wrong = checkFeed({ name, parts, language: language || 'en' });
    placeErrors(this.form, wrong, this.translator());
    if (wrong.length > 0 || this.isBusy()) return;
    this.isBusy.set(true);
    try {
      this.made.emit(await firstValueFrom(this.client.make(feed)));
      this.problem.set(null);
      this.form.reset();
    } catch (failure) {
      this.problem.set(placeProblem(this.form, toProblem(failure), this.translator()));
    }
    this.isBusy.set(false);
  }
}
