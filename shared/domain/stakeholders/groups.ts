import type { GroupType } from './lists.ts';

/** What is said of a kind of group. */
export interface GroupAdvice {
  readonly who: string;
  readonly useFor: string;
  readonly caution: string;
}

const of = (who: string, useFor: string, caution = ''): GroupAdvice => ({ who, useFor, caution });

/**
 * E12. The Guide’s table of groups in our own words, and a line for each other kind. It comes with the app; an area may
 * put its own words in their place (`groupNote`).
 */
export const GROUP_ADVICE: Readonly<Record<GroupType, GroupAdvice>> = {
  PPG: of(
    'Patients of one GP practice who meet; often joined up in a forum for the area.',
    'Feedback on key points, passing news on, offering roles in work on one condition.',
    'Often older and less mixed than the people around them. Never the only route.',
  ),
  VCSE: of(
    'Many local groups and charities, often with the trust of people you do not reach.',
    'Passing news on, views of the communities your equality assessment names, expert advice on services.',
    'Their time costs money: agree what you pay.',
  ),
  NEIGHBOURHOOD: of(
    'Groups of one estate, street or village, found through community or link workers.',
    'Very local views, services in one place, equality groups that live near each other.',
  ),
  CONDITION_GROUP: of(
    'National charities, local support groups and groups run by a provider.',
    'People with a condition and their carers: a survey, a focus group, a story, an interview.',
  ),
  OLDER_PEOPLE: of(
    'Older people who are used to thinking about plans as a whole.',
    'An older view that stands for many, and an honest challenge.',
    'Not every area has one.',
  ),
  SERVICE_USERS: of(
    'People who use the service now, or one like it.',
    'What it is like today. Reach them with posters, through staff, or by going there.',
  ),
  FAITH: of(
    'Communities of faith, met through a faith lead or a forum.',
    'Work in which faith matters much, such as the end of life.',
  ),
  HEALTHWATCH: of(
    'The independent body that speaks up for patients by law.',
    'What it has heard already; asking people together, above all where a service is under strain.',
    'Its standing may change: check who does this work in your area.',
  ),
  CVS_INFRASTRUCTURE: of(
    'The umbrella body of the voluntary groups in an area.',
    'The first call when you do not know whom to ask. It passes things on to all of them.',
    'Ask it to open doors, not to answer for every group.',
  ),
  CARERS: of(
    'People who look after someone without pay, and their groups.',
    'What a change means for those who care. The law names them since July 2022.',
    'They have little time: offer cover for the care they give.',
  ),
  ADVOCATE: of(
    'People or bodies that can speak for others, such as advocates and family members.',
    'Hearing those who cannot easily speak for themselves.',
    'Write down how you know that they can speak for them.',
  ),
  MP_OR_COUNCILLOR: of(
    'Members of Parliament and councillors.',
    'What worries people bring to them; no surprises later.',
  ),
  COUNCIL_OFFICER: of(
    'Officers of the council, such as public health and social care.',
    'Joint work and local figures.',
  ),
  HOSC: of(
    'The council’s committee that looks into health services.',
    'Large changes have to go to it; smaller ones are better for an early word.',
  ),
  HEALTH_AND_WELLBEING_BOARD: of(
    'The board of council, NHS and Healthwatch.',
    'Strategies and needs for the whole area.',
  ),
  PROVIDER: of('Those who give the care.', 'They see patients each day, and have to make a change work.'),
  STAFF_OR_UNION: of(
    'Staff and the unions that speak for them.',
    'What works and what does not. Tell them first.',
  ),
  CLINICIAN: of('Doctors, nurses and therapists.', 'Explaining why, and answering people’s questions.'),
  REGULATOR: of('Bodies that inspect or license services.', 'What they found, and what they will ask for.'),
  CAMPAIGN_GROUP: of(
    'People who came together for or against something.',
    'Strong views early, and ways to put them right.',
    'Hear them beside others, not in their place.',
  ),
  MEDIA: of(
    'Local papers, radio and community pages.',
    'Passing news on to many at once.',
    'Agree the words first.',
  ),
  BUSINESS: of('Shops and firms, such as pharmacies and transport.', 'Side effects on travel and trade.'),
  PUBLIC: of('Everybody else who lives there.', 'Views from outside of the usual groups.'),
};

/** The area’s own words where it has some, else those that come with the app. */
export function adviceOn(
  groupType: GroupType,
  notes: readonly {
    readonly groupType: GroupType;
    readonly who: string;
    readonly useForWords: string;
    readonly caution: string;
    readonly archived: boolean;
  }[],
): GroupAdvice {
  const own = notes.find((note) => note.groupType === groupType && !note.archived);
  return own ? { who: own.who, useFor: own.useForWords, caution: own.caution } : GROUP_ADVICE[groupType];
}
