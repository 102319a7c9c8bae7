import type { EqualityFacts, EqualityGroupFacts, EqualityHeaderFacts } from '../../shared/documents/facts.ts';
import { bandOf, GROUP_CODES, GROUP_WORDS, type GroupCode } from '../../shared/domain/equality/groups.ts';
import { factId } from './facts-ids.ts';
import { laterRecords } from './later-records.ts';

/** The assessment before anything is typed into it: people by name, where the record has their ids. */
export function emptyHeader(): EqualityHeaderFacts {
  const { eiaTitle, assessorId, assessedOn, equalityReviewById, signedOffById, reviewOn, ...same } =
    laterRecords().equality;
  return {
    ...same,
    title: eiaTitle,
    assessor: assessorId ?? '',
    date: assessedOn,
    equalityReviewer: equalityReviewById ?? '',
    signedOffBy: signedOffById ?? '',
    reviewDate: reviewOn,
  };
}

export const emptyEquality = (): EqualityFacts => ({
  header: emptyHeader(),
  groups: [],
  previous: [],
  actions: [],
  evidence: [],
});

const group = (code: GroupCode, details: Partial<EqualityGroupFacts>): EqualityGroupFacts => ({
  id: factId('eiaGroup', GROUP_CODES.indexOf(code)),
  code,
  name: GROUP_WORDS[code],
  band: bandOf(code),
  haveFeedback: details.feedbackSummary === undefined ? 'NO' : 'YES',
  themes: [],
  psedAims: [],
  howHeard: '',
  noReachReason: '',
  relevance: 'LOW',
  whatWeKnow: 'Our records show no difference in how this group uses the service.',
  noEvidenceReason: '',
  feedbackSummary: '',
  effect: 'NEUTRAL',
  impactNote: 'We expect no difference between groups.',
  mitigation: '',
  furtherEngagement: 'NO',
  furtherEngagementWhy: '',
  activities: [],
  ...details,
});

