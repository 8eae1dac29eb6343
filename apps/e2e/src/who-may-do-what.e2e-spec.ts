import { type AccountRole, ACCOUNTS } from './support/accounts';
import { type ApiVisitor, signedIn } from './support/api';
import { askHarmlessly, type Verdict } from './support/ask-harmlessly';
import { type Described, readContract, type Roles } from './support/contract';
import { listEvents } from './support/events';

/** Who asks: each demo account, and somebody who has none. */
const ASKERS = [...(Object.keys(ACCOUNTS) as AccountRole[]), 'nobody'] as const;
type Asker = (typeof ASKERS)[number];

/** What the demo accounts are, in the contract's words, as the documentation of the demo says. */
const DEMO: Readonly<Record<string, Readonly<Partial<Record<Asker, string>>>>> = {
  sociall: { administrator: 'administrator', coordinator: 'coordinator', lead: 'lead', partner: 'partner', viewer: 'viewer' },
  'exchange-hub-plus': { administrator: 'administrator', coordinator: 'coordinator', other: 'coordinator' },
  'no-such-project': {},
};
const PROJECTS = Object.keys(DEMO);

/** One question, and the answer that the contract promises. */
interface Question {
  readonly described: Described;
  readonly asker: Asker;
  readonly project: string;
}

describe('The contract, read by somebody who knows nothing else', () => {
  let operations: readonly Described[];
  let questions: readonly Question[];
  const cookies = new Map<Asker, string>([['nobody', '']]);
  let administrator: ApiVisitor;

  beforeAll(async () => {
    operations = await readContract();
    questions = operations.flatMap(questionsAbout);
    administrator = await signedIn('administrator');
    cookies.set('administrator', administrator.cookie);
    for (const role of ASKERS.slice(1, -1) as AccountRole[]) cookies.set(role, (await signedIn(role)).cookie);
  });

  it('asks every operation as everybody, in one’s own project, another one and one that there is not', () => {
    expect(operations.length).toBeGreaterThan(70);
    for (const operation of operations) {
      const asked = questions.filter(({ described }) => described === operation);
      expect([operation.name, asked.length]).toEqual([operation.name, ASKERS.length * (isOfProject(operation) ? PROJECTS.length : 1)]);
    }
  });

  it('promises what the server does, refusal by refusal, and nothing is changed by asking', async () => {
    const before = await totals(administrator);
    const [promised, seen]: [string[], string[]] = [[], []];
    for (const question of questions) {
      const { described, asker, project } = question;
      promised.push(line(question, promiseOf(question)));
      seen.push(line(question, await askHarmlessly(described, cookies.get(asker) ?? '', project)));
    }
    expect(seen).toEqual(promised);
    expect(new Set(promised.map((each) => each.split(': ')[1]))).toEqual(new Set(VERDICTS));
    expect(await totals(administrator)).toEqual(before);
  });
});

const VERDICTS: readonly Verdict[] = ['let in', '401 session.required', '403 access.denied', '404 project.not-found'];

function questionsAbout(described: Described): Question[] {
  const projects = isOfProject(described) ? PROJECTS : PROJECTS.slice(0, 1);
  return ASKERS.flatMap((asker) => projects.map((project) => ({ described, asker, project })));
}

function isOfProject({ path }: Described): boolean {
  return path.includes('{project}');
}

function promiseOf({ described: { roles }, asker, project }: Question): Verdict {
  if (roles === 'public') return 'let in';
  if (asker === 'nobody') return '401 session.required';
  if (typeof roles === 'object' && !('somewhere' in roles)) return promiseIn(DEMO[project]?.[asker], roles);
  return isAdmitted(asker, roles) ? 'let in' : '403 access.denied';
}

/** A project that one does not belong to is not there, and one that is not there is there for nobody. */
function promiseIn(role: string | undefined, roles: Readonly<Record<string, string>>): Verdict {
  if (role === undefined) return '404 project.not-found';
  return role in roles ? 'let in' : '403 access.denied';
}

function isAdmitted(asker: Asker, roles: Roles): boolean {
  if (roles === 'signed-in') return true;
  const anywhere = PROJECTS.map((project) => DEMO[project]?.[asker] ?? '');
  if (roles === 'installation') return anywhere.includes('administrator');
  if (typeof roles === 'object' && typeof roles['somewhere'] === 'object')
    return anywhere.some((role) => role in (roles['somewhere'] as object));
  throw new Error(`The contract says who may in words that are not known: ${JSON.stringify(roles)}`);
}

function line({ described, asker, project }: Question, verdict: Verdict): string {
  return `${described.name} as ${asker}${isOfProject(described) ? ` in ${project}` : ''}: ${verdict}`;
}

async function totals(visitor: ApiVisitor): Promise<unknown> {
  const { items } = (await visitor.get('/projects')).json as { readonly items: readonly { readonly code: string }[] };
  expect(items.length).toBeGreaterThan(0);
  return Promise.all(items.map(async ({ code }) => [code, (await listEvents(visitor, code)).totals]));
}
