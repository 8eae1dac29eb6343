import { Component, computed, inject, input } from '@angular/core';
import { Api } from '@turnout/shared/api-client';
import { PageHeader, StatusBadge, TRANSLATOR } from '@turnout/shared/ui';
import { CountryPipe, TextPipe } from '@turnout/shared/web-platform';
import { SettingsListView } from '../setting/settings-list';
import { partnersList } from './partners-list';

/** The partners of a project, with the other ways in which their names are written. */
@Component({
  selector: 'tn-partners-page',
  imports: [CountryPipe, PageHeader, SettingsListView, StatusBadge, TextPipe],
  templateUrl: './partners.page.html',
  styleUrl: '../setting/settings-page.scss',
})
export class PartnersPage {
  /** Code of the project, from the address. */
  readonly project = input.required<string>();

  private readonly api = inject(Api);
  private readonly translator = inject(TRANSLATOR);
  protected readonly about = computed(() => partnersList(this.api, this.translator()));
}
