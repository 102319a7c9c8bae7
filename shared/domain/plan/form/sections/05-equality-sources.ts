/** Public templates for equality assessments that the questions of section 5 follow. */
export const NHSE_TEMPLATE = 'NHS England equality analysis template, 2014';
export const BRIGHTON_TEMPLATE = 'Brighton & Hove City Council equality assessment template, 2019';
