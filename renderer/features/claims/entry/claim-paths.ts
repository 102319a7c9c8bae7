export const CLAIMS_PATH = '/claims';
export const POLICIES_PATH = '/policies';
export const claimPath = (claimId: string): string => `/claims/${claimId}`;
export const personPath = (personId: string): string => `/people/${personId}`;
export const activityPath = (projectId: string, activityId: string): string =>
  `/projects/${projectId}/activities/${activityId}`;
export const projectPath = (projectId: string): string => `/projects/${projectId}`;
