/** Gives a shadow root a style sheet. Where there are no constructed style sheets (a test's DOM), it goes without. */
export function adoptStyles(root: ShadowRoot, css: string): void {
  const window = root.ownerDocument.defaultView;
  if (!window || !('adoptedStyleSheets' in root)) return;
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
