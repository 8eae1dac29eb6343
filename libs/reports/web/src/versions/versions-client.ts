import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import {
  ApiStream,
  compareVersion,
  type Difference,
  freezeReport,
  listVersionLinks,
  listVersions,
  type MadeVersionLink,
  type NewVersion,
  readSharedVersion,
  readVersion,
  renderVersionAgain,
  revokeVersionLink,
  type SharedVersion,
  shareVersion,
  type Version,
  type VersionFile,
  type VersionLink,
  type VersionPage,
} from '@turnout/shared/api-client';
import type { Observable } from 'rxjs';

/** What the pages about frozen versions ask of the server. */
@Injectable({ providedIn: 'root' })
export class VersionsClient {
  private readonly api = inject(ApiStream);
  private readonly http = inject(HttpClient);

  list(project: string, cursor?: string): Observable<VersionPage> {
    return this.api.ask(listVersions, { project, limit: '50', ...(cursor === undefined ? {} : { cursor }) });
  }

  read(project: string, id: string): Observable<Version> {
    return this.api.ask(readVersion, { project, id });
  }

  /** @param key names the request, so that repeating it freezes once */
  freeze(project: string, body: NewVersion, key: string): Observable<Version> {
    return this.api.ask(freezeReport, { project, body, 'Idempotency-Key': key });
  }

  renderAgain(project: string, id: string): Observable<Version> {
    return this.api.ask(renderVersionAgain, { project, id });
  }

  compare(project: string, id: string, other: string): Observable<Difference> {
    return this.api.ask(compareVersion, { project, id, with: other });
  }

  links(project: string, id: string): Observable<readonly VersionLink[]> {
    return this.api.list(listVersionLinks, { project, id });
  }

  share(project: string, id: string, link: { readonly expiresOn: string; readonly note: string | null }): Observable<MadeVersionLink> {
    return this.api.ask(shareVersion, { project, id, body: link, 'Idempotency-Key': crypto.randomUUID() });
  }

  revoke(project: string, id: string, link: string): Observable<unknown> {
    return this.api.ask(revokeVersionLink, { project, id, link });
  }

  shared(token: string): Observable<SharedVersion> {
    return this.api.ask(readSharedVersion, { token });
  }

  /** The page of a version as it was frozen. @param address of the HTML file */
  page(address: string): Observable<string> {
    return this.http.get(address, { responseType: 'text' });
  }
}

/** Address of a version's file. */
export function versionFilePath(project: string, id: string, format: VersionFile['format']): string {
  return `/api/v1/projects/${encodeURIComponent(project)}/versions/${encodeURIComponent(id)}.${format}`;
}

/** Address of the file that a link leads to. */
export function sharedFilePath(token: string, format: VersionFile['format']): string {
  return `/api/v1/shared-versions/${encodeURIComponent(token)}.${format}`;
}
