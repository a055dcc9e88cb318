import { canonicalJson } from '../../../core/hash.ts'
import type { Change } from '../../../core/target.ts'
import { change, namesChanged } from '../variable-changes.ts'
import type { Planned } from './plan.ts'
import type { RunSettings } from './settings.ts'

/** What will be different, field by field. Of environment values only the names are told. */
export function changesBetween({ view, before, settings, detail }: Planned): Change[] {
  const [old, now] = [facts(before), facts(settings)]
  return [
    ...Object.keys({ ...old, ...now }).flatMap((field) => change(field, old[field], now[field])),
    ...(canonicalJson(before.command) === canonicalJson(settings.command) ? [] : [{ field: 'command' }]),
    ...namesChanged(before, settings),
    ...ofConfiguration(detail.mark),
    ...Object.entries(detail.userTags).flatMap(([key, value]) => change(`tag ${key}`, view.tags[key], value)),
  ]
}

const facts = (settings: RunSettings): Record<string, string | undefined> => ({
  image: settings.image,
  cpu: `${Number(settings.cpu) / 1024}`,
  memory: `${settings.memory}Mi`,
  architecture: settings.architecture,
  'execution role': settings.executionRole,
  'task role': settings.taskRole,
})

/** For as long as the release takes. */
function ofConfiguration({ guard, stage, minutes }: Planned['detail']['mark']): Change[] {
  if (guard === 'breaker')
    return [{ field: 'circuit breaker', before: 'off', after: 'on with rollback, until the release has ended' }]
  if (guard !== 'pause') return []
  return [
    {
      field: 'lifecycle hook',
      after: `a pause at ${stage}, until the release has ended; after ${minutes} min without an answer ECS rolls back by itself`,
    },
  ]
}
