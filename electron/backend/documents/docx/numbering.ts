import { AlignmentType, LevelFormat, type INumberingOptions } from 'docx';

/** Real lists (§3.0). Cells have a list of their own with less indent, since a cell is narrow. */
export const LIST = { bullets: 'bullets', numbers: 'numbers', cellBullets: 'cell-bullets' } as const;

const level = (format: 'bullet' | 'decimal', text: string, indent: number) => ({
  level: 0,
  format: LevelFormat[format === 'bullet' ? 'BULLET' : 'DECIMAL'],
  text,
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: indent, hanging: indent } } },
});

export const NUMBERING: INumberingOptions = {
  config: [
    { reference: LIST.bullets, levels: [level('bullet', '•', 397)] },
    { reference: LIST.numbers, levels: [level('decimal', '%1.', 510)] },
    { reference: LIST.cellBullets, levels: [level('bullet', '•', 255)] },
  ],
};
