/** The pages of one project. */
export const projectPath = (id: string): string => `/projects/${id}`;
export const planPath = (id: string): string => `/projects/${id}/plan`;
export const documentsPath = (id: string): string => `/projects/${id}/documents`;
export const historyPath = (id: string): string => `/projects/${id}/history`;
export const readinessPath = (id: string): string => `/projects/${id}/readiness`;
