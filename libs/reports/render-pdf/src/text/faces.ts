import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import type { Font } from 'fontkit';
import { withOwnLayout } from './glyph-layout';

/** The cuts of the one typeface, by what they are used for. */
export const FACES = ['regular', 'bold', 'italic', 'boldItalic'] as const;

/** One cut of the typeface. */
export type FaceName = (typeof FACES)[number];

const PACKAGE = '@expo-google-fonts/noto-sans';
const FILES: Record<FaceName, string> = {
  regular: `${PACKAGE}/400Regular/NotoSans_400Regular.ttf`,
  bold: `${PACKAGE}/700Bold/NotoSans_700Bold.ttf`,
  italic: `${PACKAGE}/400Regular_Italic/NotoSans_400Regular_Italic.ttf`,
  boldItalic: `${PACKAGE}/700Bold_Italic/NotoSans_700Bold_Italic.ttf`,
};

const resolver = createRequire(import.meta.url);
const parsed = new Map<FaceName, Font>();

/** The parsed font of a cut. Parsing costs more than setting a page, so every document of the process shares it. */
export function fontOf(face: FaceName): Font {
  let font = parsed.get(face);
  if (font === undefined) {
    font = withOwnLayout(create(readFileSync(resolver.resolve(FILES[face]))));
    parsed.set(face, font);
  }
  return font;
}
