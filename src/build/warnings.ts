import { basename, isAbsolute, relative } from 'node:path'
import { printable } from '../core/printable.ts'
import type { CheckWarning } from './progress.ts'
import type { BuildRequest, BuildWarning } from './request.ts'

/** The checks' findings, each once, though every platform finds them; those of other files keep no place. */
export function checkWarnings(found: readonly CheckWarning[], request: BuildRequest): BuildWarning[] {
  const warnings = found.map((each) => asWarning(each, request))
  const keys = warnings.map(({ message, line }) => `${line ?? ''} ${message}`)
  return warnings.filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
}

/** `FromAsCasing: 'AS' and 'from' keywords' casing do not match (line 1)`: rule, what is wrong, and the line again. */
function asWarning({ short, url, file, line }: CheckWarning, request: BuildRequest): BuildWarning {
  const [, rule, rest = short] = /^([A-Z]\w+): ([^]*)$/u.exec(short) ?? []
  const path = file === basename(request.dockerfile) ? dockerfileName(request) : undefined
  return {
    message: printable(rest.replace(/ \(line \d+\)$/u, ''), 500),
    ...(rule === undefined ? {} : { title: `Dockerfile: ${rule}` }),
    ...(path === undefined || isAbsolute(path) ? {} : { file: path, ...(line === undefined ? {} : { line }) }),
    ...(url === undefined ? {} : { url }),
  }
}

/** The Dockerfile as the reader knows it: from the workspace, or in full where it lies elsewhere. */
export const dockerfileName = ({ workspace, dockerfile }: Pick<BuildRequest, 'workspace' | 'dockerfile'>): string =>
  nameOf(dockerfile, workspace)

export function nameOf(path: string, workspace: string): string {
  const inside = relative(workspace, path)
  if (inside === '') return '.'
  return inside.startsWith('..') || isAbsolute(inside) ? path : inside
}
