import type { DocumentPlan } from '../layout/plan-document';
import type { Tag } from '../layout/tag';
import { textOf } from '../text/line';

/** What each leaf of the structure says, put together from all the pages it stands on, in reading order. */
export function spokenTexts({ pages, structure }: DocumentPlan, within: Tag = structure): readonly string[] {
  const texts = new Map<Tag, string>();
  for (const { text } of pages.flatMap((page) => page.texts)) {
    if (text.tag !== null) texts.set(text.tag, (texts.get(text.tag) ?? '') + textOf(text.lines));
  }
  return leavesOf(within).map((tag) => texts.get(tag) ?? '');
}

function leavesOf(tag: Tag): readonly Tag[] {
  return tag.children.length === 0 ? [tag] : tag.children.flatMap((child) => leavesOf(child));
}
