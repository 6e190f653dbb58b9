/**
 * Cytoscape writes a style element of one rule unless one with this id is there. A strict CSP
 * refuses it, so our own style sheet holds the rule and this element holds the place.
 */
export function holdStyleElement(): void {
  const id = '__________cytoscape_stylesheet';
  if (document.getElementById(id)) return;
  const place = document.createElement('meta');
  place.id = id;
  document.head.append(place);
}
