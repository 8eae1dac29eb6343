import { HttpTestingController } from '@angular/common/http/testing';
import { ApplicationRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';

/** What the played server answers: a body, or a problem by its status and code. */
export type Answer =
  | { readonly body: unknown }
  | { readonly problem: { readonly status: number; readonly code: string; readonly params?: Readonly<Record<string, unknown>> } }
  | { readonly offline: true };

/** Answers everything that was asked of the addresses so far, and waits until the page shows it. Fails when an address was not asked. */
export async function answer(answers: Readonly<Record<string, Answer>>): Promise<void> {
  const server = TestBed.inject(HttpTestingController);
  TestBed.tick();
  for (const [path, given] of Object.entries(answers)) {
    const [request] = server.match(({ urlWithParams }) => urlWithParams.split('?')[0] === path || urlWithParams === path);
    if (!request) throw new Error(`Nobody asked ${path}.`);
    if ('body' in given) request.flush(given.body as object);
    else if ('offline' in given) request.error(new ProgressEvent('error'));
    else request.flush({ params: {}, errors: [], ...given.problem }, { status: given.problem.status, statusText: 'refused' });
  }
  await TestBed.inject(ApplicationRef).whenStable();
}

/** A list as the API answers it. */
export function listOf(...items: readonly unknown[]): Answer {
  return { body: { items, nextCursor: null, total: items.length } };
}
