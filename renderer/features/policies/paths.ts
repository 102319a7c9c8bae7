export const policiesPath = (areaId: string): string => `/policies/${areaId}`;
export const editPath = (areaId: string): string => `/policies/${areaId}/edit`;
