import { tidyLine } from '@turnout/shared/kernel';
import { REQUIRED_FACTS, type RequiredFact } from '../../draft/event-draft';
import { propose } from '../questions/issue';
import type { DecisionIndex } from '../decisions/decision-index';
import type { Lexicon } from '../names/lexicon';
import { proposeOpen, type RowBuilder } from '../rows/row-builder';

const CODES = { type: 'type-missing', startsOn: 'date-missing', leadPartner: 'partner-missing' } as const;
/** Most types that are offered for all rows. */
const MAX_OFFERED = 8;

/** Asks for facts that nobody said anything about. Answers the facts that somebody decided to leave open. */
export function askMissing(builder: RowBuilder, decisions: DecisionIndex, lexicon: Lexicon): readonly RequiredFact[] {
  askTitle(builder, lexicon);
  return REQUIRED_FACTS.filter((fact) => {
    const value = builder.draft[fact];
    if (value !== undefined && value !== null && value !== '') return false;
    const pointer = `/${fact}`;
    const isDecided = decisions.settles(builder.row, pointer);
    if (builder.stateOf(pointer) === 'sure' && !isDecided) askFact(fact, builder, lexicon);
    return isDecided || builder.stateOf(pointer) === 'answered';
  });
}

function askFact(fact: RequiredFact, builder: RowBuilder, lexicon: Lexicon): void {
  const id = CODES[fact];
  const set = (value: string) => ({ kind: 'set', rows: [builder.row], pointer: `/${fact}`, value }) as const;
  const types = lexicon.codesOf('type').slice(0, MAX_OFFERED);
  const own = lexicon.words.recorder?.partner ?? null;
  builder.ask({
    ...{ id, code: id, pointer: `/${fact}` },
    proposals: [
      ...(fact === 'leadPartner' && own !== null ? [propose('own', set(own), { partner: own }, 'take-partner')] : []),
      proposeOpen(id),
      ...(fact === 'type' ? types.map((type) => propose(`type-${type}`, set(type), { type: lexicon.labelOf(type) }, 'take-type')) : []),
    ],
  });
}

/** An event needs a name. One without is offered that of its type, or its notes. */
function askTitle(builder: RowBuilder, lexicon: Lexicon): void {
  const { title, type, place } = builder.draft;
  if (tidyLine(title ?? '') !== '') return;
  const words = [type ? lexicon.labelOf(type) : '', place ?? ''].filter((each) => each !== '').join(', ');
  const offered = [words, ...builder.notes.map(({ text }) => tidyLine(text))].filter((each) => each !== '');
  builder.ask({
    ...{ id: offered.length > 0 ? 'title-missing' : 'title-missing:none', code: 'title-missing', pointer: '/title' },
    proposals: offered
      .slice(0, 2)
      .map((value, index) =>
        propose(
          `title-${index}`,
          { kind: 'assign', pointer: '/title', values: [{ rows: [builder.row], value }] },
          { title: value },
          'take-title',
        ),
      ),
  });
}
