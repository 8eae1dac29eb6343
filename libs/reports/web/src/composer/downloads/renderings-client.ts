import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { ReportFormat } from '@turnout/reports/document';
import { firstValueFrom } from 'rxjs';
import { projectPath } from '../compositions-client';

/** Formats that a composed report can be had in; `zip` holds all of them with the list of evidence. */
export type RenderedFormat = ReportFormat | 'zip';

/** A file on its way. */
export interface Rendering {
  readonly id: string;
  readonly state: 'waiting' | 'composing' | 'rendering' | 'done' | 'failed' | 'cancelled';
  /** How much of it is done. */
  readonly done: number;
  readonly of: number;
  /** Why there is none. */
  readonly problem: { readonly code: string; readonly params?: Readonly<Record<string, string | number>> } | null;
  /** Address of the file once there is one. */
  readonly file: string | null;
}

/** Has files made by the server. */
@Injectable({ providedIn: 'root' })
export class RenderingsClient {
  private readonly http = inject(HttpClient);

  begin(project: string, composition: string, format: RenderedFormat): Promise<Rendering> {
    const headers = { 'Idempotency-Key': crypto.randomUUID() };
    return firstValueFrom(this.http.post<Rendering>(renderingsPath(project), { composition, format }, { headers }));
  }

  read(project: string, id: string): Promise<Rendering> {
    return firstValueFrom(this.http.get<Rendering>(`${renderingsPath(project)}/${encodeURIComponent(id)}`));
  }

  async cancel(project: string, id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`${renderingsPath(project)}/${encodeURIComponent(id)}`));
  }
}

function renderingsPath(project: string): string {
  return `${projectPath(project)}/renderings`;
}
