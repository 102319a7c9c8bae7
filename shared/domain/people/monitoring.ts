import type { PeopleFields } from './shapes.ts';
import type { MonitoringQuestion } from './lists.ts';

type Tally = Pick<PeopleFields<'monitoringTally'>, 'question' | 'answer' | 'count'>;

/** Counts below this could lead to one person, so they are never printed or passed on. */
export const SMALL_NUMBER = 5;
export const SMALL_WORDS = `fewer than ${SMALL_NUMBER}`;

/** A count as it may leave the team: nobody as 0, one to four as words, five and more as they are. */
export function printedCount(count: number): string {
  return count > 0 && count < SMALL_NUMBER ? SMALL_WORDS : String(count);
}

export interface PrintedQuestion {
  readonly question: MonitoringQuestion;
  readonly answers: readonly { readonly answer: string; readonly printed: string }[];
  /** Null where a total would give away a small number. */
  readonly total: string | null;
}

/**
 * The counts of several activities put together as they may be printed, question by question in the order given.
 * A total is left out when any of its counts is small, for it could be worked out from the others.
 */
export function printedTallies(
  tallies: readonly Tally[],
  order: readonly MonitoringQuestion[],
): readonly PrintedQuestion[] {
  return order.flatMap((question) => {
    const own = tallies.filter((tally) => tally.question === question && tally.count !== null);
    const answers = [...Map.groupBy(own, ({ answer }) => answer.trim())].map(([answer, same]) => ({
      answer,
      count: same.reduce((sum, { count }) => sum + (count ?? 0), 0),
    }));
    if (answers.length === 0) return [];
    const hasSmall = answers.some(({ count }) => count > 0 && count < SMALL_NUMBER);
    const total = answers.reduce((sum, { count }) => sum + count, 0);
    return [
      {
        question,
        answers: answers.map(({ answer, count }) => ({ answer, printed: printedCount(count) })),
        total: hasSmall ? null : String(total),
      },
    ];
  });
}

const NOT_SAID = 'Prefer not to say';

/** Answers to start from; a team can add its own. */
export const USUAL_ANSWERS: Readonly<Record<MonitoringQuestion, readonly string[]>> = {
  AGE: ['Under 18', '18 to 24', '25 to 44', '45 to 64', '65 to 79', '80 or over', NOT_SAID],
  DISABILITY: ['Yes', 'No', NOT_SAID],
  GENDER_REASSIGNMENT: ['Same as at birth', 'Not the same as at birth', NOT_SAID],
  MARRIAGE_CIVIL_PARTNERSHIP: ['Married or in a civil partnership', 'Neither', NOT_SAID],
  PREGNANCY_MATERNITY: ['Pregnant, or a baby in the last year', 'Neither', NOT_SAID],
  RACE: [
    'Asian or Asian British',
    'Black, Black British, Caribbean or African',
    'Mixed or several ethnic groups',
    'White',
    'Another ethnic group',
    NOT_SAID,
  ],
  RELIGION_BELIEF: [
    'No religion',
    'Buddhist',
    'Christian',
    'Hindu',
    'Jewish',
    'Muslim',
    'Sikh',
    'Another religion or belief',
    NOT_SAID,
  ],
  SEX: ['Female', 'Male', NOT_SAID],
  SEXUAL_ORIENTATION: [
    'Heterosexual or straight',
    'Gay or lesbian',
    'Bisexual',
    'Another orientation',
    NOT_SAID,
  ],
  CARER: ['Yes', 'No', NOT_SAID],
  POSTCODE_AREA: [],
};
