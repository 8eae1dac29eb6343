import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Api } from '@turnout/shared/api-client';
import { PageHeader, StatusBadge, TRANSLATOR } from '@turnout/shared/ui';
import { CountryPipe, Notifications, TextPipe } from '@turnout/shared/web-platform';
import type { Partner } from '../client/project';
import { SettingsListView } from '../setting/settings-list';
import { LikelyDuplicatesHint } from './merge/likely-duplicates-hint';
import { MergePanel, type MergeWish } from './merge/merge-panel';
import { partnersList } from './partners-list';

/** The partners of a project, with the other ways in which their names are written. */
@Component({
  selector: 'tn-partners-page',
  imports: [CountryPipe, LikelyDuplicatesHint, MatButton, MergePanel, PageHeader, SettingsListView, StatusBadge, TextPipe],
  templateUrl: './partners.page.html',
  styleUrl: '../setting/settings-page.scss',
})
export class PartnersPage {
  /** Code of the project, from the address. */
  readonly project = input.required<string>();

  private readonly api = inject(Api);
  private readonly notifications = inject(Notifications);
  private readonly translator = inject(TRANSLATOR);
  private readonly list = viewChild.required<SettingsListView<Partner>>(SettingsListView);
  protected readonly about = computed(() => partnersList(this.api, this.translator()));
  protected readonly partners = computed(() => this.list().items());
  protected readonly wish = signal<MergeWish | null>(null);

  protected async merged(partner: Partner): Promise<void> {
    this.wish.set(null);
    this.notifications.say(this.translator().text('consortium.merge.done', { stays: partner.code }));
    await this.list().took(partner.id);
  }

  protected async cancelled({ goes }: MergeWish): Promise<void> {
    this.wish.set(null);
    await this.list().show(goes.id);
  }
}
