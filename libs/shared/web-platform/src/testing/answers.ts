import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { ApplicationRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';

/** What the played server answers: a body, or a problem by its status and code. */
export type Answer =
  | { readonly body: unknown }
  | { readonly problem: { readonly status: number; readonly code: string; readonly params?: Readonly<Record<string, unknown>> } }
  | { readonly offline: true };

/** How often a page gets to run before it counts as not asking. */
const TURNS = 20;

/**
 * Answers what is asked of the addresses, and waits until the page shows it. Fails when an address is not asked. What follows a `#` only
 * tells questions at one address from each other, in the order in which they are asked.
 */
export async function answer(answers: Readonly<Record<string, Answer>>): Promise<void> {
  for (const [path, given] of Object.entries(answers)) reply(await questionOf(path.split('#')[0] ?? path), given);
  // What a page awaits after the answer has no part in Angular's idea of being stable.
  await new Promise((resolve) => setTimeout(resolve));
  await TestBed.inject(ApplicationRef).whenStable();
}

async function questionOf(path: string): Promise<TestRequest> {
  const server = TestBed.inject(HttpTestingController);
  for (let turn = 0; turn < TURNS; turn += 1) {
    TestBed.tick();
    let isFound = false;
    // What is matched is taken away: a second question at the same address has to stay.
    const [request] = server.match(({ url }) => !isFound && (isFound = url === path));
    if (request) return request;
    await new Promise((resolve) => setTimeout(resolve));
  }
  throw new Error(`Nobody asked ${path}.`);
}

function reply(request: TestRequest, given: Answer): void {
  if ('body' in given) request.flush(given.body as object);
  else if ('offline' in given) request.error(new ProgressEvent('error'));
  else request.flush({ params: {}, errors: [], ...given.problem }, { status: given.problem.status, statusText: 'refused' });
}

/** A list as the API answers it. */
export function listOf(...items: readonly unknown[]): Answer {
  return { body: { items, nextCursor: null, total: items.length } };
}
