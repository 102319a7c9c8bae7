/** How help names its sources: the document a person can look up, and the place in it. */
export const guide = (section: string): string => `Commissioners’ Guide, section ${section}`;
export const guidance2017 = (place: string): string => `NHS England statutory guidance 2017, ${place}`;
export const guidance2022 = (section: string): string =>
  `NHS England draft guidance 2022, section ${section}`;
export const toolkit = (page: string): string => `South East London engagement toolkit 2022, page ${page}`;
export const boardsGuide = (principle: string): string =>
  `Health and wellbeing boards guide, principle ${principle}`;
