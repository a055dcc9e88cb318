import { stat } from 'node:fs/promises'
import { InputError } from '../core/errors.ts'
import type { BuildRequest } from './request.ts'
import { dockerfileName, nameOf } from './warnings.ts'

/** The files that a build begins with. All that is wrong is said together. */
export async function needInputs(request: Pick<BuildRequest, 'context' | 'dockerfile' | 'workspace'>): Promise<void> {
  const [context, dockerfile] = await Promise.all([kindOf(request.context), kindOf(request.dockerfile)])
  const name = nameOf(request.context, request.workspace)
  const problems = [
    ...(context === 'folder'
      ? []
      : [`"context" must be a folder; ${name} ${context === undefined ? 'does not exist' : 'is none'}`]),
    ...(dockerfile === 'file' ? [] : [`there is no Dockerfile at ${dockerfileName(request)}`]),
  ]
  if (problems.length === 0) return
  throw new InputError(problems, {
    hint: 'Put actions/checkout before this step, and name what lies elsewhere with "context" and "dockerfile"; or give "image" for one that is built already.',
  })
}

async function kindOf(path: string): Promise<'folder' | 'file' | 'other' | undefined> {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) return undefined
  if (found.isDirectory()) return 'folder'
  return found.isFile() ? 'file' : 'other'
}
