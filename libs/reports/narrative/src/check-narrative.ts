import { guessLanguage, type NumeralLanguage } from '@turnout/events/domain';
import type { RichText } from '@turnout/shared/kernel';
import { claimsIn } from './claims/find-claims';
import { aboveOf, type Heading, headingAfter, NO_HEADING } from './claims/headings';
import { readSentence, type Reader, type SentenceReading } from './claims/reading';
import type { Contradiction, NarrativeResult } from './contradiction';
import { figureFinder } from './figures';
import type { NarrativeGround } from './ground';
import { judgeClaims } from './judge/judge-claims';
import { judgeEachOther } from './judge/judge-each-other';
import { judgeFigures } from './judge/judge-figures';
import { judgePeriods } from './judge/judge-periods';
import { judgeSums } from './judge/judge-sums';
import { type NarrativeLine, plainLines, richLines } from './text/lines';
import { sentencesOf } from './text/sentences';
import { tokensOf } from './text/tokens';
import { mentionFinder } from './words/mentions';

/**
 * Finds where a text contradicts the ground or itself. Only what is plain is compared: a number of which it is not sure what it counts is
 * left unread. Takes time in proportion to the length of the text.
 * @param language of its numbers in words; `null` to find out
 * @see docs/domain/narrative.md
 */
export function checkNarrative(text: string, language: NumeralLanguage | null, ground: NarrativeGround): NarrativeResult {
  return checkLines(plainLines(text), language, ground);
}

/** A section of a composition with the text somebody wrote. */
export interface NarrativeSection {
  readonly id: string | null;
  readonly text: RichText;
}

/** The same for rich text, of several sections together: what one says and the other contradicts is found as well. */
export function checkSections(
  sections: readonly NarrativeSection[],
  language: NumeralLanguage | null,
  ground: NarrativeGround,
): NarrativeResult {
  return checkLines(
    sections.flatMap(({ id, text }) => richLines(text, id)),
    language,
    ground,
  );
}

function checkLines(lines: readonly NarrativeLine[], asked: NumeralLanguage | null, ground: NarrativeGround): NarrativeResult {
  const language = asked ?? guessLanguage(lines.map(({ text }) => text).join('\n'));
  const names = new Set(ground.project.flatMap((name) => tokensOf(name)).map(({ fold }) => fold));
  const reader: Reader = { language, mentions: mentionFinder(ground), names };
  const sentences = readLines(lines, reader);
  const claims = sentences.flatMap((sentence, number) => claimsIn(sentence, number, ground, reader));
  const figures = figureFinder(ground);
  const { contradictions, compared, unread } = judgeClaims(claims, { ground, figures, language });
  const periods = sentences.map((sentence) => judgePeriods(sentence, ground, language));
  const all = [
    ...contradictions,
    ...judgeSums(claims, ground),
    ...judgeEachOther(claims, figures),
    ...periods.flatMap((judged) => judged.contradictions),
    ...judgeFigures(lines, ground),
  ];
  const claimed = compared.length + periods.reduce((sum, judged) => sum + judged.compared, 0);
  return { language, claims: claimed, unread, contradictions: inOrder(all, lines) };
}

/** The sentences of all lines but those of tables, each with what stands above it. */
function readLines(lines: readonly NarrativeLine[], reader: Reader): SentenceReading[] {
  let [heading, section]: [Heading, string | null] = [NO_HEADING, null];
  return lines.flatMap((line) => {
    if (line.kind === 'row') return [];
    if (line.section !== section) [heading, section] = [NO_HEADING, line.section];
    const tokens = tokensOf(line.text, line.offset);
    heading = headingAfter(line, tokens, heading, reader.mentions);
    const above = aboveOf(line, heading);
    return sentencesOf(tokens).map((sentence) => readSentence(line, sentence, above, reader));
  });
}

/** As they stand in the text: by block, then by place. */
function inOrder(contradictions: readonly Contradiction[], lines: readonly NarrativeLine[]): Contradiction[] {
  const blockOf = ({ section, path }: Pick<NarrativeLine, 'section' | 'path'>): string => JSON.stringify([section, path]);
  const blocks = new Map(lines.map((line, index) => [blockOf(line), index]));
  return contradictions
    .map((contradiction) => ({ contradiction, block: Number(blocks.get(blockOf(contradiction))) }))
    .sort(
      ({ block, contradiction: one }, { block: otherBlock, contradiction: other }) =>
        block - otherBlock || one.from - other.from || one.to - other.to,
    )
    .map(({ contradiction }) => contradiction);
}
