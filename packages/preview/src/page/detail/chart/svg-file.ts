/** Inherited: written where they differ from what is around. */
const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;
const LIVE = ['class', 'style', 'role', 'tabindex', 'aria-hidden', 'aria-current', 'data-index', 'data-node'] as const;
const NAMESPACE = 'http://www.w3.org/2000/svg';

export interface Cutout {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A picture of the page as a file that stands alone: the looks that style sheets gave it are written on its elements.
 * `cutout` is the part of its coordinates to show, by default what it shows itself.
 */
export function svgFile(picture: SVGSVGElement, cutout?: Cutout): Blob {
  const copy = document.createElementNS(NAMESPACE, 'svg');
  for (const { name, value } of picture.attributes) copy.setAttribute(name, value);
  copy.setAttribute('xmlns', NAMESPACE);
  if (cutout !== undefined) {
    const { x, y, width, height } = cutout;
    copy.setAttribute('viewBox', [x, y, width, height].map(Math.round).join(' '));
    copy.setAttribute('width', String(Math.round(width)));
    copy.setAttribute('height', String(Math.round(height)));
  }
  const ground = document.createElementNS(NAMESPACE, 'rect');
  ground.setAttribute('x', String(cutout?.x ?? 0));
  ground.setAttribute('y', String(cutout?.y ?? 0));
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', groundOf(picture));
  copy.append(ground);
  const around = getComputedStyle(picture);
  for (const name of LOOKS) copy.setAttribute(name, around.getPropertyValue(name));
  for (const child of picture.children) {
    const drawn = withLooks(child, around);
    if (drawn !== undefined) copy.append(drawn);
  }
  for (const name of LIVE) copy.removeAttribute(name);
  return new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' });
}

/** Undefined for what is not shown, such as the ring of a focus. */
function withLooks(element: Element, around: CSSStyleDeclaration): Element | undefined {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return undefined;
  const copy = element.cloneNode(false);
  if (!(copy instanceof Element)) return undefined;
  for (const name of LIVE) copy.removeAttribute(name);
  for (const name of LOOKS) {
    const value = style.getPropertyValue(name);
    if (value !== around.getPropertyValue(name)) copy.setAttribute(name, value);
  }
  if (style.opacity !== '1') copy.setAttribute('opacity', style.opacity);
  for (const child of element.childNodes) {
    const drawn = child instanceof Element ? withLooks(child, style) : child.cloneNode(false);
    if (drawn !== undefined) copy.appendChild(drawn);
  }
  return copy;
}

function groundOf(picture: Element): string {
  for (let at: Element | null = picture; at !== null; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (backgroundColor !== '' && backgroundColor !== 'transparent' && backgroundColor !== 'rgba(0, 0, 0, 0)')
      return backgroundColor;
  }
  return 'white';
}

/** A file's name out of a title: short, and safe on every system. */
export function fileNameOf(title: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return `${plain.slice(0, 60) || 'okr'}.svg`;
}
