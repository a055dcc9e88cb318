import type { Secrets } from '../../../core/secrets.ts'
import { ownNames, type Variables } from '../environment.ts'
import { sealedName } from './environment.ts'
import { keyTag } from './mark.ts'
import type { AppRunnerServiceApi } from './service.ts'
import type { Tags } from '../tags.ts'

interface Configured {
  readonly SourceConfiguration?:
    | {
        readonly ImageRepository?:
          | {
              readonly ImageConfiguration?:
                | {
                    readonly RuntimeEnvironmentVariables?: Variables | undefined
                    readonly RuntimeEnvironmentSecrets?: Variables | undefined
                  }
                | undefined
            }
          | undefined
      }
    | undefined
}

/**
 * The same service; whatever environment is read of it or sent to it is not shown from then on: the values of plain variables, what
 * a text assigns to a variable that is a secret, and the key to former values.
 */
export function discreet(service: AppRunnerServiceApi, secrets: Secrets): AppRunnerServiceApi {
  const noted = <T extends Configured>(configured: T): T => {
    const { RuntimeEnvironmentVariables = {}, RuntimeEnvironmentSecrets = {} } =
      configured.SourceConfiguration?.ImageRepository?.ImageConfiguration ?? {}
    secrets.add(Object.entries(RuntimeEnvironmentVariables).flatMap(([name, value]) => (own.has(name) ? [] : [value])))
    secrets.addNames(Object.keys(RuntimeEnvironmentSecrets))
    return configured
  }
  const notedTags = (tags: Tags): Tags => {
    secrets.add([tags[keyTag]])
    return tags
  }
  return {
    ...service,
    find: async (context) => {
      const found = await service.find(context)
      if (found === undefined) return undefined
      return { ...found, service: noted(found.service), tags: notedTags(found.tags) }
    },
    create: (request, context) => service.create(noted(request), context),
    update: (request, context) => service.update(noted(request), context),
    tag: (tags, context) => service.tag(notedTags(tags), context),
  }
}

/** Tandem's own variables are in every log line and every answer, and meant to be; what is sealed says nothing. */
const own = new Set([...ownNames, sealedName])
