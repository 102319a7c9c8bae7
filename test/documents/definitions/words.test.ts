import { describe, expect, it } from 'vitest';
import { flow } from '../../../shared/documents/parts.ts';
import {
  contact,
  count,
  dateOr,
  dateRange,
  dateRequired,
  findStaff,
  money,
  moneyOr,
  person,
  tickSome,
  tickYesNo,
} from '../../../shared/documents/values.ts';
import {
  bulletsRequired,
  hasWords,
  led,
  listOr,
  oneLine,
  optional,
  paras,
  required,
  run,
  say,
} from '../../../shared/documents/words.ts';
import { fullFacts } from '../../support/facts.ts';
import { cellWords, first } from './read-model.ts';

describe('§3.0 Missing text', () => {
  it('is bold and italic, and carries its entry', () => {
    expect(required('', '2a Describe the project', 'project.description')).toEqual([
      {
        runs: [
          {
            text: '[To be completed]',
            bold: true,
            italic: true,
            missing: { label: '2a Describe the project', link: 'project.description' },
          },
        ],
      },
    ]);
  });
  it.each([' ', '\n\t', '\u00a0', '\u200b\u200d', '- \n•  ', '\u0301'])('counts %j as empty', (text) => {
    expect(hasWords(text)).toBe(false);
    expect(cellWords(required(text, 'x', 'project.title'))).toBe('[To be completed]');
    expect(cellWords(optional(text))).toBe('None recorded');
  });
  it.each(['.', '0', '-', '£', '文'])('counts %j as words', (text) => {
    expect(hasWords(text)).toBe(true);
    expect(cellWords(optional(text))).toBe(text);
  });
  it('an optional list prints on one line, or “None recorded”', () => {
    expect(cellWords(listOr(['Carers', '', 'Older\npeople']))).toBe('Carers, Older people');
    expect(cellWords(listOr(['', ' ']))).toBe('None recorded');
    expect(cellWords(listOr([], 'Not assigned'))).toBe('Not assigned');
  });
  it('a needed list prints its items, or the mark', () => {
    expect(cellWords(bulletsRequired(['One', ' ', 'Two\nlines'], 'x', 'project.keyObjectives'))).toBe(
      '• One / • Two lines',
    );
    expect(cellWords(bulletsRequired([' '], 'x', 'project.keyObjectives'))).toBe('[To be completed]');
  });
});

describe('typed text', () => {
  it('a line break starts a paragraph; blank lines go', () => {
    expect(cellWords(paras('One.\n\n  Two.  \n \nThree.'))).toBe('One. / Two. / Three.');
  });
  it('lines that begin with “- ” or “• ” are list items; a minus sign is not', () => {
    expect(cellWords(paras('We ask:\n- first\n•\tsecond\n-5 degrees\n- '))).toBe(
      'We ask: / • first / • second / -5 degrees',
    );
  });
  it('flows as paragraphs and lists', () => {
    expect(flow(paras('We ask:\n- first\n- second\nThen we stop.')).map(({ kind }) => kind)).toEqual([
      'paragraph',
      'bullets',
      'paragraph',
    ]);
  });
  it('fits on one line where it must', () => {
    expect(oneLine('One\n\n- two\n • three ')).toBe('One two three');
    expect(cellWords(run(say('a'), say('b')))).toBe('a; b');
  });
  it('leads stand before text and above lists', () => {
    expect(cellWords(led('Owner', say('Amina')))).toBe('Owner: Amina');
    expect(cellWords(led('Aims', paras('- one')))).toBe('Aims: / • one');
  });
});

describe('§3.0 Money and dates', () => {
  it('money', () => {
    expect(cellWords(money(123_456))).toBe('£1,234.56');
    expect(cellWords(money(0))).toBe('£0.00');
    expect(cellWords(moneyOr(null))).toBe('None recorded');
  });
  it('dates', () => {
    expect(cellWords(dateRequired('2026-06-03', 'x', 'project.decisionDate'))).toBe('3 June 2026');
    expect(cellWords(dateRequired(null, 'x', 'project.decisionDate'))).toBe('[To be completed]');
    expect(cellWords(dateOr(null))).toBe('None recorded');
  });
  it('ranges', () => {
    expect(dateRange('2026-06-03', '2026-06-05')).toBe('3 to 5 June 2026');
    expect(dateRange('2026-06-03', null)).toBe('3 June 2026');
    expect(dateRange(null, '2026-06-05')).toBe('5 June 2026');
    expect(dateRange(null, null, 'Not set')).toBe('Not set');
  });
});

describe('R-027 small numbers', () => {
  it.each([
    [0, '0'],
    [1, 'fewer than 5'],
    [4, 'fewer than 5'],
    [5, '5'],
    [1200, '1,200'],
  ])('%i prints %s', (number, words) => {
    expect(count(number)).toBe(words);
  });
});

describe('§3.0 Tick boxes', () => {
  it('yes and no in that order; unanswered adds the mark', () => {
    expect(cellWords(tickYesNo('YES', 'x', 'y'))).toBe('☒ Yes ☐ No');
    expect(cellWords(tickYesNo('NO', 'x', 'y'))).toBe('☐ Yes ☒ No');
    expect(cellWords(tickYesNo(null, 'x', 'y'))).toBe('☐ Yes ☐ No [To be completed]');
  });
  it('several boxes, two on a line: a box is never parted from its word', () => {
    const ticks = [
      { label: 'One', ticked: false },
      { label: 'Two', ticked: true },
      { label: 'Three', ticked: false },
    ];
    expect(cellWords(tickSome(ticks, 'x', 'y'))).toBe('☐\u00a0One ☒\u00a0Two / ☐\u00a0Three');
    expect(cellWords(tickSome([], 'x', 'y'))).toMatch(/\[To be completed\]$/);
  });
});

describe('people at work', () => {
  const { plan } = fullFacts();
  const amina = first(Object.values(plan.staff).filter(({ name }) => name === 'Amina Okafor'));

  it('name, job title, team; email, phone', () => {
    expect(person(amina)).toBe('Amina Okafor, Engagement Lead, People and Communities');
    expect(person({ ...amina, jobTitle: '' })).toBe('Amina Okafor, People and Communities');
    expect(contact(amina)).toBe('amina.okafor@elmshire.example, 01632 960112');
  });
  it('nobody chosen, or nobody known', () => {
    expect(findStaff(plan, null)).toBeUndefined();
    expect(findStaff(plan, 'gone')).toBeUndefined();
  });
});
