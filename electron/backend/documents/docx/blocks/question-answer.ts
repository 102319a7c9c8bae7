import type { Block, Para } from '../../../../../shared/documents/model.ts';
import { NONE_RECORDED } from '../../../../../shared/documents/words.ts';
import type { Drawn } from '../drawing.ts';
import { LIST } from '../numbering.ts';
import { drawParagraph, writeParagraph } from '../paragraph.ts';
import { QUESTION_INDENT, STYLE } from '../styles.ts';
import { fitLine, fitLineOr, plain, runsHaveText, writeRun } from '../text.ts';
import { flag, type Xml } from '../xml.ts';

const BULLET = { left: QUESTION_INDENT + 397, hanging: 397 };

/** A numbered question in bold, kept with the answer under it. */
export function drawQuestionAnswer(block: Extract<Block, { kind: 'questionAnswer' }>): Drawn[] {
  const paras = block.answer.filter((para) => runsHaveText(para.runs));
  const answer = paras.length > 0 ? paras : [{ runs: plain(NONE_RECORDED) }];
  return [
    drawQuestion(fitLine(block.number), fitLineOr(block.question, 'Question')),
    ...answer.map(drawAnswer),
  ];
}

/** The number stands in the margin of its answer. */
function drawQuestion(number: string, question: string): Xml {
  const words = writeRun(question, []);
  if (number === '')
    return writeParagraph([words], { style: STYLE.question, indent: { left: 0, hanging: 0 } });
  return writeParagraph([writeRun(number, []), { 'w:r': [flag('w:tab')] }, words], { style: STYLE.question });
}

const drawAnswer = (para: Para): Xml =>
  drawParagraph(
    para.runs,
    para.bullet === true
      ? { style: 'ListParagraph', list: LIST.bullets, indent: BULLET }
      : { style: STYLE.answer },
  );
