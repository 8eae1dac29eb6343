/** What Word writes for text in no language: it is not spell-checked. */
const NO_LANGUAGE = 'x-none';

/** A language as Word names it, with the country it is mostly written in: `el` is `el-GR`. */
export function wordLanguage(tag: string): string {
  if (tag.startsWith('und')) return NO_LANGUAGE;
  const { language, region } = new Intl.Locale(tag).maximize();
  return region === undefined ? language : `${language}-${region}`;
}
