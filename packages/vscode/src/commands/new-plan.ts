import type { Uri } from 'vscode';
import type { Parts } from '../parts.ts';
export async function newPlan(_parts: Parts, _folder: Uri | undefined): Promise<void> {}
