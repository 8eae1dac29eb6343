import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { SessionStore } from '@turnout/accounts/web';
import { TRANSLATOR } from '@turnout/shared/ui';
import type { Command, CommandSource } from '@turnout/shared/web-platform';
import { projectName } from '../client/project';
import { CurrentProject } from '../current-project';
import { ProjectsStore } from '../projects-store';

/** The other projects, the list of all, and a new one for whoever may begin one. */
@Injectable({ providedIn: 'root' })
export class ProjectCommands implements CommandSource {
  private readonly session = inject(SessionStore);
  private readonly current = inject(CurrentProject);
  private readonly projects = inject(ProjectsStore).projects;
  private readonly router = inject(Router);
  private readonly translator = inject(TRANSLATOR);

  commands(): readonly Command[] {
    const { text } = this.translator();
    const go = (id: string, words: string, address: string): Command => ({
      id: `project:${id}`,
      kind: 'project',
      words,
      run: () => this.router.navigateByUrl(address),
    });
    const others = (this.projects.value() ?? []).filter(({ code }) => code !== this.current.code());
    const mayBegin = this.session.reachSomewhere('project.create') !== null;
    return [
      ...others.map((project) => ({
        ...go(`open/${project.code}`, projectName(project), `/p/${encodeURIComponent(project.code)}/overview`),
        ...(project.acronym !== null && project.acronym !== project.title ? { detail: project.title } : {}),
        alias: project.code,
      })),
      go('all', text('shared.commands.projects'), '/projects'),
      ...(mayBegin ? [go('new', text('consortium.new.title'), '/projects/new')] : []),
    ];
  }
}
