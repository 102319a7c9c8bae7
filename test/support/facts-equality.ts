import type { EqualityFacts, EqualityGroupFacts } from '../../shared/documents/facts.ts';

const group = (name: string, details: Partial<EqualityGroupFacts>): EqualityGroupFacts => ({
  name,
  band: 'PROTECTED',
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
    group('Age', {
      relevance: 'HIGH',
      whatWeKnow: 'Seven in ten people who use the service are over 65.',
      feedbackSummary: 'Older people want daytime sessions and a person to ring.',
      effect: 'BOTH',
      impactNote: 'Shorter journeys, but a new place to learn.',
      mitigation: 'A named contact and a first visit with a volunteer.',
      psedAims: ['ADVANCE'],
    }),
    group('Disability', {
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
    group('Gender reassignment', { whatWeKnow: '', noEvidenceReason: 'The service does not record this.' }),
    group('Marriage and civil partnership', { relevance: 'NONE' }),
    group('Pregnancy and maternity', {}),
    group('Race', {
      relevance: 'MEDIUM',
      whatWeKnow: 'Stroke is more common and comes earlier in Black and South Asian communities.',
      effect: 'POSITIVE',
      impactNote: 'Northgate Clinic is close to these communities.',
      furtherEngagement: 'YES',
      activities: [
        {
          title: 'Community focus group',
          how: 'Hosted by a local temple, with interpreters',
          by: '2026-10-02',
          owner: 'Priya Nair',
        },
      ],
    }),
    group('Religion or belief', {}),
    group('Sex', {}),
    group('Sexual orientation', { whatWeKnow: '', noEvidenceReason: 'The service does not record this.' }),
    group('Carers (adults)', {
      band: 'CARERS',
      relevance: 'HIGH',
      whatWeKnow: 'Half of the people who come are brought by a carer.',
      feedbackSummary: 'Carers ask for evening sessions.',
      effect: 'POSITIVE',
      impactNote: 'Carers will spend less time driving.',
    }),
    group('People in the most deprived fifth of areas', {
      band: 'CORE20PLUS5',
      relevance: 'HIGH',
      whatWeKnow: 'Two wards have no direct bus to Westmoor.',
      feedbackSummary: 'Cost of travel is the main worry.',
      effect: 'BOTH',
      impactNote: 'Nearer sites, but one has no direct bus.',
      mitigation: 'Taxis until the bus route changes.',
    }),
    group('Boaters', { band: 'INCLUSION', relevance: 'NONE' }),
  ],
  actions: [
    {
      effectAndGroup: 'Negative: disabled people',
      action: 'Test signs with people who have aphasia',
      expectedOutcome: 'People find their room without help',
      measure: 'Eight in ten people in a test visit',
      due: '2027-02-01',
      owner: 'Priya Nair',
    },
  ],
});
