/** The pages a plan leads to. */
export const planSectionPath = (projectId: string, section: string): string =>
  `/projects/${projectId}/plan/${section}`;
export const projectPath = (projectId: string): string => `/projects/${projectId}`;
export const documentsPath = (projectId: string): string => `/projects/${projectId}/documents`;
