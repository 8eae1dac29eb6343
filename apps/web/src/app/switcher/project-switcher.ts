import { A11yModule } from '@angular/cdk/a11y';
import { OverlayModule } from '@angular/cdk/overlay';
import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiUnfoldMoreHorizontal } from '@mdi/js';
import { CurrentProject, projectName, ProjectsStore } from '@turnout/consortium/web';
import { Icon } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import { matchingProjects } from './matching-projects';

/** From so many projects on, the list can be searched. */
const MANY = 7;

/** Names the open project and leads to the others. Arrow keys walk through the list, Escape closes it. */
@Component({
  selector: 'tn-project-switcher',
  imports: [A11yModule, Icon, OverlayModule, RouterLink, TextPipe],
  templateUrl: './project-switcher.html',
  styleUrl: './project-switcher.scss',
})
export class ProjectSwitcher {
  protected readonly current = inject(CurrentProject);
  private readonly store = inject(ProjectsStore).projects;

  protected readonly isOpen = signal(false);
  protected readonly words = signal('');
  protected readonly all = computed(() => this.store.value() ?? []);
  protected readonly isMany = computed(() => this.all().length >= MANY);
  protected readonly shown = computed(() => matchingProjects(this.all(), this.words()));
  protected readonly name = computed(() => {
    const [code, card] = [this.current.code(), this.current.card.value()];
    const known = this.all().find((project) => project.code === code) ?? card?.project;
    return known ? projectName(known) : (code ?? '');
  });
  protected readonly nameOf = projectName;
  protected readonly mark = mdiUnfoldMoreHorizontal;

  protected toggle(isOpen: boolean): void {
    this.words.set('');
    this.isOpen.set(isOpen);
  }

  /** Moves the focus up or down through whatever in the panel can take it, round the ends. */
  protected walk(event: KeyboardEvent, panel: HTMLElement): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const stops = [...panel.querySelectorAll<HTMLElement>('input, a')];
    const here = stops.findIndex((stop) => stop === event.target);
    stops.at((here + step) % stops.length)?.focus();
  }
}
