import { describe, expect, it } from 'vitest';
import { checkConsultation } from '../../../shared/domain/consultation/check.ts';
import type { PlanRecords } from '../../../shared/domain/plan/shapes.ts';
import { ruleFacts } from '../../support/rule-facts.ts';

/** A consultation with which nothing is amiss. */
const FAIR: Partial<PlanRecords['consultation']> = {
  opens: '2026-09-01',
  closes: '2026-11-24',
  options: ['Two clinics', 'One clinic and home visits'],
  schoolHolidays: 'NO',
  easyReadReady: 'YES',
  notDecided: 'YES',
  reasonsGiven: 'Staff',
  criteriaGiven: 'Travel time',
  alternativesGiven: 'No change',
  drawbacksGiven: 'Longer drives',
};

const check = (
  consultation: Partial<PlanRecords['consultation']>,
  { today = '2026-05-01', project = {} }: { today?: string; project?: Partial<PlanRecords['project']> } = {},
) =>
  checkConsultation(
    ruleFacts({
      records: {
        project: { consultationPlanned: true, decisionDate: '2026-12-17', ...project },
        consultation: { ...FAIR, ...consultation },
      },
      today,
    }),
  );
const found = (...given: Parameters<typeof check>): readonly string[] =>
  check(...given).map(({ rule, level, field }) => `${rule} ${level} ${field}`);

it('has nothing to say about a fair consultation', () => {
  expect(check({})).toEqual([]);
});

describe('R-061 a consultation is always time-limited', () => {
  it('blocks while its first or last day is blank', () => {
    expect(found({ closes: null })).toEqual(['R-061 block consultation.closes']);
    expect(found({ opens: null, closes: null })).toEqual([
      'R-061 block consultation.opens',
      'R-061 block consultation.closes',
    ]);
    expect(found({ opens: '2026-11-25' })).toEqual(['R-061 block consultation.closes']);
  });
});

describe('R-062 twelve weeks', () => {
  it('opens 1 September 2026: 24 November is long enough, 23 November is not', () => {
    expect(found({ closes: '2026-11-24' })).toEqual([]);
    expect(found({ closes: '2026-11-23' })).toEqual(['R-062 warn consultation.shorterReason']);
    expect(check({ closes: '2026-11-23' })[0]?.words).toContain('83 days');
    expect(check({ closes: '2026-11-23' })[0]?.words).toContain('24 November 2026');
  });
  it('takes a reason', () => {
    expect(found({ closes: '2026-11-23', shorterReason: 'We asked the same people in May.' })).toEqual([]);
    expect(found({ closes: '2026-11-23', shorterReason: ' ' })).toHaveLength(1);
  });
});

describe('R-063 holidays', () => {
  const late = { project: { decisionDate: '2027-02-01' } };
  it('warns of a consultation that closes on 2 January', () => {
    expect(found({ closes: '2027-01-02' }, late)).toEqual(['R-063 warn consultation.holidayReason']);
  });
  it('warns of bank holidays and of school holidays that are ticked', () => {
    const words = (consultation: Partial<PlanRecords['consultation']>) => check(consultation)[0]?.words;
    expect(words({ opens: '2026-08-31' })).toContain('Summer bank holiday (31 August 2026)');
    expect(words({ schoolHolidays: 'YES' })).toContain('school holidays');
  });
  it('takes what is done about it', () => {
    expect(found({ closes: '2027-01-02', holidayReason: 'Two weeks were added.' }, late)).toEqual([]);
    expect(found({ schoolHolidays: 'YES', holidayReason: 'Evening events.' })).toEqual([]);
  });
});

describe('R-065 options', () => {
  it('blocks when there is none, and takes one that can change', () => {
    const none = { options: [' '], preferredOption: '', openToChange: null };
    expect(found(none)).toEqual(['R-065 block consultation.options']);
    expect(found({ ...none, preferredOption: 'One clinic' })).toHaveLength(1);
    expect(found({ ...none, preferredOption: 'One clinic', openToChange: 'NO' })).toHaveLength(1);
    expect(found({ ...none, preferredOption: 'One clinic', openToChange: 'YES' })).toEqual([]);
  });
});

