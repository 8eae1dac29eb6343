import { SHARES } from './render-pictures';

/** A picture's part of the width, in parts of {@link SHARES}. */
const SHARE_RULES = Array.from({ length: SHARES }, (_, index) => {
  const share = String(index + 1);
  return `.rd-document .rd-share-${share} { flex: ${share} 1 0; max-inline-size: calc(${share} * 100% / ${String(SHARES)}); }`;
}).join('\n');

/** How a document looks on a screen. Colours come from the theme's custom properties. */
export const SCREEN_RULES = `
.rd-document { color: var(--rd-ink); font: 1rem/1.5 'Inter Variable', Inter, 'Noto Sans', 'Segoe UI', Roboto, 'Liberation Sans', Arial, sans-serif; font-variant-numeric: tabular-nums; text-align: start; overflow-wrap: break-word; container: rd / inline-size; }
.rd-document :where(p, h1, h2, h3, h4, h5, h6, dl, dd, ul, table) { margin: 0; padding: 0; }
.rd-document .rd-header { margin-block-end: 1.75rem; padding-block-end: 1.25rem; border-block-end: 2px solid var(--rd-accent); }
.rd-document .rd-project { color: var(--rd-muted); font-size: 0.9375rem; }
.rd-document .rd-project-name { color: var(--rd-ink); font-weight: 650; }
.rd-document .rd-project-title { margin-inline-start: 0.5em; }
.rd-document .rd-title { margin-block: 0.35rem 0; font-size: 1.85rem; line-height: 1.2; font-weight: 700; letter-spacing: -0.01em; text-wrap: balance; }
.rd-document .rd-subtitle { margin-block-start: 0.35rem; color: var(--rd-muted); }
.rd-document .rd-heading { margin-block: 1.75rem 0.5rem; line-height: 1.25; font-weight: 650; }
.rd-document .rd-heading-1 { font-size: 1.4rem; }
.rd-document .rd-heading-2 { font-size: 1.15rem; }
.rd-document .rd-heading-3 { font-size: 1rem; }
.rd-document .rd-paragraph { margin-block: 0.75rem; max-inline-size: 42rem; white-space: pre-line; }

.rd-document .rd-text { margin-block: 0.5rem; max-inline-size: 42rem; }
.rd-document .rd-text > * + * { margin-block-start: 0.65rem; }
.rd-document .rd-text .rd-heading { margin-block: 1.1rem 0; }
.rd-document .rd-text :is(ul, ol) { margin-block-start: 0.35rem; padding-inline-start: 1.4rem; }
.rd-document .rd-text li { margin-block-start: 0.2rem; }
.rd-document .rd-text li::marker { color: var(--rd-accent); }
.rd-document .rd-quote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--rd-accent); font-style: italic; }
.rd-document .rd-quote footer { margin-block-start: 0.2rem; color: var(--rd-muted); font-size: 0.875rem; font-style: normal; }
.rd-document .rd-quote footer::before { content: '– '; }

.rd-document .rd-pictures { display: grid; gap: 0.9rem; margin-block: 1.25rem; max-inline-size: 52rem; }
.rd-document .rd-pictures-row { display: flex; gap: 0.9rem; align-items: start; }
.rd-document .rd-picture { margin: 0; min-inline-size: 0; }
.rd-document .rd-picture img { display: block; inline-size: 100%; block-size: auto; background: var(--rd-group-fill); }
.rd-document figcaption { margin-block-start: 0.35rem; color: var(--rd-muted); font-size: 0.8125rem; line-height: 1.4; }
.rd-document .rd-credit { white-space: nowrap; }
.rd-document span + .rd-credit::before { content: '· '; }
${SHARE_RULES}

.rd-document .rd-cover { display: flex; flex-direction: column; gap: clamp(2rem, 6cqi, 4rem); margin-block-end: 2.5rem; padding-block-end: 2.5rem; border-block-end: 2px solid var(--rd-accent); }
.rd-document .rd-cover-name { font-size: clamp(1.6rem, 5cqi, 2.4rem); line-height: 1.1; font-weight: 750; letter-spacing: -0.02em; overflow-wrap: anywhere; }
.rd-document .rd-cover-name + .rd-project { margin-block-start: 0.4rem; font-size: 1rem; }
.rd-document .rd-cover-logo img { display: block; inline-size: auto; max-inline-size: min(100%, 16rem); block-size: auto; max-block-size: 7rem; margin-block-end: 0.75rem; }
.rd-document .rd-cover-title { padding-inline-start: clamp(0.9rem, 3cqi, 1.5rem); border-inline-start: 4px solid var(--rd-accent); }
.rd-document .rd-cover .rd-title { margin: 0; font-size: clamp(1.85rem, 6cqi, 3rem); line-height: 1.12; overflow-wrap: anywhere; }
.rd-document .rd-cover .rd-title-long { font-size: 1.25rem; line-height: 1.35; letter-spacing: 0; }
.rd-document .rd-cover .rd-subtitle { margin-block-start: 0.6rem; font-size: 1.1rem; }
.rd-document .rd-cover :is(.rd-facts, .rd-funding) { margin: 0; }

.rd-document .rd-contents { margin-block: 1.5rem; max-inline-size: 42rem; }
.rd-document .rd-contents .rd-heading { margin-block: 0 0.5rem; }
.rd-document .rd-contents ol { margin: 0; padding: 0; list-style: none; }
.rd-document .rd-entry { display: flex; gap: 0.6em; padding-block: 0.2rem; color: inherit; text-decoration: none; overflow-wrap: anywhere; }
.rd-document .rd-entry:is(:hover, :focus-visible) { text-decoration: underline; text-decoration-color: var(--rd-accent); text-underline-offset: 0.2em; }
.rd-document .rd-entry .rd-label { flex: none; color: var(--rd-muted); }
.rd-document .rd-entry-1 { font-weight: 500; }
.rd-document .rd-entry-2 { padding-inline-start: 1.6rem; }
.rd-document .rd-heading .rd-label { margin-inline-end: 0.3em; color: var(--rd-muted); font-weight: 500; }
.rd-document :is(caption, .rd-caption) .rd-label { color: var(--rd-ink); font-weight: 650; }

.rd-document .rd-chart { margin-block: 1.5rem; margin-inline: 0; max-inline-size: 44rem; }
.rd-document .rd-chart svg { display: block; inline-size: 100%; block-size: auto; font-family: inherit; font-variant-numeric: tabular-nums; }
.rd-document .rd-chart-narrow { display: none; }
.rd-document .rd-caption { margin-block-start: 0.75rem; font-size: 0.9375rem; }
.rd-document .rd-chart .rd-notes { margin-block: 0.35rem 0; }
.rd-document .rd-traced svg [data-trace] { cursor: pointer; }
.rd-document .rd-data { margin-block-start: 0.5rem; }
.rd-document .rd-data summary { color: var(--rd-muted); font-size: 0.8125rem; cursor: pointer; }
.rd-document .rd-data summary:focus-visible { outline: 2px solid var(--rd-accent); outline-offset: 2px; }
.rd-document .rd-data .rd-table { margin-block-start: 0.5rem; font-size: 0.875rem; }

.rd-document a.rd-figure { color: inherit; text-decoration: underline dotted; text-decoration-color: var(--rd-accent); text-underline-offset: 0.2em; }
.rd-document a.rd-figure:is(:hover, :focus-visible) { text-decoration-style: solid; }

.rd-document .rd-facts { display: grid; gap: 0.35rem 1.5rem; margin-block: 1rem; }
.rd-document .rd-facts > div { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: 1rem; }
.rd-document dt { color: var(--rd-muted); }

.rd-document .rd-key-figures { margin-block: 1.5rem; }
.rd-document .rd-key-figures dl { display: flex; flex-wrap: wrap; gap: 1rem clamp(1.25rem, 5vw, 3rem); }
.rd-document .rd-key-figures dl > div { display: flex; flex-direction: column-reverse; min-inline-size: 5rem; }
.rd-document .rd-key-figures dd { font-size: clamp(2rem, 6vw, 2.6rem); line-height: 1.1; font-weight: 650; letter-spacing: -0.02em; }
.rd-document .rd-key-figures dd .rd-missing { font-size: 1.4rem; }
.rd-document .rd-key-figures p { margin-block-start: 0.75rem; color: var(--rd-muted); font-size: 0.875rem; }

.rd-document .rd-callout { margin-block: 1.25rem; padding: 0.75rem 1rem; border-inline-start: 3px solid var(--rd-rule); background: var(--rd-group-fill); }
.rd-document .rd-callout-attention { border-inline-start-color: var(--rd-accent); background: var(--rd-sum-fill); }
.rd-document .rd-callout-title { font-weight: 650; }

.rd-document .rd-frame { margin-block: 1.25rem 0; overflow-x: auto; }
.rd-document .rd-frame:focus-visible { outline: 2px solid var(--rd-accent); outline-offset: 2px; }
.rd-document .rd-table { inline-size: 100%; border-collapse: collapse; font-size: 0.9375rem; line-height: 1.4; }
.rd-document caption { padding-block-end: 0.6rem; text-align: start; font-weight: 650; }
.rd-document :is(th, td) { padding: 0.45rem 0.7rem; border: 0; border-block-end: 1px solid var(--rd-rule); text-align: start; vertical-align: top; font-weight: inherit; background: none; color: inherit; }
.rd-document thead th { border-block-end: 0; background: var(--rd-head-fill); color: var(--rd-head-ink); font-weight: 600; vertical-align: bottom; }
.rd-document :is(.rd-date, td.rd-count, td.rd-ratio) { white-space: nowrap; }
.rd-document :is(.rd-count, .rd-ratio) { text-align: end; }
.rd-document .rd-grouped .rd-names-record { overflow-wrap: anywhere; }
.rd-document .rd-group { inline-size: 8rem; background: var(--rd-group-fill); font-weight: 650; }
.rd-document .rd-sum > :is(th, td) { background: var(--rd-sum-fill); font-weight: 650; }
.rd-document .rd-sum > th { text-align: end; }
.rd-document .rd-sum-of { display: none; }
.rd-document .rd-total .rd-sum > :is(th, td) { border-block: 2px solid var(--rd-ink); background: var(--rd-total-fill); font-weight: 700; }
.rd-document .rd-total .rd-sum > th { text-align: start; }
.rd-document .rd-empty { padding-block: 1.5rem; color: var(--rd-muted); text-align: center; }
.rd-document .rd-detail { display: inline-block; line-height: 1.3; padding-inline: 0.5em; border: 1px solid var(--rd-rule); border-radius: 1em; color: var(--rd-muted); font-size: 0.8125em; white-space: nowrap; }
.rd-document .rd-missing { color: var(--rd-muted); font-style: italic; font-weight: 400; letter-spacing: normal; white-space: nowrap; }
.rd-document .rd-link { color: inherit; text-decoration: underline; text-decoration-color: var(--rd-rule); text-underline-offset: 0.2em; }
.rd-document .rd-link:is(:hover, :focus-visible) { text-decoration-color: var(--rd-accent); text-decoration-thickness: 2px; }
.rd-document .rd-notes { margin-block: 0.75rem 0; max-inline-size: 48rem; list-style: none; color: var(--rd-muted); font-size: 0.8125rem; line-height: 1.5; }

/* On a narrower sheet the words of an event keep the room, the other columns draw together. */
@container rd (min-inline-size: 38.01rem) and (max-inline-size: 52rem) {
  .rd-document .rd-grouped { font-size: 0.875rem; }
  .rd-document .rd-grouped :is(th, td) { padding-inline: 0.5rem; }
  .rd-document .rd-group { inline-size: 6rem; }
}

@container rd (max-inline-size: 38rem) {
  .rd-document .rd-facts > div { grid-template-columns: minmax(5.5rem, 8rem) 1fr; gap: 0.75rem; }
}

@container rd (max-inline-size: 34rem) {
  .rd-document .rd-chart-wide { display: none; }
  .rd-document .rd-chart-narrow { display: block; max-inline-size: 26rem; }
}

@container rd (max-inline-size: 30rem) {
  .rd-document .rd-pictures-row { flex-direction: column; }
  .rd-document .rd-picture { inline-size: 100%; max-inline-size: none; }
}

/* On a phone a row becomes a short entry: the title with its figure, then where, when and who. */
@container rd (max-inline-size: 38rem) {
  .rd-document :is(th, td) { padding-inline: 0.45rem; }
  .rd-document .rd-grouped :is(table, tbody), .rd-document .rd-grouped { display: block; }
  .rd-document .rd-grouped thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .rd-document .rd-grouped caption { display: block; }
  .rd-document .rd-grouped tr { display: grid; grid-template-columns: auto auto minmax(0, 1fr) auto; gap: 0.1rem 0.9rem; padding: 0.55rem 0.75rem; border-block-end: 1px solid var(--rd-rule); }
  .rd-document .rd-grouped :is(th, td) { margin: 0; padding: 0; border: 0; }
  .rd-document .rd-grouped td:not(.rd-count) { order: 2; color: var(--rd-muted); font-size: 0.875rem; }
  .rd-document .rd-grouped .rd-names-record { grid-column: 1 / 4; }
  .rd-document .rd-grouped .rd-count { grid-column: 4; font-weight: 650; }
  .rd-document .rd-grouped .rd-group { grid-column: 1 / -1; order: -1; inline-size: auto; margin: -0.55rem -0.75rem 0.5rem; padding: 0.6rem 0.75rem; }
  .rd-document .rd-grouped .rd-sum { background: var(--rd-sum-fill); }
  .rd-document .rd-grouped .rd-sum > :is(th, td) { background: none; text-align: start; }
  .rd-document .rd-grouped .rd-sum > th { grid-column: 1 / 4; }
  .rd-document .rd-grouped .rd-total .rd-sum { border-block: 2px solid var(--rd-ink); background: var(--rd-total-fill); }
  .rd-document .rd-grouped .rd-total .rd-sum > :is(th, td) { border: 0; background: none; }
  .rd-document .rd-grouped .rd-empty { grid-column: 1 / -1; }
}

.rd-document .rd-footer { margin-block-start: 2.5rem; padding-block-start: 1rem; border-block-start: 1px solid var(--rd-rule); color: var(--rd-muted); font-size: 0.8125rem; }
.rd-document .rd-funding { margin-block-end: 0.75rem; max-inline-size: 48rem; }
.rd-document .rd-acknowledgement { display: flex; align-items: center; gap: 0.9rem; color: var(--rd-ink); font-size: 0.9375rem; font-weight: 600; }
.rd-document .rd-emblem { flex: none; outline: 1.6px solid light-dark(transparent, #ffffff); }
.rd-document .rd-disclaimer { margin-block-start: 0.6rem; }
`;

