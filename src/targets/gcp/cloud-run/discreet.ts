import type { Secrets } from '../../../core/secrets.ts'
import type { RunEnvVar, RunTemplate } from '../../../gcp/run-types.ts'
import type { CloudRunService } from './service.ts'

/**
 * The same service; whatever environment is read of it or sent to it is not shown from then on: the values of plain variables,
 * and, as Secret Manager's are never read, what a text assigns to a variable that is a secret.
 */
export function discreet(service: CloudRunService, secrets: Secrets): CloudRunService {
  const noted = <T extends Templated>(templated: T): T => {
    const variables = variablesOf(templated)
    secrets.add(variables.map(({ value }) => value ?? undefined))
    secrets.addNames(variables.flatMap(({ name, valueSource }) => (name && valueSource ? [name] : [])))
    return templated
  }
  return {
    ...service,
    get: async (context) => noted(await service.get(context)),
    revision: async (name, context) => noted(await service.revision(name, context)),
    create: (body, options, context) => service.create(noted(body), options, context),
    patch: (body, mask, options, context) => service.patch(noted(body), mask, options, context),
  }
}

/** A service, which has a template, or a revision, which is one. */
interface Templated extends Pick<RunTemplate, 'containers'> {
  readonly template?: RunTemplate | null
}

/** Tandem's own variables are in every log line and every answer, and meant to be. */
const own = new Set(['CLOUD_PROVIDER', 'RELEASE_ID', 'RELEASE_VERSION'])

const variablesOf = ({ containers, template }: Templated): RunEnvVar[] =>
  [...(containers ?? []), ...(template?.containers ?? [])]
    .flatMap(({ env }) => env ?? [])
    .filter(({ name }) => !own.has(name ?? ''))