describe('R-066 nothing is decided before', () => {
  it('stops a final document when the decision is before or on the last day', () => {
    const on = (decisionDate: string) => check({}, { project: { decisionDate } });
    expect(on('2026-11-25')).toEqual([]);
    expect(on('2026-11-24')).toMatchObject([
      { rule: 'R-066', level: 'block', field: 'project.decisionDate', stopsFinal: true },
    ]);
  });
  it('stops a final document until somebody says that nothing is decided', () => {
    for (const notDecided of ['NO', null] as const)
      expect(check({ notDecided })).toMatchObject([
        { rule: 'R-066', level: 'block', field: 'consultation.notDecided', stopsFinal: true },
      ]);
  });
  it('looks at the day it was really decided', () => {
    const weighed = { themesConsidered: 3, howConsidered: 'In the paper', analysedOn: '2026-12-01' };
    expect(found({ ...weighed, decidedOn: '2026-11-24' })).toEqual(['R-066 block consultation.decidedOn']);
    expect(found({ ...weighed, decidedOn: '2026-12-17' })).toEqual([]);
  });
});

describe('R-067 information', () => {
  it('warns when no easy read version is ready on the first day', () => {
    const easy = 'R-067 warn consultation.easyReadReady';
    expect(found({ easyReadReady: 'NO' })).toEqual([easy]);
    expect(found({ easyReadReady: null })).toEqual([]);
    expect(found({ easyReadReady: null }, { today: '2026-08-31' })).toEqual([]);
    expect(found({ easyReadReady: null }, { today: '2026-09-01' })).toEqual([easy]);
    expect(found({ easyReadReady: null, state: 'OPEN' })).toEqual([easy]);
  });
  it('prompts for what people are told, and warns once it is open', () => {
    expect(found({ criteriaGiven: '', drawbacksGiven: ' ' })).toEqual([
      'R-067 prompt consultation.criteriaGiven',
    ]);
    expect(check({ criteriaGiven: '', drawbacksGiven: '' })[0]?.words).toBe(
      'Say what people are told about what the choice is judged by and the drawbacks.',
    );
    expect(found({ drawbacksGiven: '' }, { today: '2026-09-02' })).toEqual([
      'R-067 warn consultation.drawbacksGiven',
    ]);
  });
});

describe('R-068 time', () => {
  it('prompts until somebody has looked for school holidays', () => {
    expect(found({ schoolHolidays: null })).toEqual(['R-068 prompt consultation.schoolHolidays']);
  });
});

describe('R-069 weighed', () => {
  it('blocks a decision that is recorded with no theme considered', () => {
    const decided = { decidedOn: '2026-12-17', analysedOn: '2026-12-01', howConsidered: 'In the paper' };
    expect(found({ ...decided, themesConsidered: 0 })).toEqual(['R-069 block consultation.themesConsidered']);
    expect(found({ ...decided, themesConsidered: 5 })).toEqual([]);
  });
  it('blocks an analysis dated before the close, also without a decision', () => {
    expect(found({ analysedOn: '2026-11-24' })).toEqual(['R-069 block consultation.analysedOn']);
    expect(found({ analysedOn: '2026-11-25' })).toEqual([]);
  });
});

describe('R-070 other engagement', () => {
  const project = { consultationPlanned: false };
  it('is given advice only: nothing blocks, nothing needs a reason', () => {
    const wrong: Partial<PlanRecords['consultation']> = {
      closes: '2026-11-23',
      easyReadReady: 'NO',
      notDecided: 'NO',
      options: [],
    };
    expect(found(wrong, { project })).toEqual(['R-070 prompt project.consultationPlanned']);
    expect(found({ opens: null, closes: null, options: [] }, { project })).toEqual([]);
  });
});