/** How a document is put on paper: light, with the head of a table on every page and no row torn. */
export const PRINT_RULES = `
@page { size: A4; margin: 18mm 16mm 20mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt sans-serif; color: #5b6779; } }
@media print {
  :root { color-scheme: light; }
  body { background: none; }
  body > .rd-document { max-inline-size: none; padding: 0; font-size: 9.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .rd-document .rd-title { font-size: 20pt; }
  .rd-document .rd-frame { overflow: visible; }
  .rd-document { container-type: normal; }
  .rd-document .rd-table { font-size: 8.5pt; }
  .rd-document :is(th, td) { padding: 3pt 5pt; }
  .rd-document .rd-group { inline-size: 16%; background: none; }
  .rd-document thead { display: table-header-group; }
  /* Cells rather than rows: the row that holds a group's label would keep the whole group on one page. */
  .rd-document :is(td, .rd-names-record) { break-inside: avoid; }
  .rd-document .rd-sum { break-before: avoid; }
  .rd-document :is(.rd-heading, caption, thead) { break-after: avoid; }
  .rd-document :is(.rd-pictures-row, .rd-quote, .rd-chart) { break-inside: avoid; }
  .rd-document .rd-cover { break-after: page; min-block-size: 24cm; box-sizing: border-box; justify-content: space-between; margin: 0; border: 0; }
  .rd-document .rd-starts-page { break-before: page; }
  .rd-document :is(.rd-caption, .rd-entry) { font-size: 9pt; }
  .rd-document .rd-chart { max-inline-size: 14cm; }
  .rd-document .rd-data { display: none; }
  .rd-document :is(.rd-funding, .rd-notes, .rd-key-figures, .rd-callout) { break-inside: avoid; }
  .rd-document :is(.rd-notes, .rd-footer, .rd-disclaimer) { max-inline-size: none; font-size: 7.5pt; line-height: 1.4; }
  .rd-document .rd-acknowledgement { font-size: 9pt; }
  .rd-document .rd-footer { margin-block-start: 14pt; padding-block-start: 8pt; break-inside: avoid; }
  .rd-document .rd-funding { max-inline-size: none; }
  .rd-document .rd-sum-of { display: inline; font-weight: 400; }
  .rd-document .rd-link { text-decoration: none; }
}
`;