/** The equality assessment of the stroke rehabilitation plan. */
export const fullEquality = (): EqualityFacts => ({
  header: {
    ...emptyHeader(),
    title: 'Stroke rehabilitation: equality impact assessment',
    team: 'People and Communities',
    focus: 'Moving stroke rehabilitation from one hospital to three sites near home.',
    screeningNeeded: 'YES',
    screeningOutcome: 'FULL',
    screeningReason: 'Two sites are further from the wards with most strokes.',
    intendedOutcomes: 'More people finish their rehabilitation, whoever they are.',
    howAchieved: 'Three sites, longer opening hours and help with travel.',
    whoAffected: 'About 600 people a year who had a stroke, their carers and 40 staff.',
    inequalityOutcomes: 'Fewer missed sessions should narrow the gap in recovery between wards.',
    core20Note: 'Both of the poorest wards are within two miles of a new site.',
    cumulativeImpact: 'The bus company also plans to change the route to Westmoor in 2027.',
    decision: 'ADJUST',
    decisionReason: 'We add taxis and picture signs to the proposal.',
    iiaLink: 'IIA-2026-007',
    equalityReviewer: 'Amina Okafor, Engagement Lead',
    equalityReviewedOn: '2026-05-28',
    signedOffBy: 'Helen Marsh, Director of Community Services',
    signedOffOn: '2026-05-29',
    eiaRef: 'EIA-2026-031',
    psedEliminate:
      'All three sites will be step-free. Staff are trained to talk with people who have aphasia.',
    psedAdvance: 'Shorter journeys help older and disabled people most.',
    psedFoster: 'Shared group sessions bring people of different ages and backgrounds together.',
    healthInequalities:
      'People in the two poorest wards miss twice as many sessions. Both wards are within two miles of a new site.',
    overallImpact:
      'Good for most people. People without a car in Westmoor may lose out, so we will pay for taxis until the bus route changes.',
    assessor: 'Priya Nair, Equality Lead',
    date: '2026-05-26',
    reviewDate: '2026-11-30',
  },
  groups: [
    group('AGE', {
      relevance: 'HIGH',
      whatWeKnow: 'Seven in ten people who use the service are over 65.',
      feedbackSummary: 'Older people want daytime sessions and a person to ring.',
      effect: 'BOTH',
      impactNote: 'Shorter journeys, but a new place to learn.',
      mitigation: 'A named contact and a first visit with a volunteer.',
      psedAims: ['ADVANCE'],
    }),
    group('DISABILITY', {
      relevance: 'HIGH',
      whatWeKnow: 'One in three people has aphasia after a stroke.',
      effect: 'NEGATIVE',
      impactNote: 'New signs and rooms may confuse people.',
      mitigation: 'Picture signs and quiet rooms at each site.',
      furtherEngagement: 'YES',
      furtherEngagementWhy: 'People with aphasia have not been asked yet.',
      activities: [
        {
          title: 'Home interviews',
          how: 'With a speech therapist and picture cards',
          by: '2026-10-09',
          owner: 'Amina Okafor',
        },
      ],
      psedAims: ['ELIMINATE', 'ADVANCE'],
    }),
    group('GENDER_REASSIGNMENT', { whatWeKnow: '', noEvidenceReason: 'The service does not record this.' }),
    group('MARRIAGE_CIVIL_PARTNERSHIP', { relevance: 'NONE' }),
    group('PREGNANCY_MATERNITY', {}),
    group('RACE', {
      relevance: 'MEDIUM',
      whatWeKnow: 'Stroke is more common and comes earlier in Black and South Asian communities.',
      effect: 'POSITIVE',
      impactNote: 'Northgate Clinic is close to these communities.',
      furtherEngagement: 'YES',
      furtherEngagementWhy: 'We have no feedback from this group yet.',
      activities: [
        {
          title: 'Community focus group',
          how: 'Hosted by a local temple, with interpreters',
          by: '2026-10-02',
          owner: 'Priya Nair',
        },
      ],
    }),
    group('RELIGION_BELIEF', {}),
    group('SEX', {}),
    group('SEXUAL_ORIENTATION', { whatWeKnow: '', noEvidenceReason: 'The service does not record this.' }),
    group('CARERS_ADULT', {
      relevance: 'HIGH',
      whatWeKnow: 'Half of the people who come are brought by a carer.',
      feedbackSummary: 'Carers ask for evening sessions.',
      effect: 'POSITIVE',
      impactNote: 'Carers will spend less time driving.',
    }),
    group('MOST_DEPRIVED_20', {
      relevance: 'HIGH',
      whatWeKnow: 'Two wards have no direct bus to Westmoor.',
      feedbackSummary: 'Cost of travel is the main worry.',
      effect: 'BOTH',
      impactNote: 'Nearer sites, but one has no direct bus.',
      mitigation: 'Taxis until the bus route changes.',
    }),
    group('GYPSY_ROMA_TRAVELLER_SHOWPEOPLE_BOATERS', { relevance: 'NONE' }),
  ],
  previous: [
    {
      planned: 'A hearing loop in every room (2023)',
      improved: 'People with hearing loss take part in groups.',
      outcome: 'Complaints about rooms fell by half.',
    },
  ],
  evidence: [
    {
      id: factId('insightUse', 1),
      title: 'Hospital stroke survey 2024',
      date: '2024-11-30',
      gaps: 'Few replies from people with aphasia.',
      activities: ['Home interviews'],
    },
    {
      id: factId('insightUse', 2),
      title: 'Rehabilitation listening events 2025',
      date: '2025-06-12',
      gaps: 'None found.',
      activities: [],
    },
  ],
  actions: [
    {
      id: factId('eiaAction', 1),
      effectAndGroup: 'Negative: disabled people',
      action: 'Test signs with people who have aphasia',
      expectedOutcome: 'People find their room without help',
      measure: 'Eight in ten people in a test visit',
      due: '2027-02-01',
      owner: 'Priya Nair',
    },
  ],
});
