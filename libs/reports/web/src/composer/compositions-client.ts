import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { EventQuery } from '@turnout/events/web';
import { type Composition, readComposition, type ReportDefinitionId } from '@turnout/reports/definitions';
import type { ReportDocument } from '@turnout/reports/document';
import { firstValueFrom } from 'rxjs';

/** A composition as the server keeps it. */
export interface KeptComposition {
  readonly id: string;
  readonly version: number;
  readonly composition: Composition;
  readonly createdAt: string;
  readonly createdBy: string | null;
  readonly updatedAt: string;
  readonly updatedBy: string | null;
  readonly may: { readonly change: boolean };
}

/** The compositions of a project, and whether the reader may begin another. */
export interface KeptCompositions {
  readonly items: readonly KeptComposition[];
  readonly may: { readonly compose: boolean };
}

/** A picture that can stand in a report. */
export interface PictureChoice {
  readonly id: string;
  readonly caption: string | null;
  readonly alternative: string | null;
  readonly event: { readonly id: string; readonly title: string };
}

/** Something in a text that the records say otherwise. */
export interface Contradiction {
  /** Section it stands in; `null` where it is in none. */
  readonly section: string | null;
  /** Block or entry of the section's text: `/2/items/0`. */
  readonly path: string | null;
  /** Place of the letters within it. */
  readonly from: number;
  readonly to: number;
  /** The letters that are wrong, as they stand in the text. */
  readonly quote: string;
  readonly code: string;
  /** What is wrong with it, in words. */
  readonly words: string;
  /** What may stand there instead; `null` where nothing short can. */
  readonly repair: string | null;
  /** Key of the live figure that says it right; `null` where there is none. */
  readonly figure: string | null;
}

/** From what a new composition begins. */
export interface CompositionStart {
  readonly definition: ReportDefinitionId;
  readonly name?: string;
  /** Id of the composition whose copy it is. */
  readonly copyOf?: string;
}

/** What the composer asks of the server. Failures reject with Angular's `HttpErrorResponse`. */
@Injectable({ providedIn: 'root' })
export class CompositionsClient {
  private readonly http = inject(HttpClient);

  list(project: string): Promise<KeptCompositions> {
    return firstValueFrom(this.http.get<KeptCompositions>(compositionsPath(project)));
  }

  begin(project: string, start: CompositionStart): Promise<KeptComposition> {
    const headers = { 'Idempotency-Key': crypto.randomUUID() };
    return firstValueFrom(this.http.post<KeptComposition>(compositionsPath(project), start, { headers }));
  }

  async read(project: string, id: string): Promise<KeptComposition> {
    return settled(await firstValueFrom(this.http.get<KeptComposition>(compositionPath(project, id))));
  }

  async save(project: string, id: string, version: number, composition: Composition): Promise<KeptComposition> {
    const headers = ifMatch(version);
    return settled(await firstValueFrom(this.http.patch<KeptComposition>(compositionPath(project, id), { composition }, { headers })));
  }

  async remove(project: string, id: string, version: number): Promise<void> {
    await firstValueFrom(this.http.delete(compositionPath(project, id), { headers: ifMatch(version) }));
  }

  /** The report as it is composed from the records of now. */
  document(project: string, id: string): Promise<ReportDocument> {
    return firstValueFrom(this.http.get<ReportDocument>(`${compositionPath(project, id)}/document`));
  }

  async pictures(project: string, id: string): Promise<readonly PictureChoice[]> {
    return (await firstValueFrom(this.http.get<{ items: readonly PictureChoice[] }>(`${compositionPath(project, id)}/pictures`))).items;
  }

  async contradictions(project: string, id: string): Promise<readonly Contradiction[]> {
    const address = `${projectPath(project)}/checks/narrative`;
    const asked = this.http.post<{ contradictions: readonly Contradiction[] }>(address, { composition: id });
    return (await firstValueFrom(asked)).contradictions;
  }

  /** The records behind a figure. @param query of the list of events that shows them */
  explanation(project: string, query: EventQuery): Promise<FigureExplanation> {
    return firstValueFrom(this.http.get<FigureExplanation>(`${projectPath(project)}/figures/explanation`, { params: { ...query } }));
  }
}

/** Why some records are not in a figure. */
export interface LeftOutOfFigure {
  readonly reason: string;
  readonly records: number;
  readonly events: number;
  /** The list that shows them; `null` where no list shows them alone. */
  readonly query: Readonly<Record<string, string>> | null;
}

/** What a figure counts, and what it does not. */
export interface FigureExplanation {
  readonly query: Readonly<Record<string, string>>;
  readonly basis: string;
  /** The figure in words: how much of it was counted, and how much estimated. */
  readonly words: string;
  readonly totals: {
    readonly records: number;
    readonly events: number;
    readonly participants: number | null;
    readonly documented: number;
    readonly estimated: number;
    readonly unknown: number;
  };
  readonly leftOut: readonly LeftOutOfFigure[];
  /** What is counted although nobody has approved it yet. */
  readonly unapproved: Omit<LeftOutOfFigure, 'reason'> | null;
  readonly items: readonly ExplainedEvent[];
  /** How many there are; the items are the first of them. */
  readonly total: number;
}

/** A record behind a figure. */
export interface ExplainedEvent {
  readonly id: string;
  readonly title: string;
  readonly type: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly country: string | null;
  readonly level: string | null;
  readonly meetings: number;
  readonly participants: { readonly count: number | null; readonly quality: string };
}

/** Compositions are compared as they are written, so that their parts must come in one order. */
function settled(kept: KeptComposition): KeptComposition {
  return { ...kept, composition: readComposition(kept.composition, '').composition };
}

/** Address of a composition, or of what lies below it. */
export function compositionPath(project: string, id: string): string {
  return `${compositionsPath(project)}/${encodeURIComponent(id)}`;
}

/** Address of a project, or of what lies below it. */
export function projectPath(project: string): string {
  return `/api/v1/projects/${encodeURIComponent(project)}`;
}

function compositionsPath(project: string): string {
  return `${projectPath(project)}/compositions`;
}

function ifMatch(version: number): Record<string, string> {
  return { 'If-Match': `"${String(version)}"` };
}
