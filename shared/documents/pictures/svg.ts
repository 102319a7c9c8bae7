import type { Drawing, Shape } from '../model.ts';

/** The type of drawings: free, and of the same widths as Arial. */
export const DRAWING_FONT = 'Arimo';

/** A drawing as SVG text. The same drawing always gives the same text. */
export const svgOf = ({ width, height, shapes }: Drawing): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="#ffffff"/>${shapes.map(shapeOf).join('')}</svg>`;

function shapeOf(shape: Shape): string {
  switch (shape.kind) {
    case 'box':
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" rx="${shape.radius}" fill="${escape(shape.fill)}" stroke="${escape(shape.line)}" stroke-width="1.5"/>`;
    case 'line':
      return `<line x1="${shape.from.x}" y1="${shape.from.y}" x2="${shape.to.x}" y2="${shape.to.y}" stroke="${escape(shape.colour)}" stroke-width="2"/>`;
    case 'text':
      return textOf(shape);
  }
}

function textOf({
  x,
  y,
  text,
  size,
  colour,
  bold,
  anchor,
  upright,
}: Extract<Shape, { kind: 'text' }>): string {
  const turn = upright ? ` transform="rotate(-90 ${x} ${y})"` : '';
  const weight = bold ? ' font-weight="700"' : '';
  return `<text x="${x}" y="${y}" font-family="${DRAWING_FONT}" font-size="${size}" text-anchor="${anchor}" fill="${escape(colour)}"${weight}${turn}>${escape(text)}</text>`;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Letters XML does not allow are left out; the others are written so that they mean themselves. */
const escape = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    // eslint-disable-next-line no-control-regex -- control characters are just what must not be in XML
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
