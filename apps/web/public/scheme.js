// Runs before the first paint, so that a chosen scheme or density does not flash past. A file, because the page allows no inline script.
try {
  var root = document.documentElement;
  var scheme = localStorage.getItem('turnout.scheme');
  if (scheme === 'light' || scheme === 'dark') root.dataset.scheme = scheme;
  if (localStorage.getItem('turnout.density') === 'compact') root.dataset.density = 'compact';
} catch {
  // Storage is refused: the system's scheme stands.
}
