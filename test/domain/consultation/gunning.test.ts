import { describe, expect, it } from 'vitest';
import { gunningEvidence, type EvidenceLine } from '../../../shared/domain/consultation/gunning.ts';
import type { PlanRecords } from '../../../shared/domain/plan/shapes.ts';
import { rowOf, ruleFacts } from '../../support/rule-facts.ts';

type Answers = { readonly [K in 'project' | 'consultation']?: Partial<PlanRecords[K]> };

const evidence = (number: 1 | 2 | 3 | 4, records: Answers = {}): readonly EvidenceLine[] =>
  gunningEvidence(ruleFacts({ records })).principles[number - 1]?.evidence ?? [];
const line = (
  number: 1 | 2 | 3 | 4,
  link: string,
  records: Answers,
): Pick<EvidenceLine, 'state' | 'text'> | undefined => {
  const found = evidence(number, records).find((one) => one.link === link);
  return found && { state: found.state, text: found.text };
};

const WINDOW = { opens: '2026-09-01', closes: '2026-11-24' } as const;

describe('the four tests', () => {
  it('know nothing of an empty plan, and say where each fact is typed', () => {
    const { principles } = gunningEvidence(ruleFacts());
    expect(principles.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    const lines = principles.flatMap((principle) => principle.evidence);
    expect(lines.filter(({ state }) => state !== 'notKnown')).toEqual([]);
    expect(lines.filter(({ link }) => !/^(consultation|project|rows)\.\w+$/.test(link))).toEqual([]);
  });

  it('carry our own answers', () => {
    const consultation = {
      formativeAnswer: 'A',
      informationAnswer: 'B',
      timeAnswer: 'C',
      conscientiousAnswer: 'D',
    };
    const { principles } = gunningEvidence(ruleFacts({ records: { consultation } }));
    expect(principles.map(({ answer }) => answer)).toEqual(['A', 'B', 'C', 'D']);
  });

  it('R-070 are advice only without a formal consultation', () => {
    const isAdvice = (consultationPlanned: boolean): boolean =>
      gunningEvidence(ruleFacts({ records: { project: { consultationPlanned } } })).isAdvice;
    expect([isAdvice(true), isAdvice(false)]).toEqual([false, true]);
  });
});

describe('R-066 still open to change', () => {
  it('counts the days from the close to the decision', () => {
    const on = (decisionDate: string) =>
      line(1, 'project.decisionDate', { project: { decisionDate }, consultation: WINDOW });
    expect(on('2026-11-26')).toEqual({
      state: 'met',
      text: 'The decision is on 26 November 2026, 2 days after the consultation closes.',
    });
    expect(on('2026-11-24')).toEqual({
      state: 'notMet',
      text: 'The decision is on 24 November 2026, but the consultation closes on 24 November 2026.',
    });
  });

  it('takes one preferred option only when it can still change', () => {
    const state = (openToChange: 'YES' | 'NO' | null) =>
      line(1, 'consultation.openToChange', {
        consultation: { preferredOption: 'Move the clinic', openToChange },
      })?.state;
    expect([state('YES'), state('NO'), state(null)]).toEqual(['met', 'notMet', 'notKnown']);
    expect(line(1, 'consultation.options', { consultation: { options: ['A', ' ', 'B'] } })).toEqual({
      state: 'met',
      text: 'People are asked about 2 options.',
    });
  });
});

describe('R-067 enough information', () => {
  it('is met by each text that is there, and not by an easy read version that is late', () => {
    expect(
      line(2, 'consultation.drawbacksGiven', { consultation: { drawbacksGiven: 'Longer drives' } })?.state,
    ).toBe('met');
    expect(line(2, 'consultation.easyReadReady', { consultation: { easyReadReady: 'NO' } })?.state).toBe(
      'notMet',
    );
    expect(line(2, 'consultation.documents', { consultation: { documents: ['Main paper'] } })?.text).toBe(
      '1 document for the public.',
    );
  });
});

describe('R-068 enough time', () => {
  it('shows the days and asks for a reason below twelve weeks', () => {
    expect(line(3, 'consultation.closes', { consultation: WINDOW })).toEqual({
      state: 'met',
      text: 'It is open from 1 September to 24 November 2026: 84 days, twelve weeks or more.',
    });
    const short = { ...WINDOW, closes: '2026-11-23' };
    expect(line(3, 'consultation.shorterReason', { consultation: short })?.state).toBe('notMet');
    expect(
      line(3, 'consultation.shorterReason', { consultation: { ...short, shorterReason: 'We asked in May' } })
        ?.state,
    ).toBe('met');
  });

  it('names the holidays, and what was done about them', () => {
    const winter = { opens: '2026-10-01', closes: '2027-01-02' };
    expect(line(3, 'consultation.holidayReason', { consultation: winter })).toEqual({
      state: 'notMet',
      text: 'In it: Christmas and New Year (20 December 2026 to 5 January 2027). It is not recorded what was done about it.',
    });
    expect(
      line(3, 'consultation.holidayReason', {
        consultation: { ...winter, holidayReason: 'Two weeks longer' },
      })?.state,
    ).toBe('met');
  });

  it('is not met by a last day before the first', () => {
    expect(
      line(3, 'consultation.closes', { consultation: { opens: '2026-09-02', closes: '2026-09-01' } })?.state,
    ).toBe('notMet');
  });

  it('R-060 looks for the published dates', () => {
    const rows = { milestone: [rowOf('milestone', 1, { dueOn: '2026-08-01' })] };
    const found = (timelinePublished: string) =>
      gunningEvidence(
        ruleFacts({ records: { consultation: { ...WINDOW, timelinePublished } }, rows }),
      ).principles[2].evidence.at(-1);
    expect(found('')).toEqual({
      state: 'notKnown',
      text: '1 milestone dated, but not published.',
      link: 'consultation.timelinePublished',
    });
    expect(found('our website')?.state).toBe('met');
  });
});

describe('R-069 answers are weighed', () => {
  it('wants the analysis after the last day and the decision after the analysis', () => {
    const analysed = (analysedOn: string) =>
      line(4, 'consultation.analysedOn', { consultation: { ...WINDOW, analysedOn } })?.state;
    expect([analysed('2026-11-24'), analysed('2026-11-25')]).toEqual(['notMet', 'met']);
    const decided = (decidedOn: string) =>
      line(4, 'consultation.decidedOn', { consultation: { ...WINDOW, analysedOn: '2026-12-01', decidedOn } })
        ?.state;
    expect([decided('2026-11-30'), decided('2026-12-17')]).toEqual(['notMet', 'met']);
  });

  it('is not met by no theme, or by themes without how', () => {
    const themes = (themesConsidered: number | null, howConsidered = '') =>
      evidence(4, { consultation: { themesConsidered, howConsidered } })[2]?.state;
    expect([themes(null), themes(0), themes(4), themes(4, 'In the paper')]).toEqual([
      'notKnown',
      'notMet',
      'notMet',
      'met',
    ]);
  });
});
