import { Paragraph, Tab, TextRun } from 'docx';
import type { Block, Para } from '../../../../../shared/documents/model.ts';
import type { Drawn } from '../drawing.ts';
import { LIST } from '../numbering.ts';
import { QUESTION_INDENT, STYLE } from '../styles.ts';
import { drawParagraph, fitLine, NONE_RECORDED, plain, runsHaveText } from '../text.ts';

const BULLET_INDENT = 397;

/** A numbered question in bold, kept with the answer under it. */
export function drawQuestionAnswer(block: Extract<Block, { kind: 'questionAnswer' }>): Drawn[] {
  const paras = block.answer.filter((para) => runsHaveText(para.runs));
  const answer = paras.length > 0 ? paras : [{ runs: plain(NONE_RECORDED) }];
  return [drawQuestion(fitLine(block.number), fitLine(block.question)), ...answer.map(drawAnswer)];
}

const drawQuestion = (number: string, question: string): Paragraph =>
  new Paragraph({
    style: STYLE.question,
    children: [new TextRun({ children: number === '' ? [question] : [number, new Tab(), question] })],
    ...(number === '' ? { indent: { left: 0, firstLine: 0 } } : {}),
  });

function drawAnswer(para: Para): Paragraph {
  if (para.bullet !== true) return drawParagraph(para.runs, { style: STYLE.answer });
  return drawParagraph(para.runs, {
    numbering: { reference: LIST.bullets, level: 0 },
    indent: { left: QUESTION_INDENT + BULLET_INDENT, hanging: BULLET_INDENT },
  });
}
