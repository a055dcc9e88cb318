import type { ExpressConfiguration, ExpressService } from '../../../aws/express-types.ts'

/** Gets every look at a service; gives revisions that were shown before, and are not now. */
type Remember = (service: ExpressService | undefined) => readonly ExpressConfiguration[]

/**
 * ECS shows a revision only while one of its tasks is there. As a revision never changes, what was seen of it once still holds; but not for a service
 * that was deleted and made anew under the same name.
 */
export function createRemember(): Remember {
  const shown = new Map<string, ExpressConfiguration>()
  let since: number | undefined

  return ({ status, createdAt, activeConfigurations = [] } = {}) => {
    if (status?.statusCode !== 'ACTIVE' || createdAt?.getTime() !== since) shown.clear()
    since = createdAt?.getTime()
    const now = new Map(activeConfigurations.map((each) => [each.serviceRevisionArn ?? '', each]))
    const gone = [...shown].flatMap(([revision, each]) => (now.has(revision) ? [] : [each]))
    for (const [revision, each] of now) shown.set(revision, each)
    return gone
  }
}
