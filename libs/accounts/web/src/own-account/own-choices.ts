import { Component, computed, inject, signal } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { ApiStream, changeOwnAccount, type OwnAccountChange, readOwnAccount } from '@turnout/shared/api-client';
import { DOCUMENT_LANGUAGES, isDocumentLanguage } from '@turnout/shared/i18n';
import { Skeleton, TRANSLATOR } from '@turnout/shared/ui';
import { load, Notifications, type Problem, ProblemView, TextPipe, toProblem } from '@turnout/shared/web-platform';
import { firstValueFrom } from 'rxjs';

/** The languages that mails are written in, each under the name it has for itself. */
const LANGUAGES = DOCUMENT_LANGUAGES.map((code) => ({ code, name: new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code }));

/** What one chooses for oneself: the language of mails, and whether one is written to about what is missing. Each choice keeps itself. */
@Component({
  selector: 'tn-own-choices',
  imports: [MatCheckbox, MatFormFieldModule, MatInputModule, ProblemView, Skeleton, TextPipe],
  template: `
    @if (own.problem(); as failed) {
      <tn-problem reloads [problem]="failed" (retry)="own.reload()" />
    } @else if (own.value(); as account) {
      <mat-form-field appearance="outline" subscriptSizing="dynamic">
        <mat-label>{{ 'accounts.choices.language' | tnText }}</mat-label>
        <select #language matNativeControl [value]="account.language ?? ''" (change)="choose({ language: languageOf(language.value) })">
          <option value="" [selected]="account.language === null">{{ 'accounts.choices.no-language' | tnText }}</option>
          @for (each of languages; track each.code) {
            <option [lang]="each.code" [selected]="each.code === account.language" [value]="each.code">{{ each.name }}</option>
          }
        </select>
      </mat-form-field>
      <mat-checkbox [checked]="account.wantsDigests" (change)="choose({ wantsDigests: $event.checked })">{{
        'accounts.choices.digests' | tnText
      }}</mat-checkbox>
      @if (problem(); as failed) {
        <tn-problem [problem]="failed" (retry)="own.reload()" />
      }
    } @else {
      <tn-skeleton shape="lines" [count]="2" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--tn-space-3);
      justify-items: start;
    }
    mat-form-field {
      inline-size: min(100%, 24rem);
      text-transform: none;
    }
  `,
})
export class OwnChoices {
  private readonly api = inject(ApiStream);
  private readonly translator = inject(TRANSLATOR);
  private readonly notifications = inject(Notifications);

  protected readonly own = load(
    () => ({}),
    () => this.api.ask(readOwnAccount, {}),
  );
  protected readonly problem = signal<Problem | null>(null);
  protected readonly languages = LANGUAGES;
  private readonly version = computed(() => this.own.value()?.version ?? 0);

  protected languageOf(code: string): Exclude<OwnAccountChange['language'], undefined> {
    return isDocumentLanguage(code) ? code : null;
  }

  protected async choose(body: OwnAccountChange): Promise<void> {
    try {
      this.own.set(await firstValueFrom(this.api.ask(changeOwnAccount, { 'If-Match': `"${String(this.version())}"`, body })));
      this.problem.set(null);
      this.notifications.say(this.translator().text('accounts.choices.kept'));
    } catch (failure) {
      this.problem.set(toProblem(failure));
    }
  }
}
