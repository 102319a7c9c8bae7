/** The pages the equality page leads to. */
export const projectPath = (projectId: string): string => `/projects/${projectId}`;
export const equalitySectionPath = (projectId: string): string => `/projects/${projectId}/plan/equality`;
export const activitiesPath = (projectId: string): string => `/projects/${projectId}/activities`;
export const insightPath = (projectId: string): string => `/projects/${projectId}/insight`;
