import { Component } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { PageHeader } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';

/** What stands at every address of a project that is not there, or not there for this person. */
@Component({
  selector: 'tn-unknown-project-page',
  imports: [MatButton, PageHeader, RouterLink, TextPipe],
  template: `
    <tn-page-header [heading]="'shared.unknown-project.title' | tnText" [lead]="'shared.unknown-project.text' | tnText" />
    <a matButton="filled" routerLink="/projects">{{ 'shared.unknown-page.action' | tnText }}</a>
  `,
})
export class UnknownProjectPage {}
