import { printedPictures, type WholeReport } from '@turnout/events/server';

/** A picture that may be printed, with the event it was taken at. */
export type OfferedPicture = ReturnType<typeof printedPictures>[number] & {
  readonly event: { readonly id: string; readonly title: string };
};

/** Pictures of a report whose authors picked none. */
const MOST_CHOSEN = 24;
const MOST_OF_ONE_EVENT = 2;

/** Every picture that may be printed, in the order of the reports. */
export function offeredPictures(reports: readonly WholeReport[]): OfferedPicture[] {
  return reports.flatMap((whole) =>
    printedPictures(whole).map((each) => ({ ...each, event: { id: whole.event.id, title: whole.event.title } })),
  );
}

/** The pictures that the authors picked, in their order, as far as they may be printed; else the first two of each event, 24 at most. */
export function choosePictures(reports: readonly WholeReport[], picked: readonly string[] | null): OfferedPicture[] {
  if (picked !== null) {
    const offered = new Map(offeredPictures(reports).map((each) => [each.file.id, each]));
    return picked.flatMap((id) => offered.get(id) ?? []);
  }
  return reports.flatMap((report) => offeredPictures([report]).slice(0, MOST_OF_ONE_EVENT)).slice(0, MOST_CHOSEN);
}
