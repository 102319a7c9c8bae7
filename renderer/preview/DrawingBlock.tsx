import type { Shape } from '../../shared/documents/model.ts';
import type { BlockOf } from './block-of.ts';
import styles from './preview.module.css';

/** A drawing of our own: on screen as SVG, sharp at any size. */
export function DrawingBlock({ block }: { readonly block: BlockOf<'drawing'> }) {
  const { width, height, shapes } = block.drawing;
  return (
    <figure className={styles.figure}>
      {/* An inline drawing has no other way to be a picture with words. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <svg aria-label={block.alt} className={styles.drawing} role="img" viewBox={`0 0 ${width} ${height}`}>
        {shapes.map((shape, index) => (
          // Shapes have no names; the whole drawing is replaced when the map changes.
          // oxlint-disable-next-line react/no-array-index-key
          <ShapeView key={index} shape={shape} />
        ))}
      </svg>
      {block.caption !== '' && <figcaption>{block.caption}</figcaption>}
    </figure>
  );
}

function ShapeView({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case 'box':
      return (
        <rect
          fill={shape.fill}
          height={shape.height}
          rx={shape.radius}
          stroke={shape.line}
          strokeWidth={1.5}
          width={shape.width}
          x={shape.x}
          y={shape.y}
        />
      );
    case 'line':
      return (
        <line
          stroke={shape.colour}
          strokeWidth={2}
          x1={shape.from.x}
          x2={shape.to.x}
          y1={shape.from.y}
          y2={shape.to.y}
        />
      );
    case 'text':
      return (
        <text
          fill={shape.colour}
          fontSize={shape.size}
          fontWeight={shape.bold ? 700 : 400}
          textAnchor={shape.anchor}
          transform={shape.upright ? `rotate(-90 ${shape.x} ${shape.y})` : undefined}
          x={shape.x}
          y={shape.y}
        >
          {shape.text}
        </text>
      );
  }
}
