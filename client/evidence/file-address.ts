// Where a file of a case is read, and its picture in small.
export function fileAddress(caseId: string, fileId: string): string {
  return `/api/cases/${caseId}/evidence/${fileId}`;
}

export function thumbnailAddress(caseId: string, fileId: string): string {
  return `${fileAddress(caseId, fileId)}/thumbnail`;
}
