import { Component } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { PageHeader } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';

/** What stands at an address that nothing is at. */
@Component({
  selector: 'tn-unknown-page',
  imports: [MatButton, PageHeader, RouterLink, TextPipe],
  template: `
    <tn-page-header [heading]="'shared.unknown-page.title' | tnText" [lead]="'shared.unknown-page.text' | tnText" />
    <a matButton="filled" routerLink="/projects">{{ 'shared.unknown-page.action' | tnText }}</a>
  `,
})
export class UnknownPage {}
