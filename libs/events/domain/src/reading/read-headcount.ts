/** How many people, as somebody wrote it. */
export interface Headcount {
  readonly count: number;
  /** Written as about so many, or as more than so many. */
  readonly isEstimate: boolean;
}

/** Words and signs that make a count an estimate. */
const ABOUT = new RegExp(
  '^(?:~|≈|>|ca|c|cca|circa|cerca de|cerca|about|around|approximately|approx|roughly|over|more than|at least|almost|nearly|' +
    'około|ok|okolo|asi|περίπου|περ|πάνω από|environ|plus de|etwa|rund|über|mehr als|mais de|più di|oltre|aproximadamente|aprox|unos|kb|körülbelül|' +
    'apmēram|около|приближно)(?:\\.|\\b)?\\s*(?=[\\d~])',
  'iu',
);

/** What people are called behind a count. */
const PEOPLE =
  /\s*(?:participants?|people|persons?|pax|attendees|students?|pupils|teachers|osób|osoby|osob|uczestników|pessoas|participantes|partecipanti|persone|personas|personnes|teilnehmer(?:innen|\*innen)?|personen|άτομα|συμμετέχοντες|resztvevő|fő|dalībnieki|účastníkov|участници)\.?$/iu;

/** Grouped by three, so that `12.5` is not taken for 125. */
const FIGURES = /^(?:\d+|\d{1,3}(?:[\s.,'’]\d{3})+)$/u;

/** Reads a count in a text that holds nothing else: `~50`, `around 200 people`, `35+`, `1 200`. Of `50–60` the smaller is certain. */
export function readHeadcount(text: string): Headcount | null {
  const bare = text.trim().replace(PEOPLE, '');
  const figures = bare.replace(ABOUT, '');
  const isAbout = figures !== bare;
  const [, least, upTo, more] = /^(.*?)(?:\s*[–—-]\s*(\d+))?(\s*\+)?$/u.exec(figures) ?? [];
  if (least === undefined || !FIGURES.test(least)) return null;
  const count = Number(least.replace(/\D/gu, ''));
  if (upTo !== undefined && Number(upTo) < count) return null;
  return { count, isEstimate: isAbout || upTo !== undefined || more !== undefined };
}
