import type { SecretReference } from '../../../core/unit.ts'
import type { RunContainer, RunTemplate } from '../../../gcp/run-types.ts'

/** The container that serves requests: the one with a port, or the first; the others are sidecars. */
export const mainContainer = (template: Pick<RunTemplate, 'containers'>): RunContainer =>
  template.containers?.find(({ ports }) => (ports ?? []).length > 0) ?? template.containers?.[0] ?? {}

/** A secret is an environment variable, or, where its target is a path, a file. */
export const isVariable = ({ target }: SecretReference): boolean => !target.startsWith('/')

/** The digest that the main container of a template or revision runs, where it is given by digest. */
export function digestOf(template: Pick<RunTemplate, 'containers'>): string | undefined {
  const image = mainContainer(template).image ?? ''
  const at = image.indexOf('@')
  return at === -1 ? undefined : image.slice(at + 1)
}
