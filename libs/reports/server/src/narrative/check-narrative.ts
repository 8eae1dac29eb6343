import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { isNumeralLanguage, type NumeralLanguage } from '@turnout/events/domain';
import {
  checkNarrative,
  checkSections,
  type Contradiction,
  contradictionWords,
  type NarrativeGround,
  type NarrativeResult,
} from '@turnout/reports/narrative';
import { DomainError, readRichText } from '@turnout/shared/kernel';
import { refuse } from '@turnout/shared/server-platform';
import { CompositionQueries } from '../composition/composition.queries';
import { GroundReader } from './ground.reader';
import type { NarrativeCheck, NarrativeCheckRequest, NarrativeContradiction } from './narrative.dto';

/** Longest text that is checked at once, in letters: some eighty printed pages. */
const MAX_TEXT = 200_000;

interface Checked {
  readonly result: NarrativeResult;
  readonly ground: NarrativeGround;
}

/** Finds where a text contradicts the records, the promises, or itself. */
@Injectable()
export class CheckNarrative {
  constructor(
    private readonly grounds: GroundReader,
    private readonly compositions: CompositionQueries,
  ) {}

  /** @throws DomainError `narrative.not-one-text`, `narrative.text-too-long`, `composition.not-found`, or what rich text is refused with */
  async run(ctx: ProjectContext, input: NarrativeCheckRequest): Promise<NarrativeCheck> {
    const { result, ground } = await this.#check(ctx, input);
    return {
      ...{ language: result.language, claims: result.claims, unread: result.unread },
      contradictions: result.contradictions.map((contradiction) => shown(contradiction, ground, ctx)),
    };
  }

  async #check(ctx: ProjectContext, { text, richText, composition, language: asked = null }: Asked): Promise<Checked> {
    const given = [text, richText, composition].filter((one) => one !== undefined && one !== null);
    if (given.length !== 1) throw new DomainError('narrative.not-one-text');
    const language = languageOf(asked);
    if (typeof text === 'string') {
      if (text.length > MAX_TEXT) throw tooLong();
      const ground = await this.grounds.read(ctx);
      return { result: checkNarrative(text, language, ground), ground };
    }
    if (typeof composition === 'string') {
      const kept = await this.compositions.composition(ctx, composition);
      const { sections, ground } = await this.grounds.ofComposition(ctx, kept);
      return { result: checkSections(sections, isNumeralLanguage(kept.language) ? kept.language : null, ground), ground };
    }
    const read = readRichText(richText, '/richText', MAX_TEXT, { figures: true });
    refuse(read.errors);
    const { sections, ground } = await this.grounds.ofText(ctx, read.text);
    return { result: checkSections(sections, language, ground), ground };
  }
}

type Asked = { readonly [Field in keyof NarrativeCheckRequest]: NarrativeCheckRequest[Field] | null };

function languageOf(asked: string | null): NumeralLanguage | null {
  if (asked === null || isNumeralLanguage(asked)) return asked;
  throw new DomainError('narrative.unknown-language', {}, [{ pointer: '/language', code: 'narrative.unknown-language' }]);
}

function tooLong(): DomainError {
  const params = { max: MAX_TEXT };
  return new DomainError('narrative.text-too-long', params, [{ pointer: '/text', code: 'narrative.text-too-long', params }]);
}

function shown(contradiction: Contradiction, ground: NarrativeGround, { translator }: ProjectContext): NarrativeContradiction {
  const { section, path, from, to, quote, code, said, right, repair, figure } = contradiction;
  return {
    section,
    path,
    from,
    to,
    quote,
    code,
    said,
    right,
    words: contradictionWords(contradiction, ground, translator),
    repair,
    figure,
  };
}
