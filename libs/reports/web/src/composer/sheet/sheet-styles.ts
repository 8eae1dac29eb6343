/** Looks of what the composer adds to a document: places to write in, and marks at what contradicts the records. */
export const COMPOSER_STYLES = `
.rd-document section[data-section] { scroll-margin-block-start: 5rem; }
.rd-document .rd-heading:focus { outline: none; }
.rd-document .rd-writable { cursor: text; border-radius: 4px; outline: 1px dashed transparent; outline-offset: 0.5rem; transition: outline-color 140ms; }
.rd-document .rd-writable:hover { outline-color: var(--rd-rule); }
.rd-document .rd-writing { max-inline-size: 46rem; }
.rd-document .rd-blank > .rd-heading { color: var(--rd-muted); }
.rd-document mark.rd-contradiction { padding-inline: 0.1em; border-block-end: 2px solid light-dark(#e39c1b, #e0a03a); background: light-dark(#fceed2, #40300f); color: inherit; }
.rd-document .rd-figure { text-decoration-style: dotted; }
@media (prefers-reduced-motion: reduce) { .rd-document .rd-writable { transition: none; } }
`;
